import type { QuestionId } from './questionnaire.ts';

/**
 * The acts that the notes "what has changed" rest on, by their number on likumi.lv. Read in the wording of early
 * 2026; the wording in force on likumi.lv decides. The names stand in the locales under `acts`.
 */
export const LAW = {
  vpil: { id: 63545 },
  apl: { id: 55567 },
  visl: { id: 62324 },
  submissions: { id: 164501 },
  fpeil: { id: 278001 },
  padl: { id: 243484 },
  fpdapl: { id: 300099 },
  oeal: { id: 283229 },
  nkdl: { id: 353390 },
  mk333: { id: 230308 },
  mk368: { id: 343550 },
  mk399: { id: 292258 },
  mk400: { id: 292259 },
  mk401: { id: 292260 },
  mk402: { id: 292261 },
  mk445: { id: 316109 },
  mk617: { id: 325945 },
} as const;

export type LawId = keyof typeof LAW;

/** Address of an act on likumi.lv, where its wording in force stands. */
export function lawLink(law: LawId): string {
  return `https://likumi.lv/ta/id/${LAW[law].id}`;
}

/** Which acts the note of a question rests on, in the order in which the note names them. */
export const REFERENCES: Readonly<Record<QuestionId, readonly LawId[]>> = {
  q01: ['vpil', 'mk402'],
  q02: ['mk402'],
  q03: ['mk402'],
  q04: ['mk402'],
  q05: ['mk402', 'mk400'],
  q06: ['padl', 'mk400', 'mk401'],
  q07: ['vpil', 'apl', 'visl', 'mk402'],
  q08: ['mk402'],
  q09: ['mk402', 'mk400'],
  q10: ['mk402', 'mk368'],
  q11: ['mk402'],
  q12: ['vpil', 'mk399', 'mk402'],
  q13: ['mk402'],
  q14: ['mk402', 'oeal'],
  q15: ['mk402', 'fpeil'],
  q16: ['mk402', 'vpil'],
  q17: ['mk402', 'visl'],
  q18: ['mk402', 'submissions', 'padl'],
  q19: ['mk333', 'mk402'],
  q20: ['mk402', 'mk445', 'nkdl'],
  q21: ['fpdapl', 'submissions', 'mk617'],
  q22: ['mk402'],
  q23: ['mk402', 'mk368'],
  q24: ['mk402', 'mk401'],
};
