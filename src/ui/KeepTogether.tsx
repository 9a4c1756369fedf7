/** A text in which "e-pakalpojums" and the like are not broken at their hyphen; a word without end may break. */
export function KeepTogether({ text }: { text: string }) {
  return text.split(/(\be-\p{L}{1,20})/iu).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
      <span key={index} className="keep-together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
