import { createContext, useContext } from 'react';
import { tidied } from '../../answers/edit/numberText.ts';
import { placeOf } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { shownValue } from '../question/fieldValues.ts';

/** The assessment whose answers stand on the form; null where the form is blank. */
export const Entered = createContext<Assessment | null>(null);

/**
 * What stands in the field at a path, as its page on the screen shows it: the chosen options or the one text, also a
 * text that cannot be read. Nothing on a blank form.
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
