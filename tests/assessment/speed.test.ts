import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT } from './method.ts';

const MEDIAN_MS = 5;

test('a whole assessment of a file in progress takes at most 5 ms at the median', () => {
  const example = new URL('../fixtures/examples/event-permit-in-progress.json', import.meta.url);
  const { answers } = JSON.parse(readFileSync(example, 'utf8'));
  const stories = scenarios().map(({ all }) => all);
  const others = fc.sample(fc.oneof(anyAnswers, nearly(stories)), { seed: SEED, numRuns: 150 });
  const files = [...others, ...Array.from({ length: 50 }, () => answers)];
  for (const file of files) assess(file, DEFAULT);
  const times = files.map((file) => {
    const start = performance.now();
    assess(file, DEFAULT);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThanOrEqual(MEDIAN_MS);
});
