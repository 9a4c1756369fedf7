/** Whether the screen shows cases a month or a year. */
export type Per = 'month' | 'year';

/** The columns to fill in, in their order. */
export const TYPED_COLUMNS = [
  { question: 'q05', path: '/answers/q05/groups', cell: 'casesPerMonth', cells: ['casesPerMonth'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'can', cells: ['can', 'will'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'will', cells: ['can', 'will'] },
] as const;
export type TypedColumn = (typeof TYPED_COLUMNS)[number];
