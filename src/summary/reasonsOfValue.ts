import { recommendationOf } from '../assessment/recommend.ts';
import type { QuestionOn } from '../questionnaire/questionnaire.ts';
import { costTexts, coverage, paybackEstimate } from './findingNumbers.ts';
import { exact, plain, type ReasonWords } from './findingWords.ts';
import { between, countsOf, duration, finite, written } from './quantity.ts';
import { lowerFirst, type Source } from './source.ts';

/** "Saņēmējs patērēs 8 minūtes, nevis 95, darbinieki …". It names only the times that get shorter. */
function minutes({ given, t }: Source): string | undefined {
  const { recipientMinutesNow, recipientMinutesThen, staffMinutesNow, staffMinutesThen } = given.q02;
  const params = (now: number, then: number) => ({
    now: written(t, now, 'number'),
    later: written(t, then, 'number'),
    count: then,
  });
  const texts: string[] = [];
  if (shorter(recipientMinutesNow, recipientMinutesThen)) {
    texts.push(
      t('assessment.strengths.q02.recipient', params(recipientMinutesNow ?? 0, recipientMinutesThen ?? 0)),
    );
  }
  if (shorter(staffMinutesNow, staffMinutesThen)) {
    texts.push(t('assessment.strengths.q02.staff', params(staffMinutesNow ?? 0, staffMinutesThen ?? 0)));
  }
  const [first, second] = texts;
  return first && second ? t('assessment.sentence.comma', { first, second: lowerFirst(second) }) : first;
}

const shorter = (now: number | undefined, then: number | undefined): boolean =>
  now !== undefined && then !== undefined && then < now;

/** Why questions 1 to 10 speak for the e-service, with figures from the answers. */
export const VALUE_STRENGTHS = {
  q01: ({ assessment, given, t }) => {
    // If the advice is not to build, this is a statement of the institution and not a finding.
    if (recommendationOf(assessment) === 'doNotBuild') return plain(t('assessment.strengths.q01.stated'));
    return plain(
      given.q01.need === 'eServiceAndOptimisation'
        ? t('assessment.strengths.q01.optimisation')
        : t('assessment.strengths.q01.text'),
    );
  },
  q02: (source) => {
    const text = minutes(source);
    return text ? exact(text) : plain(source.t('assessment.strengths.q02.text'));
  },
  q03: (source) => {
    const costs = costTexts(source);
    return costs
      ? exact(source.t('assessment.strengths.q03.figures', costs))
      : plain(source.t('assessment.strengths.q03.text'));
  },
  q04: (source) => {
    const covered = coverage(source);
    if (covered) {
      const share = written(source.t, covered.share, 'percent');
      return exact(source.t('assessment.strengths.q04.figures', { share, count: covered.count }));
    }
    return plain(
      source.given.q04.estimate === 'everything'
        ? source.t('assessment.strengths.q04.everything')
        : source.t('assessment.strengths.q04.text'),
    );
  },
  q05: ({ assessment, given, t }) => {
    const cases = assessment.facts.annualCases;
    if (cases)
      return exact(t('assessment.strengths.q05.figures', { cases: between(t, cases, countsOf(cases)) }));
    const { estimate } = given.q05;
    return estimate === undefined || estimate === 'under100'
      ? plain(t('assessment.strengths.q05.text'))
      : exact(t(`assessment.strengths.q05.${estimate}`));
  },
  q06: ({ assessment, given, t }) => {
    const { uptake } = assessment.facts;
    if (uptake) return exact(t('assessment.strengths.q06.figures', { share: between(t, uptake, 'share') }));
    return plain(
      given.q06.estimate === 'most' ? t('assessment.strengths.q06.most') : t('assessment.strengths.q06.text'),
    );
  },
  q07: ({ given, t }) => {
    const { purpose } = given.q07;
    return plain(
      purpose === 'obligation' || purpose === 'privateParty'
        ? t(`assessment.strengths.q07.${purpose}`)
        : t('assessment.strengths.q07.text'),
    );
  },
  q08: ({ given, t }) =>
    plain(
      given.q08.result === 'supportive'
        ? t('assessment.strengths.q08.supportive')
        : t('assessment.strengths.q08.text'),
    ),
  q09: ({ given, t }) =>
    plain(
      given.q09.needed === 'yes' ? t('assessment.strengths.q09.core') : t('assessment.strengths.q09.text'),
    ),
  q10: (source) => {
    const { assessment, t } = source;
    const years = assessment.facts.paybackYears;
    if (finite(years)) {
      return Math.max(...years) === 0
        ? plain(t('assessment.strengths.q10.atOnce'))
        : exact(t('assessment.strengths.q10.figures', { years: duration(t, years, 'within') }));
    }
    const estimate = paybackEstimate(source);
    return plain(
      !years && estimate
        ? t('assessment.strengths.q10.figures', { years: estimate })
        : t('assessment.strengths.q10.text'),
    );
  },
} satisfies Record<string, (source: Source) => ReasonWords>;

/** Why these questions speak against the e-service, unless a signal says so already. */
export const VALUE_WEAKNESSES = {
  q01: ({ given, t }) =>
    plain(
      given.q01.need === 'eServiceAndOptimisation'
        ? t('assessment.weaknesses.q01.optimisation')
        : t('assessment.weaknesses.q01.text'),
    ),
  q02: ({ t }) => plain(t('assessment.weaknesses.q02.text')),
  q03: (source) => {
    const costs = costTexts(source);
    if (costs) return exact(source.t('assessment.weaknesses.q03.figures', costs));
    return plain(
      source.given.q03.estimate === 'same'
        ? source.t('assessment.weaknesses.q03.same')
        : source.t('assessment.weaknesses.q03.text'),
    );
  },
  q04: (source) => {
    const covered = coverage(source);
    if (covered) {
      const share = written(source.t, covered.share, 'percent');
      return exact(source.t('assessment.weaknesses.q04.figures', { share }));
    }
    return plain(
      source.given.q04.estimate === 'everything'
        ? source.t('assessment.weaknesses.q04.everything')
        : source.t('assessment.weaknesses.q04.text'),
    );
  },
  q05: ({ assessment, given, t }) => {
    const cases = assessment.facts.annualCases;
    if (cases)
      return exact(t('assessment.weaknesses.q05.figures', { cases: between(t, cases, countsOf(cases)) }));
    const { estimate } = given.q05;
    return estimate === undefined || estimate === 'over10000'
      ? plain(t('assessment.weaknesses.q05.text'))
      : exact(t(`assessment.weaknesses.q05.${estimate}`));
  },
  q06: ({ assessment, given, t }) => {
    const { uptake } = assessment.facts;
    if (uptake) return exact(t('assessment.weaknesses.q06.figures', { share: between(t, uptake, 'share') }));
    return plain(
      given.q06.estimate === 'half'
        ? t('assessment.weaknesses.q06.half')
        : t('assessment.weaknesses.q06.text'),
    );
  },
  q07: ({ t }) => plain(t('assessment.weaknesses.q07.text')),
  q08: ({ given, t }) => {
    const { research, consultation, result } = given.q08;
    if (result === 'mixed' || result === 'opposed') return plain(t(`assessment.weaknesses.q08.${result}`));
    return plain(
      research === 'planned' || consultation === 'planned'
        ? t('assessment.weaknesses.q08.planned')
        : t('assessment.weaknesses.q08.text'),
    );
  },
  q09: ({ t }) => plain(t('assessment.weaknesses.q09.text')),
  q10: (source) => {
    const { assessment, t } = source;
    const years = assessment.facts.paybackYears;
    if (finite(years))
      return exact(t('assessment.weaknesses.q10.figures', { years: duration(t, years, 'within') }));
    if (years?.[1] === Number.POSITIVE_INFINITY) return plain(t('assessment.weaknesses.q10.never'));
    const estimate = paybackEstimate(source);
    return plain(
      !years && estimate
        ? t('assessment.weaknesses.q10.figures', { years: estimate })
        : t('assessment.weaknesses.q10.text'),
    );
  },
} satisfies Record<QuestionOn<'value'>, (source: Source) => ReasonWords>;
