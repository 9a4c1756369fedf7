import { describe, expect, test } from 'vitest';
import { resultAlone } from './method.ts';

const youth = (casesPerMonth: number) => ({ groups: [{ group: 'youth', casesPerMonth }] });
const FASTER = { institutionSpeed: 'better' };
const FEWER = { staffMinutesNow: 10, staffMinutesThen: 9.99 };
const costs = { buildCost: 0, annualCost: 0, marginalCost: 10, eCasesPerYear: 10 };

describe('shared components', () => {
  test.each([
    ['authentication', { q15: { needed: 'yes' } }, 'yes'],
    ['authentication', { q15: { needed: 'no' } }, 'no'],
    ['authentication', {}, 'unknown'],
    ['payment', { q19: { fee: 'fee' } }, 'yes'],
    ['payment', { q19: { fee: 'free' } }, 'no'],
    ['payment', { q19: { fee: 'freeOnline' } }, 'no'],
    ['payment', {}, 'unknown'],
    ['workflow', { q12: { level: 3 }, q22: { needed: 'no' } }, 'yes'],
    ['workflow', { q12: { level: 1 }, q22: { needed: 'yes' } }, 'yes'],
    ['workflow', { q12: { level: 2 }, q22: { needed: 'no' } }, 'no'],
    ['workflow', { q12: { level: 1 }, q22: { needed: 'no' } }, 'no'],
    ['workflow', { q12: { level: 1 } }, 'unknown'],
    ['workflow', { q12: { level: 2 } }, 'unknown'],
    ['workflow', { q22: { needed: 'no' } }, 'unknown'],
    ['signing', { q18: { signature: 'eSignatureRequired' } }, 'yes'],
    ['signing', { q18: { signature: 'authenticationAfterLegalChange' } }, 'no'],
    ['signing', {}, 'unknown'],
    ['audit', { q15: { needed: 'yes' } }, 'yes'],
    ['audit', { q15: { needed: 'no' }, q21: { dataProtection: 'assessed' } }, 'yes'],
    ['audit', { q21: { dataProtection: 'needed' } }, 'yes'],
    ['audit', { q15: { needed: 'no' }, q21: { dataProtection: 'notApplicable' } }, 'no'],
    ['audit', { q15: { needed: 'no' } }, 'unknown'],
    ['audit', { q21: { dataProtection: 'notApplicable' } }, 'unknown'],
    ['dataExchange', { q16: { needed: 'yes' } }, 'yes'],
    ['dataExchange', { q16: { needed: 'no' } }, 'no'],
    ['dataExchange', {}, 'unknown'],
  ])('%s with %j: %s', (id, answers, needed) => {
    expect(resultAlone(answers).components).toContainEqual(
      expect.objectContaining({ id, needed, planned: null }),
    );
  });

  test('the plan for a kind of component is the worst of its rows', () => {
    const components = [
      { kind: 'payment', solution: 'adaptExisting' },
      { kind: 'payment', solution: 'reuseShared' },
      { kind: 'audit', solution: 'newDevelopment' },
      { kind: 'signing' },
    ];
    const planned = resultAlone({ q23: { needed: 'yes', components } }).components.map((one) => [
      one.id,
      one.planned,
    ]);
    expect(planned).toEqual([
      ['authentication', null],
      ['payment', 'adaptExisting'],
      ['workflow', null],
      ['signing', null],
      ['audit', 'newDevelopment'],
      ['dataExchange', null],
    ]);
  });
});

describe('the legal test', () => {
  test.each([
    ['cases', { q05: { ...youth(416), shareOfAllCases: 10 } }, 'no'],
    [
      'cases',
      {
        q05: {
          groups: [
            { group: 'youth', casesPerMonth: 416.5 },
            { group: 'legalEntities', casesPerMonth: 0.16 },
          ],
        },
      },
      'unknown',
    ],
    // The limit is "more than 5,000": 5,000 is within it, 5,000.4 is not.
    ['cases', { q05: { ...youth(416), shareOfAllCases: 10.01 } }, 'yes'],
    ['cases', { q05: { ...youth(416.7), shareOfAllCases: 10 } }, 'yes'],
    ['cases', { q05: youth(417) }, 'yes'],
    ['cases', { q05: { ...youth(500), precision: 25 } }, 'unknown'],
    ['cases', { q05: { ...youth(400), precision: 10, shareOfAllCases: 3 } }, 'unknown'],
    ['cases', { q05: { shareOfAllCases: 10.01 } }, 'yes'],
    ['cases', { q05: { shareOfAllCases: 10 } }, 'unknown'],
    ['cases', { q05: { estimate: 'from1000to10000' } }, 'yes'],
    ['cases', { q05: { estimate: 'over10000', shareOfAllCases: 1 } }, 'yes'],
    ['cases', { q05: { estimate: 'from100to1000', shareOfAllCases: 1 } }, 'unknown'],
    ['cases', { q05: { estimate: 'under100', shareOfAllCases: 1 } }, 'no'],
    ['cases', { q05: { estimate: 'under100' } }, 'unknown'],
    ['convenience', { q02: { recipientConvenience: 'better' } }, 'yes'],
    ['convenience', { q02: { recipientConvenience: 'muchBetter' } }, 'yes'],
    ['convenience', { q02: { recipientSpeed: 'muchBetter', recipientConvenience: 'worse' } }, 'no'],
    ['convenience', { q02: { recipientSpeed: 'muchBetter', recipientConvenience: 'same' } }, 'no'],
    ['convenience', { q02: { recipientSpeed: 'muchBetter' } }, 'unknown'],
    ['cases', { q05: youth(416.67) }, 'yes'],
    ['cases', { q05: { ...youth(416.66), shareOfAllCases: 10 } }, 'no'],
    ['cases', { q05: { groups: [{ group: 'youth', casesPerMonth: 416.75 }] } }, 'yes'],
    ['burden', { q02: { recipientMinutesNow: 10, recipientMinutesThen: 9.99 } }, 'yes'],
    ['burden', { q02: { recipientMinutesNow: 10, recipientMinutesThen: 10 } }, 'no'],
    ['burden', { q02: { recipientMinutesNow: 10, recipientMinutesThen: 11 } }, 'no'],
    ['burden', { q02: { recipientMinutesNow: 10 } }, 'unknown'],
    ['process', { q22: { needed: 'no' } }, 'no'],
    ['process', { q22: { needed: 'yes' } }, 'unknown'],
    ['process', { q22: { needed: 'yes', estimate: 'planned' } }, 'yes'],
    ['process', { q22: { needed: 'yes', estimate: 'notPlanned' } }, 'unknown'],
    ['process', { q22: { needed: 'yes', changes: [{ status: 'notPlanned' }, { status: 'done' }] } }, 'yes'],
    ['process', { q22: { needed: 'yes', changes: [{ status: 'notPlanned' }] } }, 'unknown'],
    ['cost', { q02: FASTER, q03: { ...costs, inPersonCost: 10.01 } }, 'yes'],
    ['cost', { q02: FASTER, q03: { ...costs, inPersonCost: 10 } }, 'no'],
    ['cost', { q02: FASTER, q03: { ...costs, inPersonCost: 9 } }, 'no'],
    ['cost', { q02: FASTER, q03: { ...costs, inPersonCost: 10, precision: 10 } }, 'unknown'],
    ['cost', { q02: FASTER, q03: { estimate: 'cheaper' } }, 'yes'],
    ['cost', { q02: { institutionSpeed: 'muchBetter' }, q03: { estimate: 'cheaper' } }, 'yes'],
    ['cost', { q02: FASTER, q03: { estimate: 'same' } }, 'no'],
    ['cost', { q02: FASTER, q03: {} }, 'unknown'],
    ['cost', { q02: FASTER, q03: { estimate: 'cheaper', presentChannel: 'no' } }, 'unknown'],
    ['cost', { q03: { estimate: 'cheaper' } }, 'unknown'],
    ['cost', { q03: { estimate: 'same' } }, 'no'],
    ['cost', { q02: { institutionSpeed: 'same' }, q03: { estimate: 'cheaper' } }, 'no'],
    ['cost', { q02: { institutionSpeed: 'worse' }, q03: { presentChannel: 'no' } }, 'no'],
    ['cost', { q02: { ...FEWER, institutionSpeed: 'worse' }, q03: { estimate: 'cheaper' } }, 'yes'],
    ['cost', { q02: FEWER, q03: { estimate: 'cheaper' } }, 'yes'],
    ['cost', { q02: { ...FEWER, staffMinutesThen: 10 }, q03: { estimate: 'cheaper' } }, 'unknown'],
    [
      'cost',
      { q02: { ...FEWER, staffMinutesThen: 10, institutionSpeed: 'same' }, q03: { estimate: 'cheaper' } },
      'no',
    ],
  ] as const)('%s with %j: %s', (ground, answers, outcome) => {
    expect(resultAlone(answers).legalTest[ground]).toBe(outcome);
  });

  test('the overall answer is yes with one yes, and no only with five', () => {
    const none = {
      q02: {
        recipientSpeed: 'same',
        recipientConvenience: 'same',
        recipientMinutesNow: 1,
        recipientMinutesThen: 1,
      },
      q03: { estimate: 'dearer' },
      q05: { estimate: 'under100', shareOfAllCases: 1 },
      q22: { needed: 'no' },
    };
    expect(resultAlone(none).legalTest.overall).toBe('no');
    expect(resultAlone({ ...none, q22: {} }).legalTest.overall).toBe('unknown');
    expect(resultAlone({ ...none, q22: { needed: 'yes', estimate: 'done' } }).legalTest.overall).toBe('yes');
  });
});
