import type { Language } from '../../locales/languages.ts';
import type { Translate } from '../../locales/words.ts';
import { cleanText } from '../answers/model/cleanText.ts';
import type { AnnexEntry } from './annex.ts';
import type { AnswerRow } from './answerRow.ts';
import type { Summary } from './buildSummary.ts';
import { evidenceText } from './entryWords.ts';

/** A text, a number (written with the language's decimal sign), or nothing. */
export type Cell = string | number | null;

/** So that spreadsheets read the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = ';';

/** With these a spreadsheet takes a text for a formula (OWASP, "CSV injection"), also behind what it strips. */
const FORMULA = /^[\p{Z}\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const NEEDS_QUOTES = /[";\t\r\n]|^\s|\s$/;

/** The text of a CSV file as Latvian spreadsheets open it: semicolons, UTF-8 with its mark, lines ended by CR LF. */
export function csvText(rows: readonly (readonly Cell[])[], language: Language): string {
  const lines = rows.map((cells) => cells.map((cell) => written(cell, language)).join(SEPARATOR));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return language === 'lv' ? String(cell).replace('.', ',') : String(cell);
  const text = cleanText(cell);
  const harmless = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** All 24 answers, a line for each field; a question without an answer has one line that says so. */
export function answersCsv({ annex }: Summary, t: Translate, language: Language): string {
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
    linesOf(entry, t).map(({ field, value, amount, remark }): Cell[] => [
      entry.number,
      entry.short,
      entry.state,
      field,
      value,
      amount ?? null,
      remark ?? null,
      entry.rating,
      entry.weight,
    ]),
  );
  return csvText([head.map((column) => t(`ui.csv.${column}`)), ...lines], language);
}

interface Line {
  readonly field: string;
  readonly value: string;
  readonly amount?: number | undefined;
  readonly remark?: string | null;
}

function linesOf({ statement, rows, note, evidence, responsible, due }: AnnexEntry, t: Translate): Line[] {
  const further = [
    [t('questionnaire.common.note.label'), note],
    ...evidence.map((each) => [t('ui.csv.evidence'), evidenceText(each)]),
    [t('ui.csv.responsible'), responsible],
    [t('ui.csv.due'), due],
  ] as const;
  return [
    ...(statement === null ? [] : [{ field: t('ui.csv.answer'), value: statement }]),
    ...rows.flatMap((row) => fieldLines(row, [])),
    ...further.flatMap(([field = '', value]) => (value ? [{ field, value }] : [])),
  ];
}

/** "Saistītie pakalpojumi › 1. Saistītais pakalpojums › Nosaukums". */
function fieldLines({ label, value, number, remark, rows }: AnswerRow, above: readonly string[]): Line[] {
  const names = [...above, label];
  const own = value !== '' || rows.length === 0;
  return [
    ...(own ? [{ field: names.join(' › '), value, amount: number, remark }] : []),
    ...rows.flatMap((row) => fieldLines(row, names)),
  ];
}

/** The action plan, a line for each action. */
export function actionsCsv({ actionPlan }: Summary, t: Translate, language: Language): string {
  const head = ['kind', 'what', 'found', 'questions', 'responsible', 'due', 'done'] as const;
  const lines = actionPlan.items.map((action): Cell[] => [
    action.kindLabel,
    action.what,
    action.found,
    action.refs.join(', '),
    action.responsible,
    action.due,
    null,
  ]);
  return csvText([head.map((column) => t(`ui.csv.${column}`)), ...lines], language);
}
