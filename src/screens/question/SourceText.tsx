import { useWords } from '../../i18n/useWords.ts';
import {
  definitionOf,
  FOOTNOTE_AT,
  FOOTNOTE_ITEM,
  type QuestionId,
} from '../../questionnaire/questionnaire.ts';
import { KeepTogether } from '../../ui/KeepTogether.tsx';

/**
 * Questions whose list in the source has become the options of a field: the field, and the keys of the items if not all
 * are options.
 */
const AMONG_OPTIONS: Readonly<Record<string, readonly [field: string, keys?: readonly string[]]>> = {
  q12: ['level'],
  q13: ['types'],
  q14: ['results'],
  q15: ['means', ['joint', 'options.eSignature', 'options.institutionAccount']],
};

/** The items of the list after the source's text. */
export function itemsOf(question: QuestionId, find: (key: string) => string | undefined): string[] {
  const [name, keys] = AMONG_OPTIONS[question] ?? [];
  const field = name && definitionOf(question).fields[name];
  const options = field && 'options' in field ? field.options.map((option) => `options.${option}`) : [];
  const places = name
    ? (keys ?? options).map((key) => `fields.${name}.${key}`)
    : ['items.1', 'items.2', 'items.3'];
  return places.flatMap((place) => find(`questionnaire.${question}.${place}`) ?? []);
}

interface SourceTextProps {
  question: QuestionId;
  /** Includes items that are options, for a page that does not show the options. */
  whole?: boolean;
}

/** The source's text, apart from its question. */
export function SourceText({ question, whole = false }: SourceTextProps) {
  const { t, find } = useWords();
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
          {items.map((item, index) => (
            <li key={item}>
              <KeepTogether text={item} />
              {question === FOOTNOTE_AT && index + 1 === FOOTNOTE_ITEM && (
                <sup>{t('questionnaire.footnote.mark')}</sup>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
