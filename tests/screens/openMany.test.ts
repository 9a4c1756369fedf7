import { expect, test } from 'vitest';
import { type Choice, keepAll, type Read } from '../../src/screens/list/openMany.ts';
import type { OpenedFile } from '../../src/screens/session.ts';
import { blank } from '../support/answers.ts';

/** A file that was read; `done` hears what is done with it. */
function fileOf(name: string, done: string[], more: Partial<OpenedFile> = {}): Read {
  const act = (what: string) => async () => {
    done.push(`${what} ${name}`);
    return 'id';
  };
  const read: OpenedFile = {
    ok: true,
    assessment: blank(),
    fingerprint: '',
    warnings: [],
    existing: blank(),
    keep: act('keep'),
    keepAsCopy: act('copy'),
    merge: act('merge'),
    ...more,
  };
  return { file: name, text: '', read };
}
const part = { assessment: { ...blank(), part: ['q05' as const] } };
const fates = async (files: Read[], choice: Choice) =>
  (await keepAll(files, choice, () => undefined)).map(({ fate, sentences }) => [
    fate,
    ...sentences.map(({ key }) => key),
  ]);

test('a part never takes the place of the whole: it is left, and what to do is said', async () => {
  const done: string[] = [];
  const files = [fileOf('daļa', done, part), fileOf('viss', done)];
  expect(await fates(files, 'replace')).toEqual([['skipped', 'ui.many.part'], ['opened']]);
  expect(await fates(files, 'skip')).toEqual([['skipped'], ['skipped']]);
  expect(await fates(files, 'keepBoth')).toEqual([['opened'], ['opened']]);
  expect(done).toEqual(['keep viss', 'copy daļa', 'copy viss']);
});

test('nor does one part take the place of another that came with it', async () => {
  const done: string[] = [];
  const files = ['viena', 'otra'].map((name) => fileOf(name, done, { ...part, existing: undefined }));
  expect(await fates(files, 'replace')).toEqual([['opened'], ['skipped', 'ui.many.part']]);
  expect(done).toEqual(['keep viena']);
});

test('one that cannot be stored is named, and the others are stored', async () => {
  const done: string[] = [];
  const keep = () => Promise.reject(new Error('not loaded'));
  const files = [fileOf('pirmais', done, { keep }), fileOf('otrais', done)];
  expect(await fates(files, 'replace')).toEqual([['refused', 'ui.many.failed'], ['opened']]);
  expect(done).toEqual(['keep otrais']);
});
