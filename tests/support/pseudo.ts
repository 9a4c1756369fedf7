import { LANGUAGES, type Language, type NestedTexts } from '../../locales/languages.ts';

/**
 * A language that nobody speaks: the Latvian words with other letters and a third longer. It is added like any other
 * language, by one entry in the table. On a page in this language, untranslated texts stand out.
 */
export const PSEUDO = 'lv-x-pseudo' as Language;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzāčēģīķļņšūžABCDEFGHIJKLMNOPQRSTUVWXYZĀČĒĢĪĶĻŅŠŪŽ';
const OTHER = 'αбςδεƒγηιјκλμνοπφяστυνωχψζάчέґίќљњшύжΑБСΔΕФГΗΙЈΚΛΜΝΟΠΦЯΣΤΥΝΩΧΨΖΆЧΈҐΊЌЉЊШΎЖ';
const LETTERS = new Map([...PLAIN].map((letter, place) => [letter, [...OTHER][place] ?? letter]));

/** Gaps, addresses and names of keys stay as they are, because a program fills them in or reads them. */
const KEPT = /(\{\{.*?\}\}|https?:\/\/\S+|\p{L}\w*\+\p{L}\w*)/u;
const VOWEL = /[αειουάέίύ]/g;

/** Writes a text in the other letters and doubles every vowel. */
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

/** Writes all texts in a tree of words in the other letters. */
export function pseudoWords<Tree extends NestedTexts | string>(words: Tree): Tree {
  if (typeof words === 'string') return strange(words) as Tree;
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [name, pseudoWords(inner as NestedTexts | string)]),
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
