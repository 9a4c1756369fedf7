import { createContext, useContext, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useController, useForm } from 'react-hook-form';
import type { Problem } from '../../answers/model/problem.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { problemText } from '../problemText.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { afterPress } from './afterPress.ts';
import {
  draftPaths,
  draftProblem,
  type FormValue,
  type FormValues,
  formName,
  inputPaths,
  shownValue,
} from './formValues.ts';

interface QuestionForm {
  readonly form: UseFormReturn<FormValues>;
  /** Paths that held unreadable text when the page was opened. */
  readonly atFirst: ReadonlySet<string>;
  /** Shows what was typed and hands it to the store, at every keystroke. `before`: as in `Edit`. */
  readonly type: (path: string, value: FormValue, before?: string) => void;
  /** The problem of a draft, once the person has left the field or where it was there from the start. */
  readonly shownProblem: (path: string) => Problem | undefined;
}

export const QuestionFormContext = createContext<QuestionForm | null>(null);

/** The form of one question: it shows what the store holds, and writes to nothing but the store. */
export function useQuestionFormFor(question: QuestionId): QuestionForm {
  const assessment = useAssessment();
  const { change } = useSession();
  const { decimalSign } = useWords();
  const typed = useRef(new Map<string, string>());
  const [atFirst] = useState(() => new Set(draftPaths(assessment, question)));

  const values = useMemo(
    () =>
      Object.fromEntries(
        // Where a row was emptied and is in the store no more, its fields are still shown.
        [...new Set([...inputPaths(assessment, question), ...typed.current.keys()])].map((path) => [
          formName(path),
          shownValue(assessment, path, decimalSign, typed.current.get(path)),
        ]),
      ),
    [assessment, question, decimalSign],
  );
  const form = useForm<FormValues>({
    values,
    resetOptions: { keepTouched: true, keepDirty: true },
    mode: 'onBlur',
  });
  const { touchedFields } = form.formState;

  return {
    form,
    atFirst,
    type(path, value, before) {
      if (typeof value === 'string') typed.current.set(path, value);
      change(path, value, before);
    },
    shownProblem(path) {
      const left = Boolean(touchedFields[formName(path)]);
      return left || atFirst.has(path) ? draftProblem(assessment, path) : undefined;
    },
  };
}

/** For the fields of a row that is not in the store yet: the row that it will stand before. */
export const RowAfterContext = createContext<string | undefined>(undefined);

function useQuestionForm(): QuestionForm {
  const form = useContext(QuestionFormContext);
  if (!form) throw new Error('No question form around this field.');
  return form;
}

/** One field: what it shows, what to do when one types or leaves it, and its error in words. */
export function useField(path: string) {
  const { form, type, shownProblem } = useQuestionForm();
  const rowAfter = useContext(RowAfterContext);
  const { t } = useWords();
  const { field } = useController({ control: form.control, name: formName(path) });
  const problem = shownProblem(path);
  const value: FormValue = field.value ?? '';
  return {
    value,
    text: typeof value === 'string' ? value : '',
    error: problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) },
    onBlur: () => afterPress(field.onBlur),
    ref: field.ref,
    onChange(next: FormValue) {
      field.onChange(next);
      type(path, next, rowAfter);
    },
  };
}
