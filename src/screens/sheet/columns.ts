/** Whether cases are those of a month or of a year, on the screen. */
export type Per = 'month' | 'year';

/** The columns that are typed, in their order. */
export const COLUMNS = [
  { question: 'q05', path: '/answers/q05/groups', cell: 'casesPerMonth', cells: ['casesPerMonth'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'can', cells: ['can', 'will'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'will', cells: ['can', 'will'] },
] as const;
export type Column = (typeof COLUMNS)[number];
