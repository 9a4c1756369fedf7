import { useState } from 'react';
import { formatForEditing, readText } from '../../answers/edit/fields.ts';
import { type Place, placeOf, valueAt } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { draftProblem } from '../question/fieldValues.ts';
import { useAssessment, useSession } from '../useSession.ts';

const heldAt = (assessment: Assessment, path: string): unknown =>
  assessment.drafts?.[path] ?? valueAt(assessment, placeOf(path) as Place);

/**
 * A field for an own number that replaces the method's. It shows the number in force. Typing the method's number, or
 * clearing the field, removes the own number from the file.
 */
export function useOwnNumber(path: string, standard: number) {
  const { change, store } = useSession();
  const { decimalSign } = useWords();
  const assessment = useAssessment();
  const held = heldAt(assessment, path);
  // Typed text is shown as long as it means the stored number. A change by undo or another tab replaces it.
  const [typed, setTyped] = useState<{ text: string; held: unknown } | null>(null);
  const shown = typeof held === 'string' ? held : formatForEditing(held ?? standard, decimalSign);
  return {
    text: typed && Object.is(typed.held, held) ? typed.text : shown,
    problem: draftProblem(assessment, path),
    onText(text: string) {
      const reading = readText({ kind: 'finite' }, text);
      change(path, 'value' in reading && reading.value === standard ? undefined : text);
      const now = store.getState().assessment;
      setTyped({ text, held: now && heldAt(now, path) });
    },
    onLeave: () => setTyped(null),
  };
}
