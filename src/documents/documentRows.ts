import '../answers/model/documentShape.ts';
import type { Translate } from '../../locales/words.ts';
import { lengthOf } from '../answers/model/limits.ts';
import type { Assessment, OwnTexts } from '../answers/model/types.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { sourceOf } from '../summary/source.ts';
import { ACTIVITY } from './activity.ts';
import { CARD } from './card.ts';
import type { DecidedUpon } from './decidedUpon.ts';
import { ELECTRONIC_ID } from './electronicId.ts';
import { easiestFirst, type Missing } from './missing.ts';
import { RECORD } from './record.ts';
import { RESULTS } from './results.ts';
import { type DocumentRow, labelKey, type RowDefinition, type RowState } from './row.ts';
import { isGiven, missingRow, type RowContext, type Statement } from './statement.ts';

/** The definitions of each document's rows. */
export const DEFINITIONS: Readonly<Record<DocumentKind, readonly RowDefinition[]>> = {
  record: RECORD,
  eId: ELECTRONIC_ID,
  activity: ACTIVITY,
  card: CARD,
  results: RESULTS,
};

/** The rows of a document in the order of its form. Pure. Every statement has an answer behind it. */
export function documentRows(
  kind: DocumentKind,
  file: Assessment,
  assessment: AssessmentResult,
  t: Translate,
  decided?: DecidedUpon,
): DocumentRow[] {
  const context = contextOf(file, assessment, t, decided);
  const own = kind === 'results' ? undefined : file.documents?.[kind]?.own;
  return DEFINITIONS[kind].map((definition) => rowOf(kind, definition, context, own));
}

export function contextOf(
  file: Assessment,
  assessment: AssessmentResult,
  t: Translate,
  decided?: DecidedUpon,
): RowContext {
  return { ...sourceOf(assessment, file, t), documents: file.documents ?? {}, decided };
}

function rowOf(
  kind: DocumentKind,
  definition: RowDefinition,
  context: RowContext,
  owns: OwnTexts | undefined,
): DocumentRow {
  const { id, point, limit, parts, hint, notNeeded } = definition;
  const { t } = context;
  const written = parts.map((part) => ({
    part,
    // A statement is dropped if it rests on an unanswered question, whichever part wrote it.
    statements: part.write(context).filter(({ from }) => from.every((each) => isGiven(context, each))),
  }));
  const statements = written.flatMap((each) => each.statements);
  const drafted = textWithin(limit, statements) || null;
  const label = t(labelKey(kind, id));
  const lacking = written.flatMap(({ part, statements: said }) => [
    ...(said.length === 0 ? (part.asks?.(context) ?? []) : []),
    ...(part.lacks?.(context) ?? []),
  ]);
  // If the answers say nothing about a row, the institution has to write it.
  const missing =
    lacking.length > 0 || drafted !== null || kind === 'results' ? lacking : [missingRow(kind, id, label, t)];
  // An emptied own text is still an own text, so the draft does not come back by itself.
  const own = owns?.[id] && (owns[id].text ?? '');
  const length = lengthOf(own ?? drafted ?? '');
  const over = limit !== undefined && length > limit;
  const needed = !notNeeded?.(context);
  return {
    id,
    point,
    ...(limit !== undefined && { limit }),
    source: ([...new Set(statements.flatMap(({ from }) => from))] as QuestionId[]).toSorted(),
    drafted,
    own,
    state: needed ? stateOf(own, drafted, missing, over) : 'notNeeded',
    label,
    ...(hint && { hint: hint(context) }),
    length,
    over,
    outdated: own !== undefined && (owns?.[id]?.from ?? '') !== (drafted ?? ''),
    missing: own === undefined && needed ? easiestFirst(missing) : [],
  };
}

/**
 * The statements, each once. If the form has no room, they are shortened one by one, from the last one up. No text is
 * cut.
 */
function textWithin(limit: number | undefined, statements: readonly Statement[]): string {
  const texts = statements.map(({ text }) => text);
  const whole = () => [...new Set(texts)].filter(Boolean).join('\n');
  for (let last = statements.length - 1; limit !== undefined && last >= 0; last -= 1) {
    if (lengthOf(whole()) <= limit) break;
    texts[last] = statements[last]?.short ?? texts[last] ?? '';
  }
  return whole();
}

function stateOf(
  own: string | undefined,
  drafted: string | null,
  missing: readonly Missing[],
  over: boolean,
): RowState {
  if (over) return 'partly';
  if (own !== undefined) return own === '' ? 'missing' : 'own';
  if (drafted === null) return 'missing';
  return missing.length > 0 ? 'partly' : 'drafted';
}

/** How many rows of a document are ready, for "Sagatavotas rindas: 11 no 15". */
export function readyRows(rows: readonly DocumentRow[]): { ready: number; all: number } {
  const needed = rows.filter(({ state }) => state !== 'notNeeded');
  const ready = needed.filter(({ state }) => state === 'own' || state === 'drafted');
  return { ready: ready.length, all: needed.length };
}
