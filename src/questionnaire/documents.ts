import type { Field } from './field.ts';
import { YES_NO } from './options.ts';

/**
 * The fields of the documents that follow a decision. Fields and options are the file format, so their ids are never
 * reused. The points cited are those of Cabinet Regulations 402 (2017) with its annex, 368 (2023) and 399 (2017).
 */

/**
 * The longest own text of a row, and the longest draft that it started from. A form may have a lower limit; a longer
 * text is reported and not cut.
 */
const OWN_TEXT_MAX = 20_000;
const TEXT = { kind: 'text', max: 4000 } as const;
const NAME = { kind: 'text', max: 200 } as const;
const DATE = { kind: 'date' } as const;
const YES_NO_CHOICE = { kind: 'choice', options: YES_NO } as const;

/**
 * Rows of annex 2 to Regulation 368 in which the institution affirms that a requirement is met, or states a deviation.
 */
export const AFFIRMATIONS = [
  '5.1.a',
  '5.2.a',
  '5.3.a1',
  '5.3.a2',
  '5.3.a3',
  '5.3.a4',
  '5.3.a5',
  '5.4.a1',
  '5.4.a2',
  '5.4.a3',
  '5.4.a4',
  '5.5.a1',
  '5.5.a2',
  '5.6.a1',
  '5.6.a2',
  '5.6.a3',
  '6.1.a1',
  '6.1.a2',
  '6.2.a1',
] as const;
export type AffirmationId = (typeof AFFIRMATIONS)[number];

/** The documents, in their order. */
export const DOCUMENT_KINDS = ['record', 'eId', 'activity', 'card', 'results'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** An own text that replaces a draft, and the draft that it started from. */
export const OWN_TEXT = {
  text: { kind: 'text', max: OWN_TEXT_MAX },
  from: { kind: 'text', max: OWN_TEXT_MAX },
} as const satisfies Record<string, Field>;

/** The annex of Regulation 402: each option is a circumstance of its points 4.1 to 4.4. */
export const E_ID_FIELDS = {
  data: { kind: 'choice', options: ['public', 'restricted', 'restrictedSevere'] },
  about: { kind: 'choice', options: ['none', 'self', 'others'] },
  operations: { kind: 'choices', options: ['view', 'correct', 'add', 'erase'] },
  loss: { kind: 'choice', options: ['none', 'upTo1', 'upTo10', 'over10'] },
  inconvenience: { kind: 'choice', options: ['none', 'upTo8h', 'serious', 'seriousLong'] },
  reputation: { kind: 'choice', options: ['none', 'harm', 'seriousHarm'] },
  safety: { kind: 'choice', options: ['no', 'yes'] },
  highest: {
    kind: 'choices',
    options: ['nationalSecurity', 'specialCategories', 'convictions', 'criticalInfrastructure', 'none'],
    exclusive: 'none',
  },
  deviation: TEXT,
  analysedOn: DATE,
  setByLaw: TEXT,
  note: TEXT,
} as const satisfies Record<string, Field>;

export const TARGET_FIELDS = {
  completion: { kind: 'number', unit: 'percent' },
  uptake: { kind: 'number', unit: 'percent' },
  satisfaction: { kind: 'number', unit: 'rating' },
} as const satisfies Record<string, Field>;

/** Regulation 402, point 6, with the date of the record and who approves it. */
export const RECORD_FIELDS = {
  monitoring: TEXT,
  needs: TEXT,
  involvement: TEXT,
  prototype: { kind: 'choice', options: ['done', 'planned', 'none'] },
  prototypeNote: TEXT,
  prototypeOn: DATE,
  linking: TEXT,
  satisfaction: TEXT,
  proactive: { kind: 'choice', options: ['yes', 'no', 'notApplicable'] },
  incentives: { kind: 'choices', options: ['shorterTerm', 'onlineOnlyWithHelp', 'easierIdentification'] },
  /** The people who will get informative materials (point 20). */
  materials: {
    kind: 'choices',
    options: ['recipients', 'staff', 'administrators', 'none'],
    exclusive: 'none',
  },
  preparedOn: DATE,
  approvedBy: NAME,
} as const satisfies Record<string, Field>;

/** Regulation 368, points 2, 5 and 7 to 11. */
export const ACTIVITY_FIELDS = {
  kind: {
    kind: 'choices',
    options: ['newSystem', 'newFunction', 'architecture', 'affectsOthers', 'none'],
    exclusive: 'none',
  },
  funding: { kind: 'choice', options: ['stateBudget', 'euFund', 'other'] },
  fundingOther: { ...NAME, when: [{ field: 'funding', is: ['other'] }] },
  /** The authority above the institution. A municipality is under no ministry. */
  subordination: { kind: 'choice', options: ['ministry', 'municipality', 'other'] },
  ministry: { ...NAME, when: [{ field: 'subordination', is: ['ministry'] }] },
  municipalities: YES_NO_CHOICE,
  submittedOn: DATE,
  /** The person who fills in both forms: point 10 of annex 1 and point 9 of annex 2. */
  email: NAME,
  phone: NAME,
  preparedOn: DATE,
  virsisId: NAME,
  posts: NAME,
  startOn: DATE,
  endOn: DATE,
  acts: TEXT,
  risks: TEXT,
  systems: TEXT,
  exchangedData: TEXT,
  actionFunding: TEXT,
  infrastructure: TEXT,
  accessibility: TEXT,
  /** Data protection (5.3.d5, 5.3.d6): whether it is done, when it will be done, or why it is not needed. */
  impactAssessment: { kind: 'choice', options: ['done', 'planned', 'notNeeded'] },
  impactAssessmentOn: { ...DATE, when: [{ field: 'impactAssessment', is: ['done', 'planned'] }] },
  impactAssessmentWhy: { ...TEXT, when: [{ field: 'impactAssessment', is: ['notNeeded'] }] },
  dataOfficer: YES_NO_CHOICE,
  affirmations: { kind: 'matrix', parts: AFFIRMATIONS, options: ['affirmed', 'deviation'] },
} as const satisfies Record<string, Field>;

/** The number of groups in each division of the Classification of the Functions of Government (COFOG 1999). */
const COFOG_GROUPS = [8, 5, 6, 9, 6, 6, 6, 6, 8, 9];

const COFOG: readonly string[] = COFOG_GROUPS.flatMap((groups, index) => {
  const division = String(index + 1).padStart(2, '0');
  return [division, ...Array.from({ length: groups }, (_, group) => `${division}.${group + 1}`)];
});

/** Regulation 399, point 9. */
export const CARD_FIELDS = {
  contact: TEXT,
  steps: TEXT,
  hours: TEXT,
  appeal: TEXT,
  territory: TEXT,
  cofog: { kind: 'choice', options: COFOG },
  clientele: { kind: 'choice', options: ['anyone', 'natural', 'legal'] },
  forms: {
    kind: 'rows',
    key: 'id',
    max: 20,
    row: { title: NAME, url: { kind: 'url', max: 2000 } },
  },
} as const satisfies Record<string, Field>;

/**
 * One year after launch (Regulation 402, points 7 and 8). The build cost and the launch date are the same for all
 * years, so only one row has them. Numbers that contradict each other are accepted and reported; only text that is not
 * a number is refused.
 */
export const RESULT_FIELDS = {
  year: { kind: 'number', unit: 'calendarYear' },
  started: { kind: 'number', unit: 'casesPerYear' },
  completed: { kind: 'number', unit: 'casesPerYear' },
  electronic: { kind: 'number', unit: 'casesPerYear' },
  all: { kind: 'number', unit: 'casesPerYear' },
  satisfaction: { kind: 'number', unit: 'typedRating' },
  ratings: { kind: 'number', unit: 'casesPerYear' },
  annualCost: { kind: 'number', unit: 'eurPerYear' },
  note: TEXT,
  buildCostActual: { kind: 'number', unit: 'eur' },
  launchedOn: DATE,
} as const satisfies Record<string, Field>;
