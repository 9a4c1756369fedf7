/** What a measurement finds in one round: one sample, or one for each of many events. */
export type Samples = readonly number[];

export interface Series {
  readonly name: string;
  readonly unit: 'ms' | 'µs/line' | 'lines/s' | 'times' | 'MB' | 'bytes' | 'px' | 'clicks' | 'questions';
  readonly round: () => Samples | Promise<Samples>;
}

export interface Measurement {
  /** 1 for what is the same each time: bytes, pixels, clicks. */
  readonly rounds: number;
  readonly series: readonly Series[];
  readonly close?: () => Promise<unknown>;
}

/** One file under `bench` exports this as its default: it makes ready what is measured. */
export type Prepare = () => Measurement | Promise<Measurement>;

/** The value below which a share of all samples lies. */
export function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const ALWAYS_THE_SAME_WORK = 3_000_000;

/** Milliseconds for a sum that is always the same: how much it varies is the machine. */
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
 * Takes all series in turn, round by round, so that a slow minute of the machine falls upon each of them. The noise is
 * measured once a round, beside them.
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
