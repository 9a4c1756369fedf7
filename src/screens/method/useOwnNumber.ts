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
 * A field for a number of one's own where the method has one: it shows the one in force, and the method's own number
 * typed into it, or nothing, leaves none in the file.
 */
export function useOwnNumber(path: string, standard: number) {
  const { change, store } = useSession();
  const { decimalSign } = useWords();
  const assessment = useAssessment();
  const held = heldAt(assessment, path);
  // As it was typed, for as long as it means what is held: undo and other tabs win.
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
