import type { QuestionOn } from '../questionnaire/questionnaire.ts';
import { interfaceCounts, stepCounts } from './findingNumbers.ts';
import { exact, plain, type ReasonWords } from './findingWords.ts';
import type { Source } from './source.ts';

/** Why the questions on readiness speak for the e-service, with figures from the answers. */
export const READINESS_STRENGTHS = {
  q11: (source) => {
    const steps = stepCounts(source);
    if (steps) return exact(source.t('assessment.strengths.q11.figures', steps));
    return plain(
      source.given.q11.estimate === 'whole'
        ? source.t('assessment.strengths.q11.whole')
        : source.t('assessment.strengths.q11.text'),
    );
  },
  q12: ({ given, t }) =>
    plain(
      given.q12.level === undefined
        ? t('assessment.strengths.q12.text')
        : t('assessment.strengths.q12.figures', { level: given.q12.level }),
    ),
  q14: ({ given, t }) =>
    plain(
      given.q14.results?.includes('paperDocument')
        ? t('assessment.strengths.q14.alsoPaper')
        : t('assessment.strengths.q14.text'),
    ),
  q15: ({ given, t }) =>
    plain(
      given.q15.needed === 'no'
        ? t('assessment.strengths.q15.notNeeded')
        : t('assessment.strengths.q15.text'),
    ),
  q16: (source) => {
    const { given, t } = source;
    if (given.q16.needed === 'no') return plain(t('assessment.strengths.q16.notNeeded'));
    const counts = interfaceCounts(source);
    return counts
      ? exact(t('assessment.strengths.q16.figures', counts))
      : plain(t('assessment.strengths.q16.text'));
  },
  q17: ({ given, t }) =>
    plain(
      given.q17.needed === 'no'
        ? t('assessment.strengths.q17.notNeeded')
        : t('assessment.strengths.q17.text'),
    ),
  q18: ({ given, t }) => {
    const { signature } = given.q18;
    return plain(
      signature === 'notNeeded' || signature === 'authenticationSuffices'
        ? t(`assessment.strengths.q18.${signature}`)
        : t('assessment.strengths.q18.text'),
    );
  },
  q19: ({ given, t }) => {
    const { fee, onlinePrice } = given.q19;
    if (fee === 'free' || fee === 'freeOnline') return plain(t(`assessment.strengths.q19.${fee}`));
    return plain(
      onlinePrice === 'lower' ? t('assessment.strengths.q19.lower') : t('assessment.strengths.q19.text'),
    );
  },
  q20: ({ t }) => plain(t('assessment.strengths.q20.text')),
  q21: ({ given, t }) =>
    plain(
      given.q21.needed === 'no'
        ? t('assessment.strengths.q21.notNeeded')
        : t('assessment.strengths.q21.text'),
    ),
  q22: ({ given, t }) =>
    plain(
      given.q22.needed === 'no'
        ? t('assessment.strengths.q22.notNeeded')
        : t('assessment.strengths.q22.text'),
    ),
  q23: ({ given, t }) =>
    plain(
      given.q23.needed === 'no'
        ? t('assessment.strengths.q23.notNeeded')
        : t('assessment.strengths.q23.text'),
    ),
  q24: ({ given, t }) =>
    given.q24.uptakeTarget === undefined || given.q24.measurement !== 'targetSet'
      ? plain(t('assessment.strengths.q24.text'))
      : exact(t('assessment.strengths.q24.figures', { target: given.q24.uptakeTarget })),
} satisfies Record<string, (source: Source) => ReasonWords>;

/** Why these questions speak against the e-service, unless a signal says so already. */
export const READINESS_WEAKNESSES = {
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
  q24: ({ given: { q24 }, t }) => {
    const missing = [
      ...(q24.channels?.includes('none') ? (['channels'] as const) : []),
      ...(q24.staffTraining === 'no' ? (['staffTraining'] as const) : []),
      ...(q24.measurement === 'noTarget' ? (['measurement'] as const) : []),
    ];
    if (missing.length === 0) return plain(t('assessment.weaknesses.q24.text'));
    const parts = missing.map((part) => t(`assessment.launchLacks.parts.${part}`));
    return plain(t('assessment.launchLacks.text', { parts }));
  },
} satisfies Record<QuestionOn<'readiness'>, (source: Source) => ReasonWords>;
