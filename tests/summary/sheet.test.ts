import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { GROUPS } from '../../src/questionnaire/options.ts';
import { figuresOf } from '../../src/summary/figures.ts';
import {
  type Expression,
  number,
  percent,
  product,
  quotient,
  sumOf,
  termText,
} from '../../src/summary/sheet/formula.ts';
import { groupCases } from '../../src/summary/sheet/groupCases.ts';
import { missingForCases, missingForCosts } from '../../src/summary/sheet/missingInputs.ts';
import { saidOf } from '../../src/summary/sheet/said.ts';
import { groupWorking, type Worked, workedText, workingOf } from '../../src/summary/sheet/workings.ts';
import { type Source, sourceOf } from '../../src/summary/source.ts';
import { anyAnswers, denseAnswers } from '../support/arbitraries.ts';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

function sourceFor(answers: Answers): Source {
  const file: Assessment = { format: 'e-service-assessment', formatVersion: 1, id: 'a', answers };
  return sourceOf(resultOf(file), file, t);
}

/** Calculates a formula as a pocket calculator does. */
function calculated(term: Expression): number {
  switch (term.kind) {
    case 'number':
      return term.counted === 'percent' ? term.n / 100 : term.n;
    case 'power':
      return term.base ** term.exponent;
    default: {
      const parts = term.parts.map(calculated);
      const operations = {
        sum: (a: number, b: number) => a + b,
        difference: (a: number, b: number) => a - b,
        product: (a: number, b: number) => a * b,
        quotient: (a: number, b: number) => a / b,
      };
      // A sum of no rows is 0.
      return parts.length > 0 ? parts.reduce(operations[term.kind]) : 0;
    }
  }
}

const precision = fc.constantFrom(undefined, 0, 10, 25, 50);
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
/** Cases and shares for the same groups. Random answers rarely have both. */
const knownCases = fc
  .tuple(
    fc.subarray([...GROUPS], { minLength: 1 }),
    fc.array(fc.tuple(hundredths(10_000), hundredths(100), hundredths(100)), { minLength: 7, maxLength: 7 }),
    precision,
    precision,
    fc.constantFrom('needed', 'notNeeded', undefined),
  )
  .map(([groups, numbers, ofCases, ofReach, authentication]) => {
    const of = (index: number) => numbers[index] ?? [0, 0, 0];
    return {
      q05: {
        groups: groups.map((group, index) => ({ group, casesPerMonth: of(index)[0] })),
        ...(ofCases !== undefined && { precision: ofCases }),
      },
      q06: {
        reach: groups.map((group, index) => ({ group, can: of(index)[1], will: of(index)[2] })),
        ...(ofReach !== undefined && { precision: ofReach }),
        ...(authentication && { authentication }),
      },
    } as Answers;
  });
const anySource = fc
  .oneof(
    anyAnswers,
    denseAnswers,
    fc.tuple(denseAnswers, knownCases).map(([answers, known]): Answers => {
      const { eCasesPerYear: _computed, ...q03 } = answers.q03 ?? {};
      return { ...answers, ...known, q03 };
    }),
  )
  .map(sourceFor);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function expectCalculated(worked: readonly Worked[], name: string): void {
  for (const { term, result } of worked) {
    const again = calculated(term);
    // A payback that never comes is a phrase, and 0 ÷ 0 is defined by the method alone.
    if (!Number.isFinite(result) || !Number.isFinite(again)) continue;
    if (name === 'breakEvenBuildCost' || name === 'breakEvenCases') {
      expect(Math.max(0, again), name).toBeCloseTo(result, 3);
    } else {
      expect(Math.abs(again - result), name).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(result)));
    }
  }
}

describe('the formula of each figure', () => {
  test('gives the figure when it is calculated with its values, at worst and at best', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySource, (source) => {
        for (const { id, bounds } of figuresOf(source)) {
          const worked = workingOf(source, id, bounds);
          expect(worked.length, id).toBeGreaterThan(0);
          expect(worked.map(({ result }) => result)).toEqual(
            bounds[0] === bounds[1] ? [bounds[0]] : [...bounds],
          );
          if (worked.some(({ result }) => Number.isFinite(result))) seen.add(id);
          expectCalculated(worked, id);
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen].toSorted()).toEqual([
      'annualCases',
      'annualSaving',
      'breakEvenBuildCost',
      'breakEvenCases',
      'costPerECase',
      'costRatio',
      'eCasesPerYear',
      'institutionShare',
      'npv',
      'paybackYears',
      'presentCost',
      'recipientHoursSaved',
      'staffHoursSaved',
      'uptake',
    ]);
  });

  test('the formulas of the groups add up to the electronic cases of all', () => {
    let known = 0;
    fc.assert(
      fc.property(anySource, (source) => {
        const { facts } = source.assessment;
        const groups = GROUPS.map((group) => groupCases(source, group));
        for (const group of GROUPS) expectCalculated(groupWorking(source, group), group);
        if (!facts.eCasesPerYear || source.given.q03.eCasesPerYear !== undefined) return;
        known += 1;
        for (const end of [0, 1] as const) {
          const sum = groups.reduce((total, each) => total + (each?.[end] ?? 0), 0);
          expect(sum).toBeCloseTo(facts.eCasesPerYear[end], 3);
        }
      }),
      { numRuns: 300 },
    );
    expect(known).toBeGreaterThan(20);
  });

  test('brackets keep the order of calculation', () => {
    const fixed = sumOf([quotient(number(36), number(5)), number(24)]);
    expect(plain(termText(t, quotient(fixed, number(16_316))))).toBe('(36 ÷ 5 + 24) ÷ 16 316');
    expect(plain(termText(t, quotient(number(1), product(number(2), number(3)))))).toBe('1 ÷ (2 × 3)');
    expect(plain(termText(t, product(product(number(12), number(2)), percent(0.885))))).toBe(
      '12 × 2 × 88,5 %',
    );
    expect(termText(t, product(number(12), sumOf([number(535)])))).toBe('12 × 535');
    expect(termText(t, { kind: 'power', base: 1.04, exponent: -15 })).toBe('1,04⁻¹⁵');
  });
});

describe('what is missing', () => {
  test('is nothing for a known figure, and something for any other', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { facts } = source.assessment;
        const cases = missingForCases(source);
        const costs = missingForCosts(source);
        expect(cases.length === 0).toBe(facts.eCasesPerYear !== null);
        const comparable = source.given.q03.presentChannel !== 'no';
        expect(cases.length + costs.length === 0 && comparable).toBe(facts.annualSaving !== null);
      }),
      { numRuns: 500 },
    );
  });

  test('is listed down to the cell', () => {
    const source = sourceFor({
      q03: { buildCost: 180_000 },
      q05: {
        groups: [
          { group: 'youth', casesPerMonth: 10 },
          { group: 'institutions', casesPerMonth: 1 },
        ],
      },
      q06: { authentication: 'needed', reach: [{ group: 'youth', can: 90 }] },
    });
    expect(missingForCases(source)).toEqual([
      { question: 'q06', field: 'reach', group: 'youth', cell: 'will' },
    ]);
    expect(missingForCosts(source).map(({ field }) => field)).toEqual(['annualCost', 'inPersonCost']);
    expect(missingForCosts(sourceFor({ q03: { dontKnow: true, buildCost: 1 } }))).toEqual([
      { question: 'q03', field: 'dontKnow' },
    ]);
  });
});

describe('the sentence', () => {
  const said = (answers: Answers) =>
    saidOf(sourceFor(answers)).map((part) => plain(part.map(({ text }) => text).join('')));
  const q05: Answers['q05'] = {
    groups: [
      { group: 'economicallyActive', casesPerMonth: 1000 },
      { group: 'pensioners', casesPerMonth: 535 },
    ],
  };
  const q06: Answers['q06'] = {
    authentication: 'needed',
    reach: [
      { group: 'economicallyActive', can: 100, will: 95 },
      { group: 'pensioners', can: 90, will: 80 },
    ],
  };
  const q03: Answers['q03'] = {
    buildCost: 180_000,
    annualCost: 24_000,
    inPersonCost: 38.5,
    marginalCost: 2.5,
  };

  test('has the known figures, with numbers that can be multiplied again by hand', () => {
    expect(said({ q03, q05, q06 })).toEqual([
      '18 420 × 86,98 % = 16 022 elektroniskie gadījumi gadā',
      'viens gadījums: 38,50 € → 6,24 €',
      'ietaupījums 552 806 € gadā (uzturēšana ir atskaitīta, izveide nav)',
      'ieguldījums atmaksājas 0,3 gados',
    ]);
  });

  test('says less if less is known, and nothing if nothing is', () => {
    expect(said({})).toEqual([]);
    expect(said({ q05 })).toEqual(['18 420 gadījumu gadā']);
    expect(said({ q05, q06 })).toEqual(['18 420 × 86,98 % = 16 022 elektroniskie gadījumi gadā']);
    expect(said({ q03: { eCasesPerYear: 1 } })).toEqual(['1 elektroniskais gadījums gadā']);
    expect(said({ q03: { ...q03, presentChannel: 'no' }, q05 })).toEqual(['18 420 gadījumu gadā']);
    expect(said({ q03: { ...q03, eCasesPerYear: 0 } })).toEqual([
      '0 elektronisko gadījumu gadā',
      'papildu izmaksas 24 000 € gadā (uzturēšana ir ieskaitīta, izveide nav)',
      'ieguldījums neatmaksājas',
    ]);
  });

  test('has ranges, and says that a payback may never come', () => {
    const parts = said({ q03: { ...q03, precision: 25, eCasesPerYear: 1500 } });
    expect(parts[0]).toBe('1 100–1 900 elektronisko gadījumu gadā');
    expect(parts[2]).toMatch(
      /^ietaupījums līdz \d.* gadā \(sliktākajā gadījumā izmaksas pieaugs par \d.* gadā; uzturēšana ir atskaitīta, izveide nav\)$/,
    );
    expect(parts[3]).toMatch(
      /^ieguldījums atmaksājas labākajā gadījumā \d.* \(sliktākajā gadījumā neatmaksājas, jo ietaupījuma nav\)$/,
    );
  });

  test('calculates a range at both ends, with its precision', () => {
    const source = sourceFor({ q05: { ...q05, precision: 25 } });
    const bounds = source.assessment.facts.annualCases ?? [0, 0];
    const texts = workingOf(source, 'annualCases', bounds).map((each) =>
      workedText(source, 'annualCases', each),
    );
    expect(texts.map(plain)).toEqual([
      '12 × (1 000 + 535) × 75 % = 13 815',
      '12 × (1 000 + 535) × 125 % = 23 025',
    ]);
  });
});
