import { definitionOf } from '../../questionnaire/questionnaire.ts';
import { pointer, questionOf } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import type { Edit } from './edit.ts';
import { hasNeededRows } from './write.ts';

interface Made {
  readonly edit: Edit;
  readonly before: Assessment;
  readonly after: Assessment;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Remembers what stood at `needed` before the rows of a list said "yes" by themselves, or was chosen since. Returns what
 * a change is followed by: with the last row their "yes" goes, too. Where nothing is remembered, an estimate is known
 * to have been chosen with a "yes"; else nobody is known to have chosen one.
 */
export function createNeededBefore(): (made: Made) => { path: string; value: unknown } | undefined {
  const known = new Map<string, unknown>();
  return ({ edit, before, after }) => {
    const question = questionOf(edit.path);
    if (!question) return undefined;
    const path = pointer('answers', question, 'needed');
    const place = `${after.id}${path}`;
    const { fields } = definitionOf(question);
    const [was, is]: (Fields | undefined)[] = [before.answers[question], after.answers[question]];
    const [had, has] = [was, is].map((answer) => hasNeededRows(fields, answer));
    if (edit.path === path) known.set(place, edit.value);
    else if (has && !had) known.set(place, was?.needed);
    else if (had && !has && is?.needed === 'yes') {
      const chosen = is.estimate === undefined ? undefined : 'yes';
      return { path, value: known.has(place) ? known.get(place) : chosen };
    }
    return undefined;
  };
}
