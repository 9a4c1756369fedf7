import type { Language } from '../../locales/languages.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import type { Told } from './explained.ts';
import { ranged, roughly } from './figureText.ts';
import { keyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { type paperReasons, small } from './paperReasons.ts';
import { TRANSLATE } from './summary.ts';

type Reasons = ReturnType<typeof paperReasons>;

/**
 * The request to the reader and the sentence with its reasons. An undecided case also lists the outcomes that are still
 * possible.
 */
export function paperSentence(one: PaperCase, reasons: Reasons, language: Language): Told[] {
  const t = TRANSLATE[language];
  const { expected } = one;
  const { pessimistic, optimistic, settled } = expected.recommendation;
  const id = settled ? pessimistic : 'undecided';
  const [from, to] = [pessimistic, optimistic].map((one) => OUTCOMES.indexOf(one)) as [number, number];
  const names = OUTCOMES.slice(from, to + 1).map((one) =>
    t('assessment.units.quoted', { name: t(`assessment.decision.kinds.${one}`) }),
  );
  const span =
    names.length === OUTCOMES.length
      ? t('assessment.recommendation.spanAll')
      : t('assessment.recommendation.span', { names });
  const estimates = estimatesIn(one);
  const firm = t('ui.question.side.firm', { count: estimates });
  const ask = one.file.decision ? t('assessment.memo.decided.build') : askOf(one, id, language);
  const figures = Object.values(expected.facts).some((fact) => fact !== null);
  return [
    { text: ask + (estimates > 0 ? '.' : '') },
    ...(estimates > 0 ? [{ text: figures ? firm : t('ui.question.side.noFigures', { text: firm }) }] : []),
    { text: t('assessment.sentence.full', { text: sentenceOf(one, id, reasons, language) }) },
    ...(settled ? infirmOf(one, language) : [{ text: `${span}.`, cut: true }]),
  ];
}

/** In order from the worst to the best. */
const OUTCOMES = ['doNotBuild', 'postpone', 'buildWithConditions', 'build'] as const;

const estimatesIn = ({ file }: PaperCase): number =>
  Object.values(file.answers).filter((answer) => answer && 'estimate' in answer).length;

/** The remark that other weights would give another result. It appears if they do so in more than one case of ten. */
function infirmOf({ expected }: PaperCase, language: Language): Told[] {
  const ends = expected.firmness.map(inHundred) as [number, number];
  if (Math.min(...ends) >= 90) return [];
  const share = ranged(ends, 'whole', language);
  const text = TRANSLATE[language]('assessment.memo.otherWeights', { share, count: Math.max(...ends) });
  return [{ text: `${text}.`, cut: true }];
}

type Id = PaperCase['expected']['recommendation']['pessimistic'] | 'undecided';

function askOf({ file, expected }: PaperCase, id: Id, language: Language): string {
  const t = TRANSLATE[language];
  if (id === 'doNotBuild') {
    const { institution } = file.answers.q07 ?? {};
    const instead = [t('assessment.instead.dataExchange.phraseNamed', { institution })];
    return t('assessment.memo.ask.doNotBuild', { instead });
  }
  if (id !== 'undecided') return t(`assessment.memo.ask.${id}`);
  const deciding = expected.openQuestions.filter(({ settles }) => settles).slice(0, 3);
  const questions = deciding
    .map(({ question }) => Number(question.slice(1)))
    .sort((a, b) => a - b)
    .map((n) => t('ui.question.ordinal', { n }));
  const text = t('assessment.recommendation.undecided.answers', { count: questions.length, questions });
  return t('assessment.memo.ask.undecided', { text });
}

/** The questions whose reasons are in the sentence, so that no list repeats them. */
export function toldQuestions({ expected }: PaperCase): string[] {
  const { settled, pessimistic } = expected.recommendation;
  const [worst] = expected.reasons.against;
  const con = worst ? [worst.question] : [];
  if (!settled) return ['q02', ...con];
  if (pessimistic === 'build') return ['q03', 'q02'];
  return pessimistic === 'buildWithConditions' ? ['q01', ...con] : con;
}

/** The sentence of each of the four examples; reasons with figures come first. */
function sentenceOf({ expected }: PaperCase, id: Id, reasons: Reasons, language: Language): string {
  const t = TRANSLATE[language];
  const { for: pro, against: con } = expected.reasons;
  // A text that already ends in brackets takes the question number into them.
  const withRef = (text: string, question: string) =>
    t('assessment.question.withRef', { text, n: Number(question.slice(1)) }).replace(') (', '; ');
  const told = (question: 'q01' | 'q02' | 'q03') => {
    if (!pro.some((each) => each.question === question)) throw new Error(`${question} is no reason for.`);
    return withRef(reasons.pro(question), question);
  };
  const [worst] = con;
  const against = worst ? withRef(reasons.con(worst), worst.question) : '';
  switch (id) {
    case 'build':
      return `${told('q03')}; ${small(told('q02'))}`;
    case 'buildWithConditions':
      return `${told('q01')}; ${t('assessment.sentence.conditionIs', { text: small(against) })}`;
    case 'doNotBuild':
      return against;
    default:
      return t('assessment.sentence.certain.both', { pro: small(told('q02')), con: small(against) });
  }
}

/**
 * How certain the result is. The settled examples have no open questions except rough figures, whose count the sentence states.
 */
export function certaintyOf({ file, expected }: PaperCase, language: Language): string {
  const t = TRANSLATE[language];
  const rough = expected.openQuestions.length;
  const settled =
    rough > 0
      ? t('assessment.recommendation.settled.rough', { count: rough })
      : t('assessment.recommendation.settled.all');
  const { q03, q05, q06 } = file.answers;
  const known = [q03, q05, q06].flatMap((answer) =>
    answer && !('estimate' in answer || answer.dontKnow) ? (answer.precision ?? 0) : [],
  );
  const n = t('assessment.units.percent', { n: Math.max(...known) });
  const precision =
    known.length > 0
      ? t(`assessment.memo.precision.${new Set(known).size > 1 ? 'upTo' : 'same'}`, { n })
      : t('assessment.memo.precision.none');
  const estimates = estimatesIn({ file, expected } as PaperCase);
  const counted =
    estimates > 0 ? [t('assessment.memo.estimates', { count: estimates, total: QUESTION_IDS.length })] : [];
  const second = [precision, ...counted].join('; ');
  const whole = `${second.charAt(0).toUpperCase()}${second.slice(1)}.`;
  const { annualCases, eCases } = keyNumbers(file.answers);
  const basis = t('assessment.memo.basis', {
    cases: roughly(annualCases, 'whole', language),
    online: roughly(eCases, 'whole', language),
  });
  const sentences = [
    ...(expected.facts.annualSaving ? [`${basis}.`] : []),
    ...(expected.recommendation.settled ? [`${settled}.`] : []),
    whole,
  ];
  return sentences.join(' ');
}

/** A share in percent; it is 0 or 100 only if it is exactly that. */
const inHundred = (share: number): number =>
  share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
