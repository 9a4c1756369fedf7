import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { KeepTogether } from '../../ui/KeepTogether.tsx';

/** The keys of the source's items that are options, so that they have no list of their own. */
const AMONG_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  q15: ['fields.means.joint', 'fields.means.options.eSignature', 'fields.means.options.institutionAccount'],
};

/** The items of the list after the source's text. */
export function itemsOf(question: QuestionId, find: (key: string) => string | undefined): string[] {
  const places = AMONG_OPTIONS[question] ?? ['items.1', 'items.2', 'items.3'];
  return places.flatMap((place) => find(`questionnaire.${question}.${place}`) ?? []);
}

interface SourceTextProps {
  question: QuestionId;
  /** Includes items that are options, for a page that does not show the options. */
  whole?: boolean;
}

/** The source's text, apart from its question. */
export function SourceText({ question, whole = false }: SourceTextProps) {
  const { find } = useWords();
  const body = find(`questionnaire.${question}.body`);
  const items = whole || !AMONG_OPTIONS[question] ? itemsOf(question, find) : [];
  return (
    <>
      {body && (
        <p className="govuk-body">
          <KeepTogether text={body} />
        </p>
      )}
      {items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li key={item}>
              <KeepTogether text={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
