import type { ReactNode } from 'react';

/** "e-pakalpojums", "Sub-paragraph", and a range of numbers: "2.–3.", "0,38–0,63 €" with its no-break space. */
const WHOLE = /(\b(?:e|sub)-\p{L}{1,20}|[€\d][^ \n–]{0,15}–€?\d[^ \n–]{0,15})/iu;

/** In characters: what is longer would be wider than a narrow window. */
const LONGEST = 24;

/**
 * A text in which such words are not broken at their hyphen or dash. This is the one way to hold words together: the text
 * stays plain, so that it is found, copied and saved as it is typed. A longer word or range may break.
 */
export function KeepTogether({ text }: { text: string }) {
  return text.split(WHOLE).map((part, index) =>
    index % 2 === 1 && part.length <= LONGEST ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
      <span key={index} className="keep-together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The same for words that may be more than a text. */
export const together = (words: ReactNode): ReactNode =>
  typeof words === 'string' ? <KeepTogether text={words} /> : words;
