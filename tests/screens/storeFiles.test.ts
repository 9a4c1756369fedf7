import { expect, test } from 'vitest';
import { parseFile } from '../../src/answers/file/parseFile.ts';
import { type FileOutcome, type IfHere, storeChosen } from '../../src/screens/list/storeFiles.ts';
import { type ReadAssessment, readAllFound, readFiles } from '../../src/screens/list/takeFiles.ts';
import type { OpenedFile, ReadFile } from '../../src/session/ports.ts';
import { blank } from '../support/answers.ts';

/** A file that was read. `done` records what is done with it. */
function fileOf(name: string, done: string[], more: Partial<OpenedFile> = {}): ReadAssessment {
  const act = (what: string) => async () => {
    done.push(`${what} ${name}`);
    return 'id';
  };
  const read: OpenedFile = {
    ok: true,
    assessment: blank(),
    fingerprint: '',
    warnings: [],
    existing: { ...blank(), service: { name: 'Mainīts' } },
    store: act('store'),
    storeCopy: act('copy'),
    merge: act('merge'),
    ...more,
  };
  return { file: name, read };
}
const part = { assessment: { ...blank(), part: ['q05' as const] } };
const told = (outcomes: FileOutcome[]) =>
  outcomes.map(({ fate, sentences }) => [fate, ...sentences.map(({ key }) => key)]);
/** If many cannot be stored at once, each is stored on its own. */
const single = { storeMany: () => Promise.reject(new Error('not at once')), progress: () => undefined };
const fates = async (files: ReadAssessment[], choice: IfHere) =>
  told(await storeChosen(files, choice, single));

test('a part never replaces the whole: it is left out, with advice', async () => {
  const done: string[] = [];
  const files = [fileOf('daļa', done, part), fileOf('viss', done)];
  expect(await fates(files, 'replace')).toEqual([['skipped', 'ui.many.part'], ['opened']]);
  expect(await fates(files, 'skip')).toEqual([['skipped'], ['skipped']]);
  expect(await fates(files, 'keepBoth')).toEqual([['opened'], ['opened']]);
  expect(done).toEqual(['store viss', 'copy daļa', 'copy viss']);
});

test('a part never replaces another part that came with it', async () => {
  const done: string[] = [];
  const files = ['viena', 'otra'].map((name) => fileOf(name, done, { ...part, existing: undefined }));
  expect(await fates(files, 'replace')).toEqual([['opened'], ['skipped', 'ui.many.part']]);
  expect(done).toEqual(['store viena']);
});

test('an assessment that cannot be stored is reported, and the others are stored', async () => {
  const done: string[] = [];
  const store = () => Promise.reject(new Error('not loaded'));
  const files = [fileOf('pirmais', done, { store }), fileOf('otrais', done)];
  expect(await fates(files, 'replace')).toEqual([['refused', 'ui.many.failed'], ['opened']]);
  expect(done).toEqual(['store otrais']);
});

test('new assessments are stored many at a time, in their order; repeated ones are replaced after them', async () => {
  const done: string[] = [];
  const progress: number[] = [];
  const turns: number[] = [];
  const files = Array.from({ length: 120 }, (_, n) =>
    fileOf(`${n}`, done, { existing: undefined, assessment: blank(`a${n % 110}`) }),
  );
  const outcomes = await storeChosen(files, 'replace', {
    storeMany: async (some) => void turns.push(some.length),
    progress: (count) => progress.push(count),
  });
  expect(told(outcomes)).toEqual(files.map(() => ['opened']));
  expect(turns).toEqual([50, 50, 10]);
  expect(done).toEqual(Array.from({ length: 10 }, (_, n) => `store ${110 + n}`));
  expect(progress.slice(0, 3)).toEqual([50, 100, 110]);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
});

test('a bad file, or an error in reading it, does not affect the others', async () => {
  const gone = new File(['x'], 'gone.json');
  gone.slice = () => {
    throw new DOMException('', 'NotFoundError');
  };
  const lines = ['{"format":1}', 'x'.repeat(11_000_000), '{"format":'].join('\n');
  const files = [new File(['fault'], 'fault.json'), gone, new File([lines], 'many.jsonl')];
  const readFile = async (text: string, line?: number): Promise<ReadFile> => {
    if (text === 'fault') throw new RangeError('Maximum call stack size exceeded');
    return parseFile(text, { newId: () => '', line }) as ReadFile;
  };
  const all = await readAllFound(await readFiles(files), readFile);
  expect(all.map(({ file, line, read }) => [file, line, !read.ok && read.why.key])).toEqual([
    ['fault.json', undefined, 'ui.frame.failed'],
    ['gone.json', undefined, 'ui.file.unreadable'],
    ['many.jsonl', 1, 'errors.file.notOurFormat'],
    ['many.jsonl', 2, 'errors.file.tooLarge'],
    ['many.jsonl', 3, 'errors.file.notJsonAt'],
  ]);
  // The number of the line in the whole file. Within its own text the line would be the first.
  expect(all.at(-1)?.read).toMatchObject({ why: { params: { line: 3, column: 11 } } });
});
