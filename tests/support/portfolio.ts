import fc from 'fast-check';
import type { Assessment } from '../../src/answers/model/types.ts';
import { RECOMMENDATIONS } from '../../src/assessment/types.ts';
import type { Interval } from '../../src/portfolio/interval.ts';
import { type PortfolioRow, rowOf } from '../../src/portfolio/row.ts';
import { EXAMPLES } from './answers.ts';
import { exampleFile, fileOf } from './summary.ts';

const NAMES = [
  'Suņa reģistrācija',
  'Izziņa par ienākumiem',
  'Atļauja pasākumam',
  'Dzīvesvietas deklarēšana',
  'Būvniecības ieceres dokumentācija',
  'Pabalsts bērna kopšanai',
  'Vides atļauja piesārņojošai darbībai',
];

/**
 * Makes this many assessments from the examples: services of nine institutions, each with its own figures. They are the
 * same in every run.
 */
export function varied(count: number): Assessment[] {
  const examples = EXAMPLES.map(exampleFile);
  return Array.from({ length: count }, (_, index): Assessment => {
    const { fingerprint: _of, ...example } = examples[index % examples.length] as Assessment;
    const { q03, q05 } = example.answers;
    const scale = 1 + ((index * 7) % 23) / 10;
    const groups = q05?.groups?.map((row) => ({
      ...row,
      ...(row.casesPerMonth !== undefined && { casesPerMonth: Math.round(row.casesPerMonth * scale) }),
    }));
    return {
      ...example,
      id: `varied-${index}`,
      updatedAt: new Date(Date.UTC(2026, 10, 1) - index * 3_700_000).toISOString(),
      service: {
        ...example.service,
        name: `${NAMES[index % NAMES.length]} ${Math.floor(index / NAMES.length) + 1}`,
        institution: `Iestāde ${(index % 9) + 1}`,
      },
      answers: {
        ...example.answers,
        ...(q03 && {
          q03: { ...q03, ...(q03.buildCost && { buildCost: Math.round(q03.buildCost / scale) }) },
        }),
        ...(q05 && { q05: { ...q05, ...(groups && { groups }) } }),
      },
    };
  });
}

const EMPTY = rowOf(fileOf({}));

/** A row that has only the given values. */
export function plainRow(parts: Partial<PortfolioRow> & { id: string }): PortfolioRow {
  return { ...EMPTY, ...parts, figures: { ...EMPTY.figures, ...parts.figures } };
}

/** An interval of whole numbers, or nothing. */
export const anyInterval = (low: number, high: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high }))
    .map(([a, b]) => (a <= b ? [a, b] : [b, a]));

const orUnknown = (interval: fc.Arbitrary<Interval>) => fc.option(interval, { freq: 4 });

const anyEnds = fc
  .tuple(fc.nat(RECOMMENDATIONS.length - 1), fc.nat(RECOMMENDATIONS.length - 1))
  .map(([a, b]) => {
    const [pessimistic, optimistic] = [Math.min(a, b), Math.max(a, b)].map((place) => RECOMMENDATIONS[place]);
    return { pessimistic: pessimistic ?? 'build', optimistic: optimistic ?? 'build' };
  });

/** Rows with random figures, some of them unknown. */
export const anyRows = (least: number, most: number): fc.Arbitrary<PortfolioRow[]> =>
  fc
    .array(
      fc.record({
        recommendation: anyEnds,
        annualCases: orUnknown(anyInterval(0, 5000)),
        buildCost: orUnknown(anyInterval(0, 300)),
        annualSaving: orUnknown(anyInterval(-200, 400)),
        recipientHoursSaved: orUnknown(anyInterval(-50, 500)),
        staffHoursSaved: orUnknown(anyInterval(-50, 500)),
      }),
      { minLength: least, maxLength: most },
    )
    .map((all) =>
      all.map(({ recommendation, ...figures }, index) =>
        plainRow({
          id: `r${String(index).padStart(3, '0')}`,
          recommendation,
          verdict:
            recommendation.pessimistic === recommendation.optimistic
              ? recommendation.pessimistic
              : 'undecided',
          figures: { ...figures, paybackYears: null },
        }),
      ),
    );
