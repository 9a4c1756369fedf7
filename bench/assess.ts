import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../src/assessment/assess.ts';
import { methodologyFor } from '../src/assessment/weighting.ts';

const ROUNDS = 15;
const PER_ROUND = 400;
const METHODOLOGY = methodologyFor(undefined);

/** Milliseconds that one call takes, for each round. */
function rounds(run: () => void): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let call = 0; call < PER_ROUND; call++) run();
    return (performance.now() - start) / PER_ROUND;
  }).toSorted((a, b) => a - b);
}

/** The median, and how far apart the middle half of the rounds lies: that much is the machine. */
function told(name: string, sorted: readonly number[]): string {
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return `${name}: median ${at(0.5).toFixed(3)} ms, middle half ${at(0.25).toFixed(3)}–${at(0.75).toFixed(3)} ms`;
}

const folder = new URL('../tests/fixtures/examples/', import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { answers } = JSON.parse(text);
  assess(answers, METHODOLOGY);
  console.info(
    told(
      `assess, ${name}`,
      rounds(() => assess(answers, METHODOLOGY)),
    ),
  );
  console.info(
    told(
      `JSON.parse alone, ${name}`,
      rounds(() => JSON.parse(text)),
    ),
  );
}
