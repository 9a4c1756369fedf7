/**
 * Mutants that mean the same as the original, so that no test can tell them apart. Any white space counts as one space.
 */
interface Equivalent {
  /** Its path inside `src/assessment`. */
  readonly file: string;
  readonly before: string;
  readonly after: readonly string[];
  readonly reason: string;
}

const MISSING = 'A field that is undefined counts as one that is missing.';
const BOTH_ENDS = 'Whether a figure is known does not hang on the side.';
const TOGETHER = 'Both are known, or neither is.';
const RATED = 'Questions that are not rated were left out before.';

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'assess.ts',
    before: '99',
    after: ['(98)', '(100)'],
    reason: 'Every number above 24 stands after the questions.',
  },
  {
    file: 'contradictions.ts',
    before: "'worst'",
    after: ["'best'"],
    reason: 'Without a precision and with the need for authentication given both sides are the same.',
  },
  {
    file: 'contradictions.ts',
    before: 'said === undefined || computed === null',
    after: ['(computed === null)'],
    reason: 'Nothing exceeds an undefined number, nor does it exceed anything.',
  },
  {
    file: 'digitisationCriteria.ts',
    before: "q22.needed === 'yes' && statuses.some((status) => status === 'done' || status === 'planned')",
    after: ["(statuses.some((status) => status === 'done' || status === 'planned'))"],
    reason: 'Rows and estimate count only where the list is needed.',
  },
  {
    file: 'facts.ts',
    before: 'p !== null && o !== null',
    after: ['(p !== null || o !== null)', '(p !== null)', '(o !== null)'],
    reason: BOTH_ENDS,
  },
  { file: 'facts.ts', before: 'eCases && dear && cheap', after: ['(eCases && dear)'], reason: BOTH_ENDS },
  { file: 'facts.ts', before: 'eCases && dear', after: ['(eCases)'], reason: BOTH_ENDS },
  { file: 'facts.ts', before: 'saving && dear && cheap', after: ['(saving && dear)'], reason: BOTH_ENDS },
  { file: 'facts.ts', before: 'saving && dear', after: ['(saving)'], reason: BOTH_ENDS },
  {
    file: 'numbers.ts',
    before: 'x <= toX',
    after: ['(x < toX)'],
    reason: 'Two pieces of a line meet in their common point.',
  },
  {
    file: 'reasons.ts',
    before: 'ratings[question] ?? 0',
    after: ['(ratings[question])'],
    reason: RATED,
  },
  {
    file: 'reasons.ts',
    before: 'pessimistic.ratings[question] ?? 0',
    after: ['(pessimistic.ratings[question])'],
    reason: RATED,
  },
  {
    file: 'reasons.ts',
    before: 'optimistic.ratings[question] ?? 0',
    after: ['(optimistic.ratings[question])'],
    reason: RATED,
  },
  { file: 'rules/form.ts', before: 'needed && { needed }', after: ['({ needed })'], reason: MISSING },
  { file: 'rules/launch.ts', before: 'needed && { needed }', after: ['({ needed })'], reason: MISSING },
  { file: 'rules/whether.ts', before: 'needed && { needed }', after: ['({ needed })'], reason: MISSING },
  {
    file: 'rules/form.ts',
    before: 'estimate && { interface: estimate }',
    after: ['({ interface: estimate })'],
    reason: MISSING,
  },
  {
    file: 'rules/form.ts',
    before: 'estimate && { replacement: estimate }',
    after: ['({ replacement: estimate })'],
    reason: MISSING,
  },
  {
    file: 'rules/launch.ts',
    before: 'estimate && { status: estimate }',
    after: ['({ status: estimate })'],
    reason: MISSING,
  },
  {
    file: 'rules/form.ts',
    before: "fee === undefined && side === 'worst'",
    after: ['(fee === undefined)'],
    reason: 'The best price is rated as no fee is.',
  },
  {
    file: 'rules/rows.ts',
    before: "needed === 'no' || (needed === undefined && side === 'best')",
    after: ["(needed === 'no')"],
    reason: 'The best row is rated as no need is, and raises nothing.',
  },
  {
    file: 'rules/worth.ts',
    before: 'annualCases !== null && institutionShare !== null',
    after: [
      '(annualCases !== null || institutionShare !== null)',
      '(annualCases !== null)',
      '(institutionShare !== null)',
    ],
    reason: TOGETHER,
  },
];
