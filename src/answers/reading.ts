import { formatForEditing, readText } from './fields.ts';
import { placeOf, valueAt } from './path.ts';
import type { Problem } from './problem.ts';
import type { Assessment } from './types.ts';

/** The raw text kept at a path because it is no valid value. */
export function draftAt(assessment: Assessment, path: string): string | undefined {
  return assessment.drafts && Object.hasOwn(assessment.drafts, path) ? assessment.drafts[path] : undefined;
}

/** The value at a path whose rows are named by their key. */
export function fieldValue(assessment: Assessment, path: string): unknown {
  const place = placeOf(path);
  return place && valueAt(assessment, place);
}

/** What a field shows: the draft where there is one, else the value as text to edit. */
export function fieldText(assessment: Assessment, path: string, language: 'lv' | 'en'): string {
  const place = placeOf(path);
  if (!place) return '';
  return (
    draftAt(assessment, path) ?? formatForEditing(valueAt(assessment, place), language, place.shape.kind)
  );
}

/** Why the text typed at a path is no valid value; undefined where it is one, or empty. */
export function textProblemAt(path: string, text: string): Problem | undefined {
  const shape = placeOf(path)?.shape;
  if (!shape || text === '') return undefined;
  const reading = readText(shape, text);
  return 'problem' in reading ? reading.problem : undefined;
}

/** The message of a field: why its draft is no valid value. */
export function problemAt(assessment: Assessment, path: string): Problem | undefined {
  const draft = draftAt(assessment, path);
  return draft === undefined ? undefined : textProblemAt(path, draft);
}
