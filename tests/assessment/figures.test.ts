import { describe, expect, test } from 'vitest';
import { resultAlone } from './method.ts';

describe('figures at the edges', () => {
  const facts = (q03: object) => resultAlone({ q03 }).facts;
  const pair = (n: number) => [n, n];

  test('no cases and a cost: infinite for a case', () => {
    const found = facts({ buildCost: 1, annualCost: 0, inPersonCost: 5, eCasesPerYear: 0 });
    expect(found.costPerECase).toEqual(pair(Infinity));
    expect(found.costRatio).toEqual(pair(Infinity));
    expect(found.paybackYears).toEqual(pair(Infinity));
  });

  test('no cases and no cost: the marginal cost', () => {
    expect(
      facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 2, eCasesPerYear: 0 }).costPerECase,
    ).toEqual(pair(2));
  });

  test('a counter that costs nothing', () => {
    expect(facts({ buildCost: 0, annualCost: 0, inPersonCost: 0, eCasesPerYear: 9 }).costRatio).toEqual(
      pair(0),
    );
    expect(facts({ buildCost: 1, annualCost: 0, inPersonCost: 0, eCasesPerYear: 9 }).costRatio).toEqual(
      pair(Infinity),
    );
  });

  test('nothing to pay back takes no time, unless a case costs more than at the counter', () => {
    expect(
      facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 5, eCasesPerYear: 9 }).paybackYears,
    ).toEqual(pair(0));
    expect(
      facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 6, eCasesPerYear: 0 }).paybackYears,
    ).toEqual(pair(Infinity));
    expect(
      facts({ buildCost: 0, annualCost: 0, inPersonCost: 0.3, marginalCost: 0.1 + 0.2, eCasesPerYear: 9 })
        .paybackYears,
    ).toEqual(pair(0));
  });

  test('break-even', () => {
    const none = facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 6, eCasesPerYear: 9 });
    expect(none.breakEvenCases).toEqual(pair(0));
    const never = facts({ buildCost: 10, annualCost: 0, inPersonCost: 5, marginalCost: 5, eCasesPerYear: 9 });
    expect(never.breakEvenCases).toEqual(pair(Infinity));
    expect(never.breakEvenBuildCost).toEqual(pair(0));
  });

  test('what more cases make worse spans both ends of them', () => {
    // ± 50 %: a case brings 2.5 − 15 = −12.5 or 7.5 − 5 = 2.5; 50 or 150 cases; 30 or 10 a year.
    const found = facts({
      buildCost: 100,
      annualCost: 20,
      inPersonCost: 5,
      marginalCost: 10,
      eCasesPerYear: 100,
      precision: 50,
    });
    expect(found.annualSaving).toEqual([150 * -12.5 - 30, 150 * 2.5 - 10]);
    const minutes = { recipientMinutesNow: 30, recipientMinutesThen: 60 };
    const slower = resultAlone({ q02: minutes, q03: { eCasesPerYear: 100, precision: 50 } });
    expect(slower.facts.recipientHoursSaved).toEqual([-75, -25]);
  });

  test('shares are capped after the precision; the cases are not', () => {
    const found = resultAlone({
      q05: { groups: [{ group: 'youth', casesPerMonth: 100 }], precision: 25 },
      q06: { authentication: 'needed', reach: [{ group: 'youth', can: 90, will: 80 }], precision: 50 },
    }).facts;
    expect(found.annualCases).toEqual([900, 1500]);
    expect(found.uptake?.[0]).toBeCloseTo(0.45 * 0.4, 12);
    expect(found.uptake?.[1]).toBe(1);
  });

  test('whether authentication is needed is open: everybody can at best', () => {
    const answers = (authentication: object) => ({
      q05: { groups: [{ group: 'youth', casesPerMonth: 100 }] },
      q06: { ...authentication, reach: [{ group: 'youth', can: 50, will: 80 }] },
    });
    expect(resultAlone(answers({})).facts.uptake).toEqual([0.4, 0.8]);
    expect(resultAlone(answers({ authentication: 'notNeeded' })).facts.uptake).toEqual([0.8, 0.8]);
    expect(resultAlone(answers({ authentication: 'needed' })).facts.uptake).toEqual([0.4, 0.4]);
  });
});
