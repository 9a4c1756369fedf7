import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { readText } from '../../answers/edit/fields.ts';
import { type Grid, pastedCells, placeCells, type Refusal } from '../../answers/edit/pasteTable.ts';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { ownSteps } from '../../answers/past/ownSteps.ts';
import { useWords } from '../../i18n/useWords.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { useSession } from '../useSession.ts';
import type { NamedField } from './askedFields.ts';
import { textKey } from './fieldTexts.ts';
import { inputId, rowKeys } from './fieldValues.ts';
import { storedAfter } from './shownRows.ts';

interface Pasted {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly count: number;
}

/** A table of paths, including those of the rows that pasting would add. */
interface Target extends Grid {
  readonly path: (row: number, column: number) => string;
  /** The row before which a new row is inserted. */
  readonly before?: (row: number) => string | undefined;
}

interface PastingProps {
  fields: readonly NamedField[];
  /** A table in which each column is a cell of a list by group. */
  table?: readonly PastedColumn[];
  children: ReactNode;
}

/** One column of numbers by group. */
export interface PastedColumn {
  /** The path of the list. */
  readonly path: string;
  readonly cell: string;
  /** The group that has no such cell. */
  readonly without?: string;
  /** Converts a text in another unit to the file's unit; undefined if it is not a number. */
  readonly convert?: ((text: string) => string | undefined) | undefined;
}

/** Handles text pasted into a field. If the text has several cells, they fill the fields below and to the right. */
export function Pasting({ fields, table = [], children }: PastingProps) {
  const { t, find } = useWords();
  const { change, newId, store } = useSession();
  const now = () => store.getState().assessment as Assessment;
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function read(path: string, text: string): string | undefined {
    const shape = placeOf(path)?.shape;
    if (!shape) return undefined;
    if (shape.kind !== 'choice' && shape.kind !== 'boolean') {
      return 'value' in readText(shape, text) ? text : undefined;
    }
    const options = shape.kind === 'choice' ? shape.options : [true, false];
    // An option is recognised by its words, or by the words before a comma if they are unique: "Jā" for "Jā,
    // elektroniski".
    const written = text.toLowerCase();
    const [option, other] = options.filter((each) => {
      const words = (find(`${textKey(path)}.options.${each}`) ?? '').toLowerCase();
      return words === written || words.startsWith(`${written},`);
    });
    if (other !== undefined) return undefined;
    return option === undefined ? undefined : String(option);
  }

  function target(id: string): { grid: Target; row: number; column: number } | undefined {
    const numbers = fields.filter(({ field }) => field.kind === 'number');
    const tables = fields.flatMap(({ path, field }) => (field.kind === 'rows' ? [tableOf(path, field)] : []));
    const figures = {
      names: numbers.map(({ path }) => find(`${textKey(path)}.label`) ?? ''),
      nameColumn: undefined,
      columns: 1,
      room: 0,
      path: (row: number) => numbers[row]?.path ?? '',
    };
    const joined = table.length > 0 ? [joinedTable()] : [];
    for (const grid of [figures, ...tables, ...joined]) {
      for (const row of grid.names.keys()) {
        for (let column = 0; column < grid.columns; column++) {
          if (inputId(grid.path(row, column)) !== id) continue;
          const converted = (c: number, text: string) =>
            'convert' in grid ? (grid.convert(c, text) ?? text) : text;
          return {
            grid: { ...grid, read: (r, c, text) => read(grid.path(r, c), converted(c, text)) },
            row,
            column,
          };
        }
      }
    }
    return undefined;
  }

  function joinedTable() {
    const [first] = table;
    const names = GROUPS.map(
      (group) => find(`${textKey((first?.path ?? '') + pointer(group, 'group'))}.options.${group}`) ?? '',
    );
    return {
      names,
      nameColumn: undefined,
      columns: table.length,
      room: 0,
      path: (row: number, column: number) => {
        const at = table[column];
        const group = GROUPS[row] ?? '';
        return at && group !== at.without ? at.path + pointer(group, at.cell) : '';
      },
      convert: (column: number, text: string) => table[column]?.convert?.(text),
    };
  }

  function tableOf(path: string, field: NamedField['field'] & { kind: 'rows' }): Omit<Target, 'read'> {
    const cells = Object.keys(field.row).filter((cell) => cell !== field.key);
    const at = (key: string, column: number) => path + pointer(key, cells[column] ?? '');
    if (field.key === 'group') {
      const shown = GROUPS.filter((group) => document.getElementById(inputId(at(group, 0))));
      const names = shown.map(
        (group) => find(`${textKey(path + pointer(group, field.key))}.options.${group}`) ?? '',
      );
      const fixed = { nameColumn: undefined, columns: cells.length, room: 0 };
      return { ...fixed, names, path: (row, column) => at(shown[row] ?? '', column) };
    }
    const stored = rowKeys(now(), path, field.key);
    const cards = document.querySelectorAll<HTMLElement>(`#${inputId(path)} [data-row]`);
    const keys = Array.from(cards, ({ dataset }) => dataset.row ?? '');
    const nameColumn = cells.findIndex((cell) => field.row[cell]?.kind === 'text');
    const names = keys.map((key) => {
      const place = placeOf(at(key, nameColumn));
      return String((place && valueAt(now(), place)) ?? '');
    });
    const added = new Map<number, string>();
    const keyOf = (row: number): string => {
      const key = keys[row] ?? added.get(row) ?? newId();
      added.set(row, key);
      return key;
    };
    const list = { names, nameColumn, columns: cells.length, room: field.max - keys.length };
    return {
      ...list,
      path: (row, column) => at(keyOf(row), column),
      before: (row) => storedAfter(keys, keyOf(row), stored),
    };
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    const found = event.target instanceof HTMLInputElement ? target(event.target.id) : undefined;
    const cells = pastedCells(text);
    if (!found || cells.flat().length < 2) return;
    // A field of one line would drop the line breaks and join two numbers, so the browser must not paste.
    event.preventDefault();
    const before = now();
    const placed = placeCells(cells, found.grid, found.row, found.column);
    setPasted(null);
    setRefusal('code' in placed ? placed : null);
    if ('code' in placed) return;
    const lines = [...placed].sort((a, b) => a.row - b.row);
    for (const cell of lines) {
      change(found.grid.path(cell.row, cell.column), cell.text, found.grid.before?.(cell.row));
    }
    setPasted({ before, after: now(), count: placed.length });
  }

  function undo({ before, after }: Pasted): void {
    for (const step of ownSteps(after, before, now())) change(step.path, step.value, step.before);
    setPasted(null);
  }

  return (
    <div
      onPaste={paste}
      onInput={() => {
        // The message lies over the page, so it disappears at the next keystroke.
        setPasted(null);
        setRefusal(null);
      }}
    >
      {children}
      <div className="undo-line undo-line--fixed" role="status">
        {pasted && (
          <>
            <span>{t('ui.question.paste.done', { count: pasted.count })}</span>{' '}
            <LinkButton onClick={() => undo(pasted)}>{t('ui.history.undo')}</LinkButton>
          </>
        )}
        {refusal && <span>{t(`ui.question.paste.${refusal.code}`, { ...refusal })}</span>}
      </div>
    </div>
  );
}
