import { expect, test, vi } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import type { Computing } from '../../src/session/portfolio/computing.ts';
import { createPortfolioSet } from '../../src/session/portfolio/portfolioSet.ts';
import { type RowInput, type RowOutput, readInput } from '../../src/session/portfolio/readInput.ts';
import { AT } from '../support/answers.ts';
import { varied } from '../support/portfolio.ts';

const files = varied(12);
const textOf = (index: number) => exportLine(files[index] as (typeof files)[number], AT);
const texts = (...indexes: number[]) =>
  indexes.map((index) => ({ file: 'visi.jsonl', line: index + 1, text: textOf(index) }));

/** Computes three rows at a time, each time when the test asks for it. */
function inHand() {
  const asked: { inputs: readonly RowInput[]; done: (outputs: readonly RowOutput[]) => void }[] = [];
  const computing: Computing = {
    turn: 3,
    compute: (inputs) => new Promise((done) => asked.push({ inputs, done })),
    close() {},
  };
  const answer = async () => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
    const next = asked.shift();
    next?.done(next.inputs.map(readInput));
    await Promise.resolve();
  };
  return { open: () => computing, answer, asked };
}

const settled = (set: ReturnType<typeof createPortfolioSet>) =>
  vi.waitFor(() => {
    const { progress, items } = set.state.getState();
    expect(progress).toBeNull();
    expect(items.length).toBeGreaterThan(0);
  });

test('a bad file is named with its line and reason, and the others are read', async () => {
  const set = createPortfolioSet();
  set.add([
    ...texts(0, 1),
    { file: 'slikta.json', text: '{"format":' },
    { file: 'cita.jsonl', line: 7, text: '{"format":"other"}' },
    { file: 'nav.json', why: { key: 'ui.file.unreadable' } },
    ...texts(2),
  ]);
  await settled(set);
  const { items, refused } = set.state.getState();
  expect(items.map(({ row }) => [row.id, row.own, row.file])).toEqual([
    ['varied-0', false, 'visi.jsonl:1'],
    ['varied-1', false, 'visi.jsonl:2'],
    ['varied-2', false, 'visi.jsonl:3'],
  ]);
  expect(refused.map(({ file, line, why }) => [file, line, why.key])).toEqual([
    ['nav.json', undefined, 'ui.file.unreadable'],
    ['slikta.json', undefined, 'errors.file.notJsonAt'],
    ['cita.jsonl', 7, 'errors.file.notOurFormat'],
  ]);
});

test('computing can be stopped, says how many wait, and resumes from there', async () => {
  const { open, answer } = inHand();
  const set = createPortfolioSet(open);
  set.add(texts(...files.keys()));
  await answer();
  await vi.waitFor(() => expect(set.state.getState().progress).toEqual({ done: 3, total: 12 }));
  set.stop();
  expect(set.state.getState()).toMatchObject({ progress: null, waiting: 9 });
  expect(set.state.getState().items.length).toBe(3);
  // Rows that were being computed at that moment are not added.
  await answer();
  // The page reads this browser's assessments again when the window gets the focus. That does not resume computing.
  set.readOwn([files[11] as (typeof files)[number]]);
  expect(set.state.getState()).toMatchObject({ progress: null, waiting: 10 });
  set.readOwn([]);
  expect(set.state.getState()).toMatchObject({ progress: null, waiting: 9 });
  set.resume();
  for (let turn = 0; turn < 3; turn++) await answer();
  await settled(set);
  expect(set.state.getState().items.map(({ row }) => row.id)).toEqual(files.map(({ id }) => id));
  expect(set.state.getState().waiting).toBe(0);
});

test('an assessment in this browser takes precedence over its file, and files can be closed', async () => {
  const set = createPortfolioSet();
  set.readOwn(files.slice(0, 2));
  set.add(texts(1, 2));
  await vi.waitFor(() => expect(set.state.getState().items.length).toBe(3));
  await settled(set);
  expect(set.state.getState().items.map(({ row }) => [row.id, row.own])).toEqual([
    ['varied-0', true],
    ['varied-1', true],
    ['varied-2', false],
  ]);
  expect(set.state.getState().repeated).toBe(1);
  set.closeFiles();
  expect(set.state.getState().items.map(({ row }) => row.id)).toEqual(['varied-0', 'varied-1']);
});

test('only a changed assessment is computed again', async () => {
  const { open, answer, asked } = inHand();
  const set = createPortfolioSet(open);
  set.readOwn(files.slice(0, 3));
  await answer();
  await settled(set);
  const changed = files
    .slice(0, 3)
    .map((each, index) =>
      index === 1 ? { ...each, updatedAt: '2027-01-01T00:00:00Z', service: { name: 'Cits' } } : { ...each },
    );
  set.readOwn(changed);
  await vi.waitFor(() => expect(asked.length).toBe(1));
  expect(asked[0]?.inputs).toEqual([{ assessment: changed[1] }]);
  await answer();
  await vi.waitFor(() => expect(set.state.getState().items.map(({ row }) => row.service)).toContain('Cits'));
  expect(set.state.getState().items.length).toBe(3);
});

test('a part of an assessment is not a service: such files are named, and those in the browser are counted', async () => {
  const [first, second] = files as [(typeof files)[number], (typeof files)[number]];
  const set = createPortfolioSet();
  set.readOwn([first, { ...second, part: ['q03'] }]);
  const part = { ...first, updatedAt: '2030-01-01T00:00:00.000Z', answers: {}, part: ['q05' as const] };
  set.add([{ file: 'dala.json', text: exportLine(part, AT) }, ...texts(2)]);
  await vi.waitFor(() => expect(set.state.getState().items.length).toBe(2));
  await settled(set);
  const { items, refused, repeated, parts } = set.state.getState();
  expect(items.map(({ row }) => row.id)).toEqual(['varied-0', 'varied-2']);
  expect(refused.map(({ file, why }) => [file, why.key])).toEqual([['dala.json', 'ui.portfolio.files.part']]);
  expect([repeated, parts]).toEqual([0, 1]);
});
