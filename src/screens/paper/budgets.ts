/** How much of each part page one shows: lines of a text, or items of a list. */
export interface Budgets {
  /** Of reasons, things to do, figures, form: what stands between the recommendation and the decision. */
  readonly sections: number;
  readonly name: number;
  readonly meta: number;
  readonly word: number;
  readonly sentence: number;
  readonly settled: number;
  readonly remark: number;
  readonly heading: number;
  readonly reasons: number;
  readonly reasonLines: number;
  readonly chart: number;
  readonly figures: number;
  readonly formLines: number;
  readonly conditions: number;
  readonly contradictions: number;
  readonly open: number;
  readonly rowLines: number;
  readonly firmness: number;
  readonly legal: number;
  readonly because: number;
}

/** All sections. */
export const SECTIONS = 4;

/** Where type is so large that nothing else fits. All that is left out is counted, or said where to read. */
export const BAREST: Budgets = {
  sections: 0,
  name: 1,
  meta: 1,
  word: 2,
  sentence: 2,
  settled: 1,
  remark: 1,
  heading: 1,
  reasons: 1,
  reasonLines: 2,
  chart: 0,
  figures: 3,
  formLines: 1,
  conditions: 1,
  contradictions: 1,
  open: 1,
  rowLines: 1,
  firmness: 0,
  legal: 0,
  because: 1,
};

/** Fits whatever the answers are, in type of its own size. */
export const LEAST: Budgets = {
  sections: SECTIONS,
  name: 1,
  meta: 1,
  word: 2,
  sentence: 2,
  settled: 1,
  remark: 1,
  heading: 1,
  reasons: 2,
  reasonLines: 2,
  chart: 1,
  figures: 5,
  formLines: 2,
  conditions: 1,
  contradictions: 1,
  open: 1,
  rowLines: 1,
  firmness: 1,
  legal: 0,
  because: 1,
};

/** What grows first where there is room: the most important. Each is taken only if the page still holds. */
export const STEPS: readonly (readonly [part: keyof Budgets, upTo: number])[] = [
  // Up to the least of everything.
  ['sections', 2],
  ['reasons', 2],
  ['sections', 3],
  ['figures', 5],
  ['sections', SECTIONS],
  ['formLines', 2],
  ['firmness', 1],
  ['chart', 1],
  // Beyond it.
  ['name', 2],
  ['figures', 8],
  ['meta', 2],
  ['sentence', 3],
  ['settled', 2],
  // A sentence on how firm a recommendation is must not end in the middle.
  ['firmness', 2],
  ['reasons', 3],
  ['rowLines', 2],
  ['conditions', 2],
  ['heading', 2],
  ['open', 2],
  ['reasons', 4],
  ['conditions', 3],
  ['reasonLines', 3],
  ['formLines', 3],
  ['open', 3],
  ['contradictions', 2],
  ['sentence', 5],
  ['remark', 2],
  ['legal', 2],
  ['heading', 3],
  ['conditions', 5],
  ['open', 5],
  ['word', 3],
  ['meta', 3],
  ['formLines', 5],
  ['because', 2],
  ['contradictions', 3],
  ['rowLines', 3],
  ['conditions', 8],
  ['open', 8],
  ['contradictions', 6],
  ['reasonLines', 4],
  ['formLines', 8],
  ['conditions', 14],
  ['open', 14],
  ['contradictions', 10],
  ['because', 3],
];
