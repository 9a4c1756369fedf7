import type { Documents } from '../../src/answers/model/types.ts';

/**
 * Documents as people leave them half-way: a record with one row unfinished, a choice of means that needs reasons, a
 * description with a deviation and a text that is too long, a card with a form, and five years with one impossible
 * figure.
 */
export const FILLED_DOCUMENTS: Documents = {
  record: {
    targets: { completion: 90, satisfaction: 4 },
    monitoring: 'Nodaļa reizi ceturksnī',
    prototype: 'planned',
    proactive: 'yes',
    incentives: ['shorterTerm'],
    materials: ['recipients', 'staff'],
    own: { '13.9': { text: 'Parakstu nevajag', from: 'Agrākais' } },
  },
  eId: {
    data: 'restricted',
    about: 'others',
    operations: ['view', 'correct'],
    loss: 'upTo10',
    inconvenience: 'serious',
    reputation: 'harm',
    safety: 'no',
    highest: ['none'],
    analysedOn: '2026-11-20',
  },
  activity: {
    kind: ['newSystem'],
    funding: 'stateBudget',
    subordination: 'ministry',
    impactAssessment: 'notNeeded',
    submittedOn: '2026-11-30',
    affirmations: { '5.3.a1': 'affirmed', '5.3.a2': 'deviation' },
    own: { 'annex1.3.1': { text: 'ā'.repeat(501) } },
  },
  card: {
    contact: 'pasts@paraugs.lv',
    cofog: '06.6',
    forms: [{ id: 'form', title: 'Deklarācija', url: 'https://example.lv/d' }],
  },
  results: [
    { year: 2028, electronic: 20_000, completed: 20_000, satisfaction: 3.2, annualCost: 60_000 },
    { year: 2029, electronic: 27_000, completed: 34_000, satisfaction: 3.45, annualCost: 40_000 },
    { year: 2030, electronic: 34_000, completed: 29_000, satisfaction: 3.9, annualCost: 34_000 },
    { year: 2031, electronic: 41_000, completed: 30_000, satisfaction: 4.3, annualCost: 33_000 },
    { year: 2032, electronic: 52_000, completed: 31_000, satisfaction: 4.61, annualCost: 31_000 },
  ].map((year, index) => ({
    id: `year-${index}`,
    started: 33_000,
    all: 62_000,
    ...year,
    ...(index === 0 && { buildCostActual: 198_000, launchedOn: '2028-01-10' }),
  })),
};

/** Answers which say that a fault in the chosen means would harm nobody. */
export const HARMLESS = { loss: 'none', inconvenience: 'none', reputation: 'none', safety: 'no' } as const;
