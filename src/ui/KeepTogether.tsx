import type { ReactNode } from 'react';

/** "e-pakalpojums", "Sub-paragraph", and ranges of numbers: "2.–3.", "0,38–0,63 €" with its no-break space. */
const WHOLE = /(\b(?:e|sub)-\p{L}{1,20}|[€\d][^ \n–]{0,15}–€?\d[^ \n–]{0,15})/iu;

/** In characters. Longer words would be wider than a narrow window. */
const LONGEST = 24;

/**
 * A text in which a short word or range does not break at its hyphen or dash. No other means is used for this: the text
 * stays plain, so that it is found, copied and saved as it was typed.
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

/** The same for content that may be more than a text. */
export const together = (words: ReactNode): ReactNode =>
  typeof words === 'string' ? <KeepTogether text={words} /> : words;
