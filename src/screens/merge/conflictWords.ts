import type { Translate } from '../../../locales/words.ts';
import type { Conflict, Resolution } from '../../answers/merge/merge.ts';
import type { MergeSide } from '../../answers/merge/mergeSide.ts';
import { isObject, type Json, namesOf, questionOf, rowKey } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { wholeSpan } from '../../assessment/narrowing.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { heldText, placeLabel } from '../../changes/placeWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { memoFiguresOf } from '../../summary/memoFigures.ts';
import { lowerFirst, sourceOf } from '../../summary/source.ts';
import { verdictOf } from '../../summary/verdict.ts';

/** The list around a path, from the copy that has the row. */
function rowsAround(path: string, copies: readonly Assessment[]): readonly unknown[] {
  const [, question = '', list = '', key = ''] = namesOf(path) ?? [];
  const lists = copies.map(({ answers }) => {
    const answer = (answers as Json)[question];
    const rows = isObject(answer) ? answer[list] : undefined;
    return Array.isArray(rows) ? rows : [];
  });
  return lists.find((rows) => rows.some((row) => rowKey(row, 'id') === key)) ?? [];
}

/** "5. Saņēmēji un skaits: Cik gadījumu mēnesī". */
export function conflictTitle(t: Translate, { path }: Conflict, copies: readonly Assessment[]): string {
  const question = questionOf(path);
  const place = placeLabel(t, namesOf(path) ?? [], rowsAround(path, copies));
  if (!question) return place;
  const params = { number: numberOf(question), name: t(`questionnaire.${question}.short`) };
  return t('assessment.answer.cell', { row: t('ui.tasks.question', params), cell: place });
}

/** "Šeit: 12 300 €". */
export function sideWords(
  t: Translate,
  whose: 'mine' | 'theirs',
  { path }: Conflict,
  side: MergeSide,
): string {
  const value = heldText(t, namesOf(path) ?? [], side) ?? t('ui.merge.nothing');
  return t(`ui.merge.${whose}`, { value });
}

/** Who gave the answer, and when. */
export function stampWords(t: Translate, { at, by, whole }: MergeSide): string {
  if (whole) return t('ui.merge.stampWhole', { at: whole });
  if (!at) return by ?? t('ui.merge.unknown');
  return by ? t('ui.merge.stamp', { name: by, at }) : t('ui.merge.stampAt', { at });
}

/** "Ja ņem datnē esošo – ieteikums: Atlikt → Veidot." */
export function effectWords(t: Translate, sentences: readonly string[]): string {
  return sentences.length > 0
    ? t('ui.merge.effect', { effects: sentences.map(lowerFirst).join('; ') })
    : t('ui.merge.noEffect');
}

/** The recommendation, the scores and the key figures that each choice leads to, as far as the two choices differ. */
export function outcomesOf(t: Translate, mine: Assessment, theirs: Assessment): Record<Resolution, string> {
  const [here, there] = [mine, theirs].map((file) => outcome(t, file)) as [string[], string[]];
  const told = (own: string[], other: string[]) =>
    own.filter((part, index) => part !== other[index]).join('; ');
  return { mine: told(here, there), theirs: told(there, here) };
}

function outcome(t: Translate, file: Assessment): string[] {
  const source = sourceOf(resultOf(file), file, t);
  const cell = (row: string, value: string) => t('assessment.answer.cell', { row, cell: value });
  return [
    t('ui.question.side.line', { word: verdictOf(source).word }),
    ...(['value', 'readiness'] as const).map((axis) =>
      cell(lowerFirst(t(`ui.question.side.${axis}`)), wholeSpan(source.assessment[axis])),
    ),
    ...memoFiguresOf(source).map(({ label, value }) => cell(lowerFirst(label), value)),
  ];
}
