import { LANGUAGES, type Language, type Words } from '../../locales/languages.ts';

/**
 * A language that nobody speaks: the Latvian words with other letters and a third longer. It is added here alone, as
 * any other language would be by an entry of the table, so that a page shows which of its texts come from no words.
 */
export const PSEUDO = 'lv-x-pseudo' as Language;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzāčēģīķļņšūžABCDEFGHIJKLMNOPQRSTUVWXYZĀČĒĢĪĶĻŅŠŪŽ';
const OTHER = 'αбςδεƒγηιјκλμνοπφяστυνωχψζάчέґίќљњшύжΑБСΔΕФГΗΙЈΚΛΜΝΟΠΦЯΣΤΥΝΩΧΨΖΆЧΈҐΊЌЉЊШΎЖ';
const LETTERS = new Map([...PLAIN].map((letter, place) => [letter, [...OTHER][place] ?? letter]));

/** What a program fills in or reads stays: gaps, addresses and the names of keys. */
const KEPT = /(\{\{.*?\}\}|https?:\/\/\S+|\p{L}\w*\+\p{L}\w*)/u;
const VOWEL = /[αειουάέίύ]/g;

/** A text in the other letters; every vowel stands twice. */
function strange(text: string): string {
  return text
    .split(KEPT)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : [...part]
            .map((letter) => LETTERS.get(letter) ?? letter)
            .join('')
            .replace(VOWEL, '$&$&'),
    )
    .join('');
}

/** All texts of a tree of words in the other letters. */
export function pseudoWords<Tree extends Words | string>(words: Tree): Tree {
  if (typeof words === 'string') return strange(words) as Tree;
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [name, pseudoWords(inner as Words | string)]),
  ) as Tree;
}

Object.assign(LANGUAGES, {
  [PSEUDO]: {
    ...LANGUAGES.lv,
    name: strange('Pseido'),
    first: async () => pseudoWords(await LANGUAGES.lv.first()),
    soFar: async () => pseudoWords(await LANGUAGES.lv.soFar()),
    later: async () => pseudoWords(await LANGUAGES.lv.later()),
  },
});
