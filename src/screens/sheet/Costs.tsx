import { useMemo } from 'react';
import { pointer, questionOf } from '../../answers/model/path.ts';
import { COST_FIELDS } from '../../assessment/figureFields.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { fieldsOf, type NamedField } from '../question/askedFields.ts';
import { FieldControl } from '../question/FieldControl.tsx';
import { type FieldTexts, fieldTexts } from '../question/fieldTexts.ts';
import { useSelected } from '../useSession.ts';

/** The fields of costs and time, in their order. */
export function costFields(asked: readonly QuestionId[]): readonly NamedField[] {
  return [
    ...(asked.includes('q03') ? fieldsOf('q03').filter(({ name }) => COST_FIELDS.includes(name)) : []),
    ...(asked.includes('q10') ? fieldsOf('q10').filter(({ name }) => name === 'acceptableYears') : []),
  ];
}

interface NumbersProps {
  fields: readonly NamedField[];
}

/** The cost fields, beside the cases. */
export function Costs({ fields }: NumbersProps) {
  const { t } = useWords();
  return (
    <section className="worksheet__costs">
      <h2 className="govuk-heading-m">{together(t('ui.sheet.costs.title'))}</h2>
      <div className="worksheet__fields">
        {fields.map((field) => (
          <ShortField key={field.path} {...field} />
        ))}
      </div>
    </section>
  );
}

/** A field with a short hint. The question page has the full one. */
function ShortField({ path, name }: NamedField) {
  const { find } = useWords();
  const words = useMemo<FieldTexts>(
    () => ({ ...fieldTexts(find, path), hint: find(`ui.sheet.hints.${name}`) }),
    [find, path, name],
  );
  const question = questionOf(path);
  // As on the question page, values hidden by "we don't know yet" are visible but cannot be changed.
  const hidden = useSelected(({ answers }) => question !== undefined && answers[question]?.dontKnow === true);
  return (
    <fieldset className="plain" disabled={hidden}>
      <FieldControl path={path} words={words} />
    </fieldset>
  );
}

/** A choice that the figures depend on, under a heading for its part of the page. */
export function FigureChoice({ question, name }: { question: QuestionId; name: string }) {
  const { find } = useWords();
  return (
    <FieldControl
      path={pointer('answers', question, name)}
      label={together(find(`ui.sheet.choices.${question}.${name}`))}
      words={useShortWords(question, name)}
    />
  );
}

function useShortWords(question: QuestionId, name: string): FieldTexts {
  const { find } = useWords();
  return useMemo(
    () => ({ ...fieldTexts(find, pointer('answers', question, name)), hint: undefined }),
    [find, question, name],
  );
}
