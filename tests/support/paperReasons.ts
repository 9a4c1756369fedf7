import type { Language } from '../../locales/languages.ts';
import type { Key } from '../../locales/words.ts';
import type { SignalId } from '../../src/assessment/signal.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { digits, roughly, timeText } from './figureText.ts';
import type { KeyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { TRANSLATE } from './summary.ts';

/** The reasons of the examples in words, with figures computed here. Throws for a reason that has no words here. */
export function paperReasons({ file, expected }: PaperCase, n: KeyNumbers, language: Language) {
  const t = TRANSLATE[language];
  const { q01, q02, q05, q07, q09 } = file.answers;
  const { inMonths, ...time } = timeText(n.payback, language);
  const costs = { cost: roughly(n.eCost, 'cents', language), now: roughly(n.presentCost, 'cents', language) };
  const minutes = (
    who: 'recipient' | 'staff',
    now: number | undefined,
    later: number | undefined,
  ): string[] =>
    now === undefined || later === undefined
      ? []
      : [
          t(`assessment.strengths.q02.${who}`, {
            now: digits(now, language),
            later: digits(later, language),
            count: later,
          }),
        ];
  const [first = '', second] = [
    ...minutes('recipient', q02?.recipientMinutesNow, q02?.recipientMinutesThen),
    ...minutes('staff', q02?.staffMinutesNow, q02?.staffMinutesThen),
  ];
  const related = (q09?.services ?? []).map(({ name, institution }) =>
    t('assessment.units.quotedAt', { name, institution }),
  );

  const pro: Partial<Record<QuestionId, () => string>> = {
    q01: () =>
      // The sentence beside "do not build" says what was stated, not what was found.
      expected.recommendation.pessimistic === 'doNotBuild' && expected.recommendation.settled
        ? t('assessment.strengths.q01.stated')
        : t(`assessment.strengths.q01.${q01?.need === 'eServiceAndOptimisation' ? 'optimisation' : 'text'}`),
    q02: () => (second ? `${first}, ${small(second)}` : first),
    q03: () => t('assessment.strengths.q03.figures', costs),
    q07: () => t('assessment.strengths.q07.obligation'),
    q10: () =>
      t('assessment.strengths.q10.figures', {
        years: t(`assessment.units.${inMonths ? 'inMonths' : 'inYears'}`, time),
      }),
    q11: () => t('assessment.strengths.q11.whole'),
    q15: () => t('assessment.strengths.q15.text'),
    q17: () => t('assessment.strengths.q17.notNeeded'),
    q18: () => t('assessment.strengths.q18.authenticationSuffices'),
  };
  const con: Partial<Record<QuestionId, () => string>> = {
    q05: () =>
      q05?.estimate
        ? t('assessment.weaknesses.q05.under100')
        : t('assessment.weaknesses.q05.figures', { cases: roughly(n.annualCases, 'whole', language) }),
    q08: () =>
      t(`assessment.weaknesses.q08.${file.answers.q08?.research === 'planned' ? 'planned' : 'text'}`),
    // The only example with this reason lacks a target, and no other part.
    q24: () => t('assessment.launchLacks.text', { parts: [t('assessment.launchLacks.parts.measurement')] }),
  };
  const found: Partial<Record<SignalId, () => string>> = {
    courierFunction: () =>
      t('assessment.signals.courierFunction.foundNamed', { institution: q07?.institution }),
    dependencyPlanned: () =>
      t('assessment.signals.dependencyPlanned.foundNamed', {
        names: related,
        count: related.length,
      }),
  };
  const toDo: Partial<Record<SignalId, () => string>> = {
    courierFunction: () => t('assessment.signals.courierFunction.doNamed', { institution: q07?.institution }),
  };
  return {
    pro: (question: QuestionId): string => given(pro[question], question),
    con: (reason: AssessmentResult['reasons']['against'][number]): string =>
      'signal' in reason
        ? (found[reason.signal]?.() ?? t(`assessment.signals.${reason.signal}.found`))
        : given(con[reason.question], reason.question),
    toDo: (signal: SignalId): string => toDo[signal]?.() ?? t(`assessment.signals.${signal}.do` as Key),
  };
}

/** Makes the first letter small, for the second part of a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function given(text: (() => string) | undefined, question: QuestionId): string {
  if (!text) throw new Error(`The reason of ${question} is not written down.`);
  return text();
}
