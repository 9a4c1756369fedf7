import { createContext, useContext, useMemo, useReducer, useRef, useState } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import { draftPaths } from '../../answers/edit/draftPaths.ts';
import { placeOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { problemText } from '../problemText.ts';
import { useSelected, useSession } from '../useSession.ts';
import { afterPress } from './afterPress.ts';
import { controlName, type FieldValue, problemOf, shownAt } from './fieldValues.ts';

interface QuestionForm {
  /** Knows which fields were left. Their values are only in the store. */
  readonly control: Control;
  /** Paths that held unreadable text when the page was opened. */
  readonly atFirst: ReadonlySet<string>;
  /** The text of each field, as typed. */
  readonly typed: Map<string, string>;
}

export const QuestionFormContext = createContext<QuestionForm | null>(null);

/**
 * The form of a page with one or more questions. It does not change during typing: each field watches its own place in
 * the store and is drawn alone.
 */
export function useQuestionFormFor(...questions: readonly QuestionId[]): QuestionForm {
  const { store } = useSession();
  const { control } = useForm({ mode: 'onBlur' });
  const typed = useRef(new Map<string, string>()).current;
  const [atFirst] = useState(
    () => new Set(questions.flatMap((each) => draftPaths(store.getState().assessment, each))),
  );
  return useMemo(() => ({ control, atFirst, typed }), [control, atFirst, typed]);
}

/** For the fields of a row that is not stored yet: the row before which it will be inserted. */
export const RowAfterContext = createContext<string | undefined>(undefined);

/** One field: its content, the handlers for typing and leaving, and its error in words. */
export function useField(path: string) {
  const form = useContext(QuestionFormContext);
  if (!form) throw new Error('No question form around this field.');
  const { control, atFirst, typed } = form;
  const { change, delayed } = useSession();
  const rowAfter = useContext(RowAfterContext);
  const { t, decimalSign } = useWords();
  const place = useMemo(() => placeOf(path), [path]);
  const value = useSelected(
    (assessment) =>
      (delayed.at(path) as FieldValue | undefined) ??
      shownAt(assessment, path, place, decimalSign, typed.get(path)),
  );
  const draft = useSelected(({ drafts }) => drafts?.[path]);
  // A text that means the stored value does not change the store, so the field is drawn again to show it.
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { field, fieldState } = useController({ control, name: controlName(path), defaultValue: '' });
  const problem = fieldState.isTouched || atFirst.has(path) ? problemOf(place, draft) : undefined;
  return {
    value,
    text: typeof value === 'string' ? value : '',
    error: problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) },
    onBlur: () => afterPress(field.onBlur),
    ref: field.ref,
    onChange(next: FieldValue) {
      const text = String(next);
      typed.set(path, text);
      // Emptying a field may remove its row, so it is not delayed.
      const edit = text.trim() ? delayed.add : change;
      edit(path, next, rowAfter);
      redraw();
    },
  };
}
