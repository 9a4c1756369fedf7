import { memo, type ReactNode } from 'react';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { hangsOnSeveral, unfoldsUnder } from '../../questionnaire/whenAsked.ts';
import { HEADING } from '../PageHeading.tsx';
import { useSelected } from '../useSession.ts';
import { askedIn, fieldsOf, isOneChoice, type NamedField } from './askedFields.ts';
import { useDontKnow } from './DontKnow.tsx';
import { FieldControl } from './FieldControl.tsx';
import { NeededRadios } from './NeededRadios.tsx';

/** The part of a question that is shown first: the choice that is enough for the method. */
export const QuickAnswer = memo(function QuickAnswer({ question }: { question: QuestionId }) {
  const apart = useDontKnow(question);
  const { quick } = definitionOf(question);
  const asked = useSelected((assessment) => askedIn(assessment, question));
  const fields = fieldsOf(question);
  const named = (name: string) => fields.find((field) => field.name === name);

  if (quick.kind === 'neededWithEstimate') {
    return (
      <>
        <NeededRadios question={question} />
        {quick.further.map((name) => (
          <FieldControl key={name} path={named(name)?.path ?? ''} labelSize="s" />
        ))}
      </>
    );
  }

  const shown = quick.fields
    .flatMap((name) => named(name) ?? [])
    .filter(({ field }) => !hangs(field, quick.fields));
  const control = ({ name, path }: NamedField, extra: object) => (
    <FieldControl key={name} path={path} conditional={hangingOn(fields, name)} {...extra} />
  );
  const [first, ...others] = shown;
  if (first && others.length === 0) {
    return (
      <>
        {control(first, {
          asked: { labelledBy: HEADING, apart: isOneChoice(question) ? apart : undefined },
        })}
        {fields
          .filter(({ name, field }) => quick.fields.includes(name) && hangsOnSeveral(field))
          .filter(({ name }) => !apart.checked && asked.includes(`/${name}/`))
          .map((field) => control(field, {}))}
      </>
    );
  }
  return shown
    .filter(({ name }) => asked.includes(`/${name}/`))
    .map((field) => control(field, { labelSize: 's' }));
});

/**
 * Whether the field unfolds under an option of a quick field, or stands apart because several fields decide about it.
 */
function hangs(field: NamedField['field'], quick: readonly string[]): boolean {
  const under = unfoldsUnder(field);
  return (under !== undefined && quick.includes(under.field)) || hangsOnSeveral(field);
}

/** The fields that unfold under options of this one. */
function hangingOn(fields: readonly NamedField[], name: string): Record<string, ReactNode> {
  const unfolding: Record<string, ReactNode> = {};
  for (const { path, field } of fields) {
    const under = unfoldsUnder(field);
    if (under?.field !== name || field.kind === 'rows' || field.folded) continue;
    for (const option of under.is) {
      unfolding[option] = (
        <>
          {unfolding[option]}
          <FieldControl path={path} />
        </>
      );
    }
  }
  return unfolding;
}
