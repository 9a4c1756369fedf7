import type { QuestionId } from './questionnaire.ts';

/** The number of an act on likumi.lv, or the whole address if it is published elsewhere. */
type ActAddress = { readonly id: number } | { readonly address: string };

/** A regulation of the European Union in Latvian, by its European Legislation Identifier. */
const eu = (year: number, number: number, kind = 'reg') => ({
  address: `https://eur-lex.europa.eu/eli/${kind}/${year}/${number}/oj/lav`,
});

/**
 * The acts behind the notes "what has changed". Latvian acts were read as worded in early 2026; the wording in force on
 * likumi.lv is binding. Their names are in the locales under `acts`.
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
  mk639: { address: 'https://www.vestnesis.lv/op/2024/202.1' },
  fprl: { id: 296185 },
  eidas: eu(2014, 910),
  sdg: eu(2018, 1724),
  oots: eu(2022, 1463, 'reg_impl'),
  interoperableEurope: eu(2024, 903),
} as const satisfies Readonly<Record<string, ActAddress>>;

export type LawId = keyof typeof LAW;

/** The address of an act. For a Latvian act it leads to the wording in force. */
export function lawLink(law: LawId): string {
  const place: ActAddress = LAW[law];
  return 'id' in place ? `https://likumi.lv/ta/id/${place.id}` : place.address;
}

/** The acts behind the note of each question, in the note's order. */
export const REFERENCES: Readonly<Record<QuestionId, readonly LawId[]>> = {
  q01: ['vpil', 'mk402'],
  q02: ['mk402'],
  q03: ['mk402'],
  q04: ['mk402'],
  q05: ['mk402', 'mk400'],
  q06: ['padl', 'mk400', 'mk401'],
  q07: ['vpil', 'apl', 'visl', 'mk402'],
  q08: ['mk402', 'mk639'],
  q09: ['mk402', 'mk400'],
  q10: ['mk402', 'mk368'],
  q11: ['mk402'],
  q12: ['vpil', 'mk399', 'mk402'],
  q13: ['mk402'],
  q14: ['mk402', 'oeal'],
  q15: ['mk400', 'eidas', 'mk402', 'fpeil'],
  q16: ['fprl', 'mk402', 'vpil'],
  q17: ['mk402', 'visl', 'sdg', 'oots'],
  q18: ['mk402', 'submissions', 'padl'],
  q19: ['mk333', 'mk402'],
  q20: ['mk402', 'mk445', 'nkdl', 'eidas', 'sdg', 'interoperableEurope'],
  q21: ['fpdapl', 'submissions', 'mk617'],
  q22: ['mk402', 'mk400'],
  q23: ['mk402', 'mk368'],
  q24: ['mk402', 'mk401'],
};
