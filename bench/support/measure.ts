/** The results of one round: a single sample, or one sample for each of many events. */
export type Samples = readonly number[];

export interface Series {
  readonly name: string;
  readonly unit: 'ms' | 'µs/line' | 'lines/s' | 'times' | 'MB' | 'bytes' | 'px' | 'clicks' | 'questions';
  readonly round: () => Samples | Promise<Samples>;
}

export interface Measurement {
  /** 1 for values that never vary: bytes, pixels, clicks. */
  readonly rounds: number;
  readonly series: readonly Series[];
  readonly close?: () => Promise<unknown>;
}

/** The default export of each file under `bench`. It prepares the measurement. */
export type Prepare = () => Measurement | Promise<Measurement>;

/** The value below which this share of all samples lies. */
export function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const ALWAYS_THE_SAME_WORK = 3_000_000;

/** Milliseconds for a sum that is always the same, so its variation shows the noise of the machine. */
function machineNoise(): number {
  const start = performance.now();
  let sum = 0;
  for (let n = 0; n < ALWAYS_THE_SAME_WORK; n++) sum += Math.sqrt(n);
  return sum > 0 ? performance.now() - start : Number.NaN;
}

export interface Found {
  readonly series: Series;
  readonly rounds: readonly Samples[];
}

/**
 * Takes all series in turn, round by round, so that a slow minute of the machine affects them all. The noise is
 * measured once in each round.
 */
export async function takeRounds({
  rounds,
  series,
}: Measurement): Promise<{ found: Found[]; noise: number[] }> {
  const taken = series.map((): Samples[] => []);
  const noise: number[] = [];
  for (let round = 0; round < rounds; round++) {
    noise.push(machineNoise());
    for (const [index, each] of series.entries()) taken[index]?.push(await each.round());
  }
  return { found: series.map((each, index) => ({ series: each, rounds: taken[index] ?? [] })), noise };
}
