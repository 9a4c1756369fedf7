/** The room for each part of page one: lines of a text, or items of a list. */
export interface Budgets {
  /** How many of the four sections are shown: figures, reasons, things to do, certainty. */
  readonly sections: number;
  readonly name: number;
  readonly meta: number;
  readonly ask: number;
  readonly sentence: number;
  readonly span: number;
  readonly remark: number;
  readonly reasons: number;
  readonly reasonLines: number;
  readonly conditions: number;
  readonly contradictions: number;
  /** How many open questions are listed, if undecided; otherwise how many tasks. */
  readonly further: number;
  readonly rowLines: number;
  /** Empty rows for further things to do. */
  readonly blank: number;
  readonly because: number;
}

/** All sections. */
export const PAGE_SECTIONS = 4;
/** Reasons on each side: as many as a manager reads in two minutes. The others are counted. */
const REASONS = 3;
/** Lines for the reasons of the decision. */
const BECAUSE = 3;

/** For type so large that nothing else fits. What is left out is counted, or the page says where to read it. */
export const BAREST: Budgets = {
  sections: 0,
  name: 1,
  meta: 1,
  ask: 2,
  sentence: 2,
  span: 1,
  remark: 1,
  reasons: 1,
  reasonLines: 2,
  conditions: 1,
  contradictions: 0,
  further: 1,
  rowLines: 1,
  blank: 0,
  because: 1,
};

/** Fits with any answers, in type of the intended size. */
export const LEAST: Budgets = {
  ...BAREST,
  sections: PAGE_SECTIONS,
  reasons: REASONS,
  because: BECAUSE,
};

/** The steps by which the page grows, the most important first. A step is taken only if the page still fits. */
export const GROWTH: readonly (readonly [part: keyof Budgets, upTo: number])[] = [
  // The first steps make the least room for everything.
  ['sections', 2],
  ['reasons', REASONS],
  ['sections', PAGE_SECTIONS],
  ['because', BECAUSE],
  // Steps beyond the least room.
  ['name', 2],
  ['ask', 3],
  ['sentence', 3],
  ['span', 2],
  ['meta', 2],
  // Rows get a second line before further rows come: a row that is left out and counted is better than one that is cut.
  ['rowLines', 2],
  ['conditions', 2],
  ['contradictions', 1],
  ['rowLines', 3],
  ['reasonLines', 3],
  ['further', 2],
  ['conditions', 3],
  ['further', 3],
  ['contradictions', 2],
  ['sentence', 5],
  ['remark', 2],
  ['conditions', 5],
  ['further', 5],
  ['meta', 3],
  ['contradictions', 3],
  ['reasonLines', 5],
  ['conditions', 8],
  ['further', 8],
  ['contradictions', 6],
  ['conditions', 14],
  ['further', 14],
  ['contradictions', 10],
  // Empty rows come once nothing is left out.
  ['blank', 2],
  // The last step uses all the room that is left.
  ['sentence', 12],
  ['ask', 6],
  ['reasonLines', 10],
  ['rowLines', 10],
  ['meta', 8],
  ['name', 6],
];
