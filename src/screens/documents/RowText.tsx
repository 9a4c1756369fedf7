import { together } from '../../ui/KeepTogether.tsx';

/** What stands in a row, line by line; the parts of a line stand in from it. */
export function RowText({ text }: { text: string }) {
  return (
    <div className="document-row__text">
      {text.split('\n').map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have nothing but their place
          key={index}
          className={line.startsWith('– ') ? 'document-row__part' : 'document-row__line'}
        >
          {together(line)}
        </p>
      ))}
    </div>
  );
}
