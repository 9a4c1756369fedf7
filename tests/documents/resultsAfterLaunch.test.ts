import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { ResultYear } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { givenIn } from '../../src/assessment/given.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { forecastOf } from '../../src/documents/forecast.ts';
import { resultsAfterLaunch } from '../../src/documents/resultsAfterLaunch.ts';
import type { Forecast } from '../../src/documents/resultTypes.ts';
import { opened } from '../support/answers.ts';
import { SEED } from '../support/arbitraries.ts';
import { exampleFile } from '../support/summary.ts';

const FORECAST: Forecast = {
  uptake: [0.5, 0.7],
  costPerECase: [2, 3],
  annualSaving: [200_000, 300_000],
  paybackYears: [0.5, 1],
  inPersonCost: [9, 10],
  marginalCost: [1, 1],
  lifetimeYears: 5,
};

/** A year as expected: 2.80 € a case, 272,000 € saved. */
const GOOD: ResultYear = {
  id: 'a',
  year: 2028,
  started: 50_000,
  completed: 45_000,
  electronic: 40_000,
  all: 70_000,
  satisfaction: 4.2,
  annualCost: 48_000,
  buildCostActual: 120_000,
  launchedOn: '2028-01-03',
};

const of = (...rows: ResultYear[]) => resultsAfterLaunch(rows, FORECAST);
const verdict = (...rows: ResultYear[]) => of(...rows).verdict;

describe('the figures of a year', () => {
  test('are those of points 7.1 to 7.3, with costs computed as in the method', () => {
    const [year] = of(GOOD).years;
    expect(year).toEqual({
      id: 'a',
      year: 2028,
      completion: 0.9,
      uptake: { value: [40 / 70, 40 / 70], compared: 'within' },
      satisfaction: 4.2,
      costPerECase: { value: [2.8, 2.8], compared: 'within' },
      saving: { value: [272_000, 312_000], compared: 'within' },
    });
  });

  test.each<[string, Partial<ResultYear>, 'below' | 'above']>([
    ['few', { electronic: 20_000 }, 'below'],
    ['many', { electronic: 60_000 }, 'above'],
  ])('%s electronic cases are outside the forecast', (_what, other, compared) => {
    expect(of({ ...GOOD, ...other }).years[0]?.uptake?.compared).toBe(compared);
  });

  test('are not compared without a forecast', () => {
    const nothing: Forecast = {
      uptake: null,
      costPerECase: null,
      annualSaving: null,
      paybackYears: null,
      inPersonCost: null,
      marginalCost: null,
      lifetimeYears: null,
    };
    const result = resultsAfterLaunch([GOOD], nothing);
    expect(result.years[0]).toMatchObject({ completion: 0.9, costPerECase: null, saving: null });
    expect(result.years[0]?.uptake?.compared).toBeNull();
    expect(result.verdict.outcome).toBeNull();
  });
});

describe('payback so far', () => {
  const year = (n: number, annualCost: number): ResultYear => ({ ...GOOD, year: n, annualCost });

  test('is the year in which savings cover the build cost, or the amount still missing', () => {
    // The cases save 320,000 to 360,000 €, from which the cost of the year is deducted.
    expect(of(year(2028, 260_000)).payback).toEqual([{ missing: 60_000 }, { missing: 20_000 }]);
    expect(of(year(2028, 260_000), year(2029, 250_000)).payback).toEqual([{ years: 2 }, { years: 2 }]);
    expect(of(year(2028, 220_000)).payback).toEqual([{ missing: 20_000 }, { years: 1 }]);
  });

  test('is unknown while the saving of a year is unknown', () => {
    const { annualCost: _cost, ...without } = GOOD;
    expect(of(GOOD, { ...without, year: 2029 }).payback).toBeNull();
  });

  test('is unknown while a year in between is missing', () => {
    expect(of(year(2028, 260_000), year(2030, 250_000)).payback).toBeNull();
    expect(of(year(2030, 250_000), year(2028, 260_000), year(2029, 250_000)).payback).not.toBeNull();
  });
});

describe('the verdict', () => {
  const costly = { annualCost: 400_000 };
  test.each<[string, ResultYear[], string | null, string[]]>([
    ['as forecast', [GOOD], 'keep', ['asForecast']],
    ['few complete', [{ ...GOOD, completed: 39_999 }], 'improve', ['completionLow']],
    ['just enough complete', [{ ...GOOD, completed: 40_000 }], 'keep', ['asForecast']],
    ['not content', [{ ...GOOD, satisfaction: 3.49 }], 'improve', ['satisfactionLow']],
    ['just content', [{ ...GOOD, satisfaction: 3.5 }], 'keep', ['asForecast']],
    ['little uptake', [{ ...GOOD, electronic: 30_000 }], 'improve', ['uptakeBelow']],
    ['half the uptake', [{ ...GOOD, electronic: 17_500 }], 'improve', ['uptakeBelow']],
    ['below half', [{ ...GOOD, electronic: 17_499 }], 'review', ['uptakeHalf', 'uptakeBelow']],
    ['costly once', [{ ...GOOD, ...costly }], null, []],
    [
      'costly twice',
      [
        { ...GOOD, ...costly },
        { ...GOOD, ...costly, year: 2029 },
      ],
      'review',
      ['costlyRunning'],
    ],
    [
      'costly twice with a year between',
      [
        { ...GOOD, ...costly },
        { ...GOOD, ...costly, year: 2030 },
      ],
      null,
      [],
    ],
    [
      'the latest year decides',
      [
        { ...GOOD, satisfaction: 1 },
        { ...GOOD, year: 2029 },
      ],
      'keep',
      ['asForecast'],
    ],
    ['nothing', [], null, []],
  ])('%s', (_what, rows, outcome, reasons) => {
    expect(verdict(...rows)).toMatchObject({ outcome, reasons });
  });
});

describe('impossible numbers', () => {
  test.each<[string, Partial<ResultYear>, string, string, string[]]>([
    [
      'more completed than started',
      { completed: 50_001 },
      'completedAboveStarted',
      'completed',
      ['completion'],
    ],
    [
      'more electronic than all',
      { electronic: 70_001 },
      'electronicAboveAll',
      'electronic',
      ['uptake', 'costPerECase', 'saving'],
    ],
    ['a satisfaction of 5.1', { satisfaction: 5.1 }, 'satisfactionRange', 'satisfaction', ['satisfaction']],
    ['a satisfaction of 0.5', { satisfaction: 0.5 }, 'satisfactionRange', 'satisfaction', ['satisfaction']],
    [
      'a year before launch',
      { year: 2027 },
      'beforeLaunch',
      'year',
      ['completion', 'uptake', 'satisfaction', 'costPerECase', 'saving'],
    ],
  ])('%s: reported at the field, and figures that need it are not shown', (_what, bad, code, field, gone) => {
    const { findings, years } = of({ ...GOOD, ...bad });
    expect(findings).toMatchObject([{ code, row: 0 }]);
    expect(findings[0]?.fields).toContain(field);
    const figures = ['completion', 'uptake', 'satisfaction', 'costPerECase', 'saving'] as const;
    expect(figures.filter((name) => years[0]?.[name] === null)).toEqual(gone);
  });

  test('are reported for the same year twice, and for two different build costs', () => {
    const { findings, years } = of(GOOD, { ...GOOD, buildCostActual: 1 });
    expect(findings.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'yearTwice 0',
      'saidTwice 0',
      'yearTwice 1',
      'saidTwice 1',
    ]);
    expect(years.every(({ costPerECase, completion }) => costPerECase === null && completion === null)).toBe(
      true,
    );
  });
});

describe('laws', () => {
  const count = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined });
  const row = fc.record({
    year: fc.option(fc.integer({ min: 2026, max: 2032 }), { nil: undefined }),
    started: count,
    completed: count,
    electronic: count,
    all: count,
    satisfaction: fc.option(fc.double({ min: 0, max: 6, noNaN: true }), { nil: undefined }),
    annualCost: count,
    buildCostActual: count,
    launchedOn: fc.option(fc.constantFrom('2027-03-01', '2028-01-01'), { nil: undefined }),
  });
  const rows = fc
    .array(row, { maxLength: 6 })
    .map((list) => list.map((each, n) => ({ id: `${n}`, ...each })) as ResultYear[]);
  const check = (holds: (list: ResultYear[]) => void) =>
    fc.assert(fc.property(rows, holds), { seed: SEED, numRuns: 400 });

  test('shares lie between 0 and 1, satisfaction between 1 and 5, costs are finite and in order', () => {
    check((list) => {
      for (const { completion, uptake, satisfaction, costPerECase, saving } of of(...list).years) {
        if (completion !== null) expect(completion >= 0 && completion <= 1).toBe(true);
        if (uptake) expect(uptake.value[0] >= 0 && uptake.value[1] <= 1).toBe(true);
        if (satisfaction !== null) expect(satisfaction >= 1 && satisfaction <= 5).toBe(true);
        for (const figure of [costPerECase, saving])
          if (figure)
            expect(Number.isFinite(figure.value[0]) && figure.value[0] <= figure.value[1]).toBe(true);
      }
    });
  });

  test('the order of the rows makes no difference', () => {
    const years = (list: ResultYear[]) => {
      const { years: told, payback, verdict: said } = of(...list);
      return [told.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)), payback, said];
    };
    check((list) => {
      const distinct = list.filter((each, n) => list.findIndex(({ year }) => year === each.year) === n);
      expect(years(distinct.toReversed())).toEqual(years(distinct));
    });
  });

  test('more electronic cases make neither the cost of a case nor the take-up worse', () => {
    const rank = { below: 0, within: 1, above: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 69_999 }), (electronic) => {
        const [fewer, more] = [electronic, electronic + 1].map(
          (n) => of({ ...GOOD, electronic: n }).years[0],
        );
        expect(more?.costPerECase?.value[1]).toBeLessThanOrEqual(fewer?.costPerECase?.value[1] ?? 0);
        const place = (year: typeof more) => rank[year?.uptake?.compared ?? 'below'];
        expect(place(more)).toBeGreaterThanOrEqual(place(fewer));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

test('the worked example: two years after launch, take-up is below the forecast', () => {
  const file = opened(readFileSync('src/session/examples/residence-declaration-results.json', 'utf8'));
  expect(file.decision?.fingerprint).toBe(fingerprintOf(file));
  expect(file.answers).toEqual(exampleFile('residence-declaration').answers);
  const forecast = forecastOf(assess(file.answers, methodologyFor(undefined)), givenIn(file.answers));
  const results = resultsAfterLaunch(file.documents?.results ?? [], forecast);
  expect(results.findings).toEqual([]);
  expect(results.years.map(({ uptake }) => uptake?.compared)).toEqual(['below', 'below']);
  expect(results.verdict).toEqual({ outcome: 'improve', year: 2029, reasons: ['uptakeBelow'] });
});

test('the forecast of an example is that of its assessment', () => {
  const { answers } = exampleFile('residence-declaration');
  const result = assess(answers, methodologyFor(undefined));
  const forecast = forecastOf(result, givenIn(answers));
  expect(forecast.uptake).toEqual([...(result.facts.uptake ?? [])].toSorted());
  // 9.40 € and 1.10 €, each ± 10 %.
  expect(forecast.inPersonCost?.map((n) => n.toFixed(2))).toEqual(['8.46', '10.34']);
  expect(forecast.marginalCost?.map((n) => n.toFixed(2))).toEqual(['0.99', '1.21']);
  expect(forecast.lifetimeYears).toBe(6);
});
