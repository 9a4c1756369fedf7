import type { Translate } from '../../locales/words.ts';
import { type AnnexEntry, evidenceText } from './annex.ts';
import type { AnswerRow } from './answerRow.ts';
import type { Summary } from './buildSummary.ts';
import { type CsvCell, csvNumber, csvText, type Day, type Spreadsheet } from './csvText.ts';

/** All answers, one line for each field. A question without an answer has one line that says so. */
export function answersCsv({ annex }: Summary, t: Translate, spreadsheet: Spreadsheet): string {
  const head = [
    'number',
    'question',
    'state',
    'field',
    'value',
    'amount',
    'remark',
    'rating',
    'weight',
  ] as const;
  const lines = annex.entries.flatMap((entry) =>
    linesOf(entry, t).map(({ field, value, amount, remark }): CsvCell[] => [
      entry.number,
      entry.short,
      entry.state,
      field,
      value,
      amount ?? null,
      remark ?? null,
      ratingCell(entry, spreadsheet),
      entry.weight,
    ]),
  );
  return csvText([head.map((column) => t(`ui.csv.${column}`)), ...lines], spreadsheet);
}

const dayCell = (iso: string | null): Day | null => (iso ? { day: iso } : null);

/** The rating with two decimals, enough for a pocket calculator. It has both ends if they differ. */
function ratingCell({ points }: AnnexEntry, spreadsheet: Spreadsheet): CsvCell {
  if (!points) return null;
  const ends = points.map((n) => Math.round(n * 100) / 100);
  const [worst = null, best = null] = ends;
  return worst === best ? worst : ends.map((n) => csvNumber(n, spreadsheet)).join('–');
}

interface CsvLine {
  readonly field: string;
  readonly value: string | Day;
  readonly amount?: number | undefined;
  readonly remark?: string | null;
}

function linesOf(
  { statement, rows, note, evidence, responsible, dueIso }: AnnexEntry,
  t: Translate,
): CsvLine[] {
  const further = [
    [t('questionnaire.common.note.label'), note],
    ...evidence.map((each) => [t('ui.csv.evidence'), evidenceText(each)]),
    [t('ui.csv.responsible'), responsible],
    [t('ui.csv.due'), dayCell(dueIso)],
  ] as const;
  return [
    ...(statement === null ? [] : [{ field: t('ui.csv.answer'), value: statement }]),
    ...rows.flatMap((row) => fieldLines(row, [])),
    ...further.flatMap(([field = '', value]) => (value ? [{ field, value }] : [])),
  ];
}

/** "Saistītie pakalpojumi › 1. Saistītais pakalpojums › Nosaukums". */
function fieldLines({ label, value, number, remark, rows }: AnswerRow, above: readonly string[]): CsvLine[] {
  const names = [...above, label];
  const own = value !== '' || rows.length === 0;
  return [
    ...(own ? [{ field: names.join(' › '), value, amount: number, remark }] : []),
    ...rows.flatMap((row) => fieldLines(row, names)),
  ];
}

/** The action plan, one line for each action. */
export function actionsCsv({ actionPlan }: Summary, t: Translate, spreadsheet: Spreadsheet): string {
  const head = ['kind', 'what', 'found', 'questions', 'responsible', 'due', 'done'] as const;
  const lines = actionPlan.items.map((action): CsvCell[] => [
    action.kindLabel,
    action.what,
    action.found,
    action.refs.join(', '),
    action.responsible,
    dayCell(action.dueIso),
    null,
  ]);
  return csvText([head.map((column) => t(`ui.csv.${column}`)), ...lines], spreadsheet);
}
