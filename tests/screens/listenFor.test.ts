import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test, vi } from 'vitest';
import { listenAnew, listenFor } from '../../src/screens/listenFor.ts';
import { sourcesUnder } from '../support/files.ts';

const soon = () => new Promise((done) => setTimeout(done));

test('a result is passed on', async () => {
  const tell = vi.fn();
  listenFor(Promise.resolve('found'), tell);
  await soon();
  expect(tell.mock.calls).toEqual([['found']]);
});

test('a failure is passed to its handler', async () => {
  const [tell, fail] = [vi.fn(), vi.fn()];
  listenFor(Promise.reject('broken'), tell, fail);
  await soon();
  expect([tell.mock.calls, fail.mock.calls]).toEqual([[], [['broken']]]);
});

test('a result that arrives after the end is dropped', async () => {
  const [tell, fail] = [vi.fn(), vi.fn()];
  listenFor(Promise.resolve('found'), tell, fail)();
  listenFor(Promise.reject('broken'), tell, fail)();
  await soon();
  expect([tell.mock.calls, fail.mock.calls]).toEqual([[], []]);
});

test('only the last of several requests is answered, and none after the end', async () => {
  const tell = vi.fn();
  const answers = ['first', 'second', 'third'];
  const { ask, stop } = listenAnew(async () => answers.shift(), tell);
  ask();
  ask();
  await soon();
  expect(tell.mock.calls).toEqual([['second']]);
  ask();
  stop();
  await soon();
  expect(tell.mock.calls).toEqual([['second']]);
});

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const inside = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const nameOf = (node: unknown): unknown => isNode(node) && node.name;

/** The lines where an effect waits without `listenFor`. There, a late result would reach a page that is gone. */
function waitingEffects(source: string): number[] {
  const found: number[] = [];
  const look = (node: Node, inEffect: boolean): void => {
    const called = node.type === 'CallExpression' ? nameOf(node.callee) : undefined;
    if (inEffect && (called === 'listenFor' || called === 'insist')) return;
    if (inEffect && node.type === 'MemberExpression' && nameOf(node.property) === 'then') {
      found.push(source.slice(0, node.start).split('\n').length);
    }
    for (const each of inside(node))
      look(each, inEffect || called === 'useEffect' || called === 'useLayoutEffect');
  };
  look(parseSync('a.tsx', source).program as unknown as Node, false);
  return found;
}

test('every effect that waits for something uses `listenFor`', () => {
  const waiting = sourcesUnder('src').flatMap((path) =>
    waitingEffects(readFileSync(path, 'utf8')).map((line) => `${path}:${line}`),
  );
  expect(waiting).toEqual([]);
});

test('an effect that waits without `listenFor` would be found', () => {
  expect(waitingEffects('useEffect(() => void load().then(set), []);')).toEqual([1]);
  expect(waitingEffects('useEffect(() => listenFor(load().then(more), set), []);')).toEqual([]);
  expect(waitingEffects('onClick(() => void load().then(set));')).toEqual([]);
});
