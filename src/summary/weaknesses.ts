import type { RatedQuestion } from '../assessment/types.ts';
import { costTexts, coverage, interfaceCounts, stepCounts } from './findingNumbers.ts';
import { exact, plain, type Words } from './findingWords.ts';
import { between, countsOf, duration, finite, written } from './quantity.ts';
import type { Source } from './source.ts';

/** Why a question speaks against the e-service where no signal says it, with the figures of its answer. */
export const WEAKNESSES: Readonly<Record<RatedQuestion, (source: Source) => Words>> = {
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
  q10: ({ assessment, given, t }) => {
    const years = assessment.facts.paybackYears;
    if (finite(years))
      return exact(t('assessment.weaknesses.q10.figures', { years: duration(t, years, 'within') }));
    const { estimate } = given.q10;
    if (years ? years[1] === Number.POSITIVE_INFINITY : estimate === 'never') {
      return plain(t('assessment.weaknesses.q10.never'));
    }
    return plain(
      !years && (estimate === 'within5' || estimate === 'within10')
        ? t(`assessment.weaknesses.q10.${estimate}`)
        : t('assessment.weaknesses.q10.text'),
    );
  },
  q11: (source) => {
    const steps = stepCounts(source);
    if (steps) return exact(source.t('assessment.weaknesses.q11.figures', steps));
    return plain(
      source.given.q11.estimate === 'requestOnly'
        ? source.t('assessment.weaknesses.q11.requestOnly')
        : source.t('assessment.weaknesses.q11.text'),
    );
  },
  q12: ({ t }) => plain(t('assessment.weaknesses.q12.text')),
  q14: ({ given, t }) =>
    plain(
      (given.q14.results?.length ?? 0) > 1
        ? t('assessment.weaknesses.q14.alsoPaper')
        : t('assessment.weaknesses.q14.text'),
    ),
  q15: ({ t }) => plain(t('assessment.weaknesses.q15.text')),
  q16: (source) => {
    const counts = interfaceCounts(source);
    return counts
      ? exact(source.t('assessment.weaknesses.q16.figures', counts))
      : plain(source.t('assessment.weaknesses.q16.text'));
  },
  q17: ({ given, t }) =>
    plain(
      given.q17.estimate === 'scan' && !given.q17.documents
        ? t('assessment.weaknesses.q17.scan')
        : t('assessment.weaknesses.q17.text'),
    ),
  q18: ({ given, t }) => {
    const { signature } = given.q18;
    return plain(
      signature === 'authenticationAfterLegalChange' || signature === 'eSignatureRequired'
        ? t(`assessment.weaknesses.q18.${signature}`)
        : t('assessment.weaknesses.q18.text'),
    );
  },
  q19: ({ given, t }) => {
    const { onlinePrice } = given.q19;
    return plain(
      onlinePrice === 'same' || onlinePrice === 'higher'
        ? t(`assessment.weaknesses.q19.${onlinePrice}`)
        : t('assessment.weaknesses.q19.text'),
    );
  },
  q20: ({ t }) => plain(t('assessment.weaknesses.q20.text')),
  q21: ({ t }) => plain(t('assessment.weaknesses.q21.text')),
  q22: ({ t }) => plain(t('assessment.weaknesses.q22.text')),
  q23: ({ given, t }) =>
    plain(
      given.q23.estimate === 'newDevelopment' && !given.q23.components
        ? t('assessment.weaknesses.q23.newDevelopment')
        : t('assessment.weaknesses.q23.text'),
    ),
  q24: ({ t }) => plain(t('assessment.weaknesses.q24.text')),
};
