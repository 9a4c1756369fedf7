import { fileWarningSentence } from '../../answers/file/fileError.ts';
import type { OpenedFile } from '../../session/ports.ts';
import type { Session } from '../../session/session.ts';
import type { Read, Sentence } from './takeFiles.ts';
import { isHere } from './takeFiles.ts';

/** What to do with assessments that are in this browser already. */
export type Choice = 'replace' | 'keepBoth' | 'skip';

/** Of each assessment in the files: what became of it, and what is worth saying. */
export interface Outcome {
  readonly file: string;
  readonly line?: number | undefined;
  readonly name: string;
  /** `same`: the browser already has exactly this content. */
  readonly fate: 'opened' | 'same' | 'refused' | 'skipped';
  readonly sentences: readonly Sentence[];
}

/** The number of assessments that the browser has with other content, or that occur twice in the files. */
export function countExisting(all: readonly Read[]): number {
  const ids = new Set<string>();
  return all.filter(({ read }) => {
    if (!read.ok || isHere(read)) return false;
    const known = read.existing !== undefined || ids.has(read.assessment.id);
    ids.add(read.assessment.id);
    return known;
  }).length;
}

/** How many are stored at once: few enough that one sees it going on. */
const TURN = 50;

type Fate = Pick<Outcome, 'fate' | 'sentences'>;

const openedWith = ({ warnings }: OpenedFile): Fate => ({
  fate: 'opened',
  sentences: warnings.map(fileWarningSentence),
});

/** What becomes of a file that could be read. A part in place of the whole would take away all the other answers. */
async function storeOne(read: OpenedFile, known: boolean, choice: Choice): Promise<Fate> {
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

/** Stores all that is new, many at once: a transaction of its own for each would be slow. What fails is left. */
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

/** Stores what can be stored, as it was chosen for those that are here already. */
export async function storeFiles(
  all: readonly Read[],
  choice: Choice,
  { storeMany, progress }: { storeMany: Session['storeMany']; progress: (done: number) => void },
): Promise<Outcome[]> {
  const ids = new Set<string>();
  const fresh = all.flatMap(({ read }) => {
    if (!read.ok || read.existing || ids.has(read.assessment.id)) return [];
    ids.add(read.assessment.id);
    return [read];
  });
  const isFresh = new Set(fresh);
  const stored = await storeNew(fresh, storeMany, progress);
  const outcomes: Outcome[] = [];
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
