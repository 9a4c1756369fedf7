import { createContext, useContext } from 'react';
import { tidied } from '../../answers/edit/numberText.ts';
import { placeOf } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { shownValue } from '../question/fieldValues.ts';

/** The assessment whose answers are on the form; null for a blank form. */
export const Entered = createContext<Assessment | null>(null);

/**
 * The content of a field as its page shows it: the chosen options or the text, even if it cannot be read. Empty on a
 * blank form.
 */
export function useEntered(): (path: string) => readonly string[] {
  const assessment = useContext(Entered);
  const { decimalSign } = useWords();
  return (path) => {
    const shape = placeOf(path)?.shape;
    if (!assessment || !shape) return [];
    const shown = [shownValue(assessment, path, decimalSign)].flat().filter((text) => text !== '');
    return shape.kind === 'number' ? shown.map((text) => tidied(text, shape.unit, decimalSign)) : shown;
  };
}
