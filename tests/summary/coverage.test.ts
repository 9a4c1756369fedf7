import { expect, test } from 'vitest';
import { costlyExceptions, coverage } from '../../src/summary/findingNumbers.ts';
import { sourceOf } from '../../src/summary/source.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { fileOf, TRANSLATE, tell } from '../support/summary.ts';

type Row = { name: string; share: number; electronic?: boolean; costly?: boolean };

const told = (rows: Row[]) => {
  const scenarios = rows.map((row) => ({ electronic: true, ...row }));
  const file = fileOf(modelWith({ q04: { scenarios } }));
  const { result } = tell(file, 'lv');
  const source = sourceOf(result, file, TRANSLATE.lv);
  return {
    raised: result.signals.some(({ id }) => id === 'costlyException'),
    named: costlyExceptions(source).map(({ name }) => name),
    covered: coverage(source),
  };
};

test.each([
  // All four together, minus the last, make 79.99999999999999.
  [[63.66, 0.35, 15.99]],
  // So do these, added from the smallest up.
  [[23.63, 23.13, 19.95, 13.29]],
])('names the scenario that raises the signal if the others make 80 after rounding: %j', (shares) => {
  const others = shares.map((share, i) => ({ name: `common ${i}`, share }));
  const rows = [...others, { name: 'rare', share: 20, costly: true }];
  expect(told(rows)).toMatchObject({ raised: true, named: ['rare'] });
  expect(told(rows.toReversed())).toMatchObject({ raised: true, named: ['rare'] });
});

test('a costly scenario is not an exception if the others do not reach the share without it', () => {
  const rows = [
    { name: 'common', share: 85, costly: true },
    { name: 'rare', share: 15, costly: true },
  ];
  expect(told(rows)).toEqual({ raised: true, named: ['rare'], covered: { share: 100, count: 2 } });
  expect(
    told([
      { name: 'A', share: 79.99 },
      { name: 'rare', share: 20.01, costly: true },
    ]),
  ).toMatchObject({
    raised: false,
    named: [],
  });
});

test('a scenario served in person counts neither as covered nor as an exception', () => {
  const rows = [
    { name: 'A', share: 80 },
    { name: 'B', share: 20, costly: true, electronic: false },
  ];
  expect(told(rows)).toEqual({ raised: false, named: [], covered: { share: 80, count: 1 } });
});
