import { describe, expect, test } from 'vitest';
import { resultAlone } from './method.ts';

describe('figures in extreme cases', () => {
  const facts = (q03: object) => resultAlone({ q03 }).facts;
  const pair = (n: number) => [n, n];

  test('a cost without cases makes the cost of one case infinite', () => {
    const found = facts({ buildCost: 1, annualCost: 0, inPersonCost: 5, eCasesPerYear: 0 });
    expect(found.costPerECase).toEqual(pair(Infinity));
    expect(found.costRatio).toEqual(pair(Infinity));
    expect(found.paybackYears).toEqual(pair(Infinity));
  });

  test('without cases and without cost, a case costs the marginal cost', () => {
    expect(
      facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 2, eCasesPerYear: 0 }).costPerECase,
    ).toEqual(pair(2));
  });

  test('a case at the counter may cost nothing', () => {
    expect(facts({ buildCost: 0, annualCost: 0, inPersonCost: 0, eCasesPerYear: 9 }).costRatio).toEqual(
      pair(0),
    );
    expect(facts({ buildCost: 1, annualCost: 0, inPersonCost: 0, eCasesPerYear: 9 }).costRatio).toEqual(
      pair(Infinity),
    );
  });

  test('a service that cost nothing pays back at once, unless a case costs more than at the counter', () => {
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

  test('a single case carries all the cost of a year', () => {
    // 10 ÷ 5 years + 3 = 5 for the single case, and 2 for its marginal cost.
    const found = facts({
      buildCost: 10,
      annualCost: 3,
      inPersonCost: 14,
      marginalCost: 2,
      eCasesPerYear: 1,
    });
    expect(found.costPerECase).toEqual(pair(7));
    expect(found.costRatio).toEqual(pair(0.5));
    expect(found.breakEvenCases).toEqual(pair(5 / 12));
  });

  test('a counter that costs one cent still gives a comparison', () => {
    const cent = { buildCost: 0, annualCost: 0, inPersonCost: 0.01, marginalCost: 0.02, eCasesPerYear: 9 };
    expect(facts(cent).costRatio).toEqual(pair(2));
  });

  test('a service that costs more to run than it saves never pays back, even if building it cost nothing', () => {
    // Five cases save 1 each, and running the service costs 10.
    const losing = { buildCost: 0, annualCost: 10, inPersonCost: 1, eCasesPerYear: 5 };
    expect(facts(losing).annualSaving).toEqual(pair(-5));
    expect(facts(losing).paybackYears).toEqual(pair(Infinity));
    expect(facts({ ...losing, buildCost: 100 }).paybackYears).toEqual(pair(Infinity));
    // Ten cases save exactly the running cost.
    expect(facts({ ...losing, eCasesPerYear: 10 }).paybackYears).toEqual(pair(0));
    expect(facts({ ...losing, buildCost: 100, eCasesPerYear: 10 }).paybackYears).toEqual(pair(Infinity));
  });

  test.each(['buildCost', 'annualCost', 'inPersonCost', 'eCasesPerYear'])(
    'there is no cost figure without %s',
    (name) => {
      const { [name]: _, ...rest } = {
        buildCost: 1,
        annualCost: 1,
        inPersonCost: 1,
        eCasesPerYear: 1,
      } as Record<string, number>;
      expect(facts(rest)).toMatchObject({ costRatio: null, annualSaving: null, npv: null });
    },
  );

  test('the net present value discounts each year by 4 %', () => {
    const found = facts({
      buildCost: 150,
      annualCost: 0,
      inPersonCost: 1,
      eCasesPerYear: 100,
      lifetimeYears: 2,
    });
    expect(found.npv?.[0]).toBeCloseTo(100 / 1.04 + 100 / 1.04 ** 2 - 150, 9);
  });

  test('break-even is the number of cases at which both ways cost the same', () => {
    const none = facts({ buildCost: 0, annualCost: 0, inPersonCost: 5, marginalCost: 6, eCasesPerYear: 9 });
    expect(none.breakEvenCases).toEqual(pair(0));
    const never = facts({ buildCost: 10, annualCost: 0, inPersonCost: 5, marginalCost: 5, eCasesPerYear: 9 });
    expect(never.breakEvenCases).toEqual(pair(Infinity));
    expect(never.breakEvenBuildCost).toEqual(pair(0));
    const dear = facts({
      buildCost: 10,
      annualCost: 0,
      inPersonCost: 5,
      marginalCost: 5.5,
      eCasesPerYear: 9,
    });
    expect(dear.breakEvenCases).toEqual(pair(Infinity));
  });

  test.each([
    ['costs of one euro a year', { annualCost: 1, inPersonCost: 5 }, 0.2],
    ['a saving of one euro a case', { annualCost: 10, inPersonCost: 1 }, 10],
    ['a saving of less than a euro a case', { annualCost: 10, inPersonCost: 1, marginalCost: 0.5 }, 20],
    ['no costs and no saving', { annualCost: 0, inPersonCost: 1, marginalCost: 1 }, 0],
  ])('the cases to break even are counted with %s', (_what, costs, cases) => {
    const { breakEvenCases } = facts({ buildCost: 0, eCasesPerYear: 9, ...costs });
    expect(breakEvenCases).toEqual(pair(cases));
  });

  test('a figure that gets worse with more cases is computed at both ends of the cases', () => {
    // A precision of 50 %: a case gains from 2.5 − 15 = −12.5 to 7.5 − 5 = 2.5; there are 50 to 150 cases; running
    // costs 10 to 30 a year.
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

  test('shares are capped at 100 % after the precision is applied, and cases are not capped', () => {
    const found = resultAlone({
      q05: { groups: [{ group: 'youth', casesPerMonth: 100 }], precision: 25 },
      q06: { authentication: 'needed', reach: [{ group: 'youth', can: 90, will: 80 }], precision: 50 },
    }).facts;
    expect(found.annualCases).toEqual([900, 1500]);
    expect(found.uptake?.[0]).toBeCloseTo(0.45 * 0.4, 12);
    expect(found.uptake?.[1]).toBe(1);
  });

  test('while it is open whether authentication is needed, everybody can use the service at best', () => {
    const answers = (authentication: object) => ({
      q05: { groups: [{ group: 'youth', casesPerMonth: 100 }] },
      q06: { ...authentication, reach: [{ group: 'youth', can: 50, will: 80 }] },
    });
    expect(resultAlone(answers({})).facts.uptake).toEqual([0.4, 0.8]);
    expect(resultAlone(answers({ authentication: 'notNeeded' })).facts.uptake).toEqual([0.8, 0.8]);
    expect(resultAlone(answers({ authentication: 'needed' })).facts.uptake).toEqual([0.4, 0.4]);
  });
});
