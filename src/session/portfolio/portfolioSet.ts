import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Key } from '../../../locales/words.ts';
import type { Watched } from '../../answers/edit/store.ts';
import { fileErrorSentence } from '../../answers/file/fileError.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { distinct } from '../../portfolio/arrange.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { type Computing, createComputing } from './computing.ts';
import { FIRST_VIEW, type PortfolioView } from './portfolioView.ts';
import type { RowInput, RowOutput } from './readInput.ts';

/** An assessment of the portfolio, with its row. */
export interface PortfolioItem {
  readonly row: PortfolioRow;
  readonly assessment: Assessment;
}

interface InFile {
  readonly file: string;
  readonly line?: number | undefined;
}

/** A file, or a line of one, that holds no assessment, with the reason. */
export interface RefusedFile extends InFile {
  readonly why: { readonly key: Key; readonly params?: Readonly<Record<string, unknown>> };
}

/** A file and its name, with its folders if a folder was opened. */
export interface PlacedFile {
  readonly file: File;
  readonly place: string;
}

/** One text in the chosen files, or why it cannot be used. */
export type TextInFile = InFile & ({ readonly text: string } | Pick<RefusedFile, 'why'>);

export interface PortfolioState {
  /** Assessments of this browser and of the open files, each once. */
  readonly items: readonly PortfolioItem[];
  /** How many assessments appear in several places. Each counts once. */
  readonly repeated: number;
  readonly refused: readonly RefusedFile[];
  /** The number of partial assessments in this browser, whose results are unknown here. */
  readonly parts: number;
  /** Null unless rows are being computed. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How many assessments wait because computing was stopped. */
  readonly waiting: number;
}

/** The assessments of the portfolio. They stay open until the window is closed; nothing is stored. */
export interface PortfolioSet {
  readonly state: Watched<PortfolioState>;
  /** Filter, order and choices, kept while another page is shown. */
  readonly view: StoreApi<PortfolioView>;
  /** The open files. They are read again when they are stored, because their texts would fill the memory. */
  readonly files: readonly PlacedFile[];
  /** Replaces the assessments of this browser by those that are there now. */
  readOwn(assessments: readonly Assessment[]): void;
  /** Opens further files and leaves those that are open. */
  add(texts: readonly TextInFile[], files?: readonly PlacedFile[]): void;
  /** Closes all files. */
  closeFiles(): void;
  stop(): void;
  resume(): void;
}

const NOTHING: PortfolioState = { items: [], repeated: 0, refused: [], parts: 0, progress: null, waiting: 0 };

export function createPortfolioSet(open: () => Computing = createComputing): PortfolioSet {
  const state = createStore<PortfolioState>(() => NOTHING);
  const view = createStore<PortfolioView>(() => FIRST_VIEW);
  let files: readonly PlacedFile[] = [];
  let own: PortfolioItem[] = [];
  let others: PortfolioItem[] = [];
  let queue: RowInput[] = [];
  /** Counts the runs, so that the answer to an abandoned run is ignored. */
  let run = 0;
  let going = false;
  /**
   * Whether computing is stopped until somebody resumes it or opens a file. Assessments of this browser that are read
   * meanwhile wait too.
   */
  let stopped = false;
  let total = 0;
  let computing: Computing | undefined;

  function show(): void {
    const byRow = new Map([...own, ...others].map((item) => [item.row, item]));
    const items = distinct([...byRow.keys()]).flatMap((row) => byRow.get(row) ?? []);
    state.setState({ items, repeated: byRow.size - items.length });
  }

  /** Takes in one assessment, or reports why it cannot. */
  function take(input: RowInput, output: RowOutput): RefusedFile[] {
    if ('assessment' in input) {
      if (output.ok) own.push({ row: output.row, assessment: input.assessment });
      return [];
    }
    const { file, line } = input;
    if (!output.ok) return [{ file, line, why: fileErrorSentence(output.error) }];
    const { row, assessment } = output;
    // A part has no recommendation, because the other answers stayed in the file it was taken from.
    if (assessment?.part) return [{ file, line, why: { key: 'ui.portfolio.files.part' } }];
    if (assessment) others.push({ row, assessment });
    return [];
  }

  function refuse(more: readonly RefusedFile[]): void {
    if (more.length > 0) state.setState(({ refused }) => ({ refused: [...refused, ...more] }));
  }

  async function go(): Promise<void> {
    if (going) return;
    going = true;
    const mine = run;
    computing ??= open();
    while (run === mine && queue.length > 0) {
      state.setState({ progress: { done: total - queue.length, total }, waiting: 0 });
      const turn = queue.slice(0, computing.turn);
      const outputs = await computing.compute(turn);
      if (run !== mine) return;
      queue = queue.slice(turn.length);
      refuse(
        turn.flatMap((input, place) => {
          const output = outputs[place];
          return output ? take(input, output) : [];
        }),
      );
    }
    if (run === mine) halt();
  }

  /** Abandons the current run and shows what there is. */
  function halt(): void {
    run += 1;
    going = false;
    total = queue.length;
    computing?.close();
    computing = undefined;
    state.setState({ progress: null, waiting: queue.length });
    show();
  }

  function compute(inputs: readonly RowInput[]): void {
    queue = [...queue, ...inputs];
    total += inputs.length;
    if (queue.length > 0 && !stopped) void go();
    else halt();
  }

  return {
    state,
    view,
    get files() {
      return files;
    },
    readOwn(assessments) {
      const known = new Map(own.map((item) => [item.assessment.id, item]));
      queue = queue.filter((input) => !('assessment' in input));
      own = [];
      const changed: RowInput[] = [];
      const whole = assessments.filter(({ part }) => !part);
      state.setState({ parts: assessments.length - whole.length });
      for (const assessment of whole) {
        const item = known.get(assessment.id);
        const { updatedAt } = assessment;
        if (item && updatedAt && item.assessment.updatedAt === updatedAt) own.push({ ...item, assessment });
        else changed.push({ assessment });
      }
      // The current run may include assessments that have just been removed.
      halt();
      compute(changed);
    },
    add(texts, more = []) {
      files = [...files, ...more];
      refuse(texts.flatMap((each) => ('why' in each ? [each] : [])));
      stopped = false;
      compute(texts.flatMap((each) => ('text' in each ? [each] : [])));
    },
    closeFiles() {
      files = [];
      others = [];
      queue = queue.filter((input) => 'assessment' in input);
      state.setState({ refused: [] });
      halt();
      compute([]);
    },
    stop() {
      stopped = true;
      halt();
    },
    resume() {
      stopped = false;
      void go();
    },
  };
}
