import { fileWarningSentence } from '../../answers/file/fileError.ts';
import type { OpenedFile } from '../../session/ports.ts';
import type { Session } from '../../session/session.ts';
import type { ReadAssessment, RefusalReason } from './takeFiles.ts';
import { isHere } from './takeFiles.ts';

/** What to do with assessments that are in this browser already. */
export type IfHere = 'replace' | 'keepBoth' | 'skip';

/** The report on each assessment in the files. */
export interface FileOutcome {
  readonly file: string;
  readonly line?: number | undefined;
  readonly name: string;
  /** `same`: the browser already has this content. */
  readonly fate: 'opened' | 'same' | 'refused' | 'skipped';
  readonly sentences: readonly RefusalReason[];
}

/** The number of assessments that the browser has with other contents, or that appear twice in the files. */
export function countExisting(all: readonly ReadAssessment[]): number {
  const ids = new Set<string>();
  return all.filter(({ read }) => {
    if (!read.ok || isHere(read)) return false;
    const known = read.existing !== undefined || ids.has(read.assessment.id);
    ids.add(read.assessment.id);
    return known;
  }).length;
}

/** How many are stored at a time: few enough to show progress. */
const TURN = 50;

type Fate = Pick<FileOutcome, 'fate' | 'sentences'>;

const openedWith = ({ warnings }: OpenedFile): Fate => ({
  fate: 'opened',
  sentences: warnings.map(fileWarningSentence),
});

/** The outcome of a readable file. A part never replaces the whole, because all other answers would be lost. */
async function storeOne(read: OpenedFile, known: boolean, choice: IfHere): Promise<Fate> {
  if (isHere(read)) return { fate: 'same', sentences: [] };
  if (known && choice === 'skip') return { fate: 'skipped', sentences: [] };
  if (known && choice === 'replace' && read.assessment.part) {
    return { fate: 'skipped', sentences: [{ key: 'ui.many.part' }] };
  }
  try {
    await (known && choice === 'keepBoth' ? read.storeCopy() : read.store());
    return openedWith(read);
  } catch {
    return { fate: 'refused', sentences: [{ key: 'ui.many.failed' }] };
  }
}

/** Stores all new assessments in few transactions, because one for each would be slow. Those that fail are left out. */
async function storeNew(
  fresh: readonly OpenedFile[],
  storeMany: Session['storeMany'],
  progress: (done: number) => void,
): Promise<Set<OpenedFile>> {
  const stored = new Set<OpenedFile>();
  for (let start = 0; start < fresh.length; start += TURN) {
    const turn = fresh.slice(start, start + TURN);
    await storeMany(turn).then(
      () => {
        for (const each of turn) stored.add(each);
      },
      () => undefined,
    );
    progress(stored.size);
  }
  return stored;
}

/** Stores what can be stored. `choice` decides about assessments that are here already. */
export async function storeChosen(
  all: readonly ReadAssessment[],
  choice: IfHere,
  { storeMany, progress }: { storeMany: Session['storeMany']; progress: (done: number) => void },
): Promise<FileOutcome[]> {
  const ids = new Set<string>();
  const fresh = all.flatMap(({ read }) => {
    if (!read.ok || read.existing || ids.has(read.assessment.id)) return [];
    ids.add(read.assessment.id);
    return [read];
  });
  const isFresh = new Set(fresh);
  const stored = await storeNew(fresh, storeMany, progress);
  const outcomes: FileOutcome[] = [];
  for (const each of all) {
    const { read, ...where } = each;
    if (!read.ok) outcomes.push({ ...where, name: '', fate: 'refused', sentences: [read.why] });
    else {
      const name = read.assessment.service?.name ?? '';
      const fate = stored.has(read) ? openedWith(read) : await storeOne(read, !isFresh.has(read), choice);
      outcomes.push({ ...where, name, ...fate });
    }
    progress(Math.max(stored.size, outcomes.length));
  }
  return outcomes;
}
