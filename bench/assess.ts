import { assess } from '../src/assessment/assess.ts';
import { methodologyFor } from '../src/assessment/weighting.ts';
import { examples, fullest } from './support/files.ts';
import type { Prepare, Series } from './support/measure.ts';

const PER_ROUND = 200;
const METHODOLOGY = methodologyFor(undefined);

/** Milliseconds for one call. */
function each(run: () => unknown): number[] {
  const start = performance.now();
  for (let call = 0; call < PER_ROUND; call++) run();
  return [(performance.now() - start) / PER_ROUND];
}

/** One call of `assess`. Reading the same JSON is measured beside it, to show the speed of the machine alone. */
const prepare: Prepare = () => ({
  rounds: 15,
  series: [...examples(), fullest()].flatMap((file, index, all): Series[] => {
    const name = index === all.length - 1 ? 'the fullest' : (file.service?.name ?? file.id);
    const text = JSON.stringify(file.answers);
    return [
      { name: `assess, ${name}`, unit: 'ms', round: () => each(() => assess(file.answers, METHODOLOGY)) },
      { name: 'JSON.parse of the same', unit: 'ms', round: () => each(() => JSON.parse(text)) },
    ];
  }),
});
export default prepare;
