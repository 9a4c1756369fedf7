import type { Translate } from '../../locales/words.ts';
import type { ToldField } from '../answers/model/fileFields.ts';
import type { Answers, Assessment } from '../answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { effectBetween, type ResultChange } from './effects.ts';
import { placesOf, type ToldPlace } from './places.ts';
import { heldText, placeLabel } from './placeWords.ts';

/** One field or whole row that has changed. */
export interface ChangedPlace {
  readonly label: string;
  /** In words; null if it was empty. */
  readonly before: string | null;
  readonly after: string | null;
}

type OtherPart = Exclude<ToldField, 'answers'> | 'other';
export type PartId = QuestionId | OtherPart;

/** All changes in one answer or in another part of the file. */
export interface ChangedPart {
  readonly id: PartId;
  /** "5. Saņēmēji un skaits". */
  readonly title: string;
  readonly places: readonly ChangedPlace[];
  /** The effect of this part alone on the earlier version; null if such a part never changes a result. */
  readonly effect: ResultChange | null;
}

export interface Changes {
  readonly parts: readonly ChangedPart[];
  /** The effect of all changes together. */
  readonly effect: ResultChange;
}

/** For each part other than the answers: whether it comes before or after them. */
const OTHER_PARTS: Readonly<Record<OtherPart, 'before' | 'after'>> = {
  service: 'before',
  methodology: 'before',
  decision: 'after',
  documents: 'after',
  other: 'after',
};

const otherParts = (place: 'before' | 'after') =>
  (Object.keys(OTHER_PARTS) as OtherPart[]).filter((id) => OTHER_PARTS[id] === place);

const ORDER: readonly PartId[] = [...otherParts('before'), ...QUESTION_IDS, ...otherParts('after')];

/** Tells in words what has changed between two states of a file, and what each change does to the result. */
export function changesBetween(before: Assessment, after: Assessment, t: Translate): Changes {
  const parts = changedPlaces(before, after, t);
  return {
    parts: ORDER.flatMap((id): ChangedPart[] => {
      const places = parts.get(id);
      return places ? [{ id, title: titleOf(id, t), places, effect: aloneEffect(id, before, after, t) }] : [];
    }),
    effect: effectBetween(before, after, t),
  };
}

function titleOf(id: PartId, t: Translate): string {
  const question = QUESTION_IDS.find((each) => each === id);
  if (!question) return t(`ui.changes.parts.${id as OtherPart}`);
  return t('ui.tasks.question', {
    number: QUESTION_IDS.indexOf(question) + 1,
    name: t(`questionnaire.${question}.short`),
  });
}

function aloneEffect(id: PartId, before: Assessment, after: Assessment, t: Translate): ResultChange | null {
  if (id === 'methodology') {
    const { methodology: _former, ...rest } = before;
    const { methodology } = after;
    return effectBetween(before, { ...rest, ...(methodology && { methodology }) }, t);
  }
  const question = QUESTION_IDS.find((each) => each === id);
  if (!question) return null;
  const answers: Answers = { ...before.answers, [question]: after.answers[question] };
  if (!after.answers[question]) delete answers[question];
  return effectBetween(before, { ...before, answers }, t);
}

function partOf([top, id]: readonly string[]): PartId {
  return ORDER.find((each) => each === (top === 'answers' ? id : top)) ?? 'other';
}

function changedPlaces(before: Assessment, after: Assessment, t: Translate): Map<PartId, ChangedPlace[]> {
  const [from, to] = [placesOf(before), placesOf(after)];
  const parts = new Map<PartId, ChangedPlace[]>();
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [a, b] = [from.get(key), to.get(key)];
    const places = changesAt(a, b, t);
    const id = partOf((a ?? b)?.names ?? []);
    if (places.length > 0) parts.set(id, [...(parts.get(id) ?? []), ...places]);
  }
  return parts;
}

function changesAt(a: ToldPlace | undefined, b: ToldPlace | undefined, t: Translate): ChangedPlace[] {
  if (a?.cells && b?.cells) {
    const [from, to] = [a.cells, b.cells];
    const names = new Set([...from.keys(), ...to.keys()]);
    return [...names].flatMap((name) => changesAt(from.get(name), to.get(name), t));
  }
  if (sorted(a?.held) === sorted(b?.held)) return [];
  const shown = b ?? a;
  return shown
    ? [{ label: placeLabel(t, shown.names, shown.rows), before: text(a, t), after: text(b, t) }]
    : [];
}

const text = (told: ToldPlace | undefined, t: Translate): string | null =>
  told ? heldText(t, told.names, told.held) : null;

/** Text that is equal for equal contents, in any order of properties. */
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
