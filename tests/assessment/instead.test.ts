import { describe, expect, test } from 'vitest';
import { resultOf } from './method.ts';

const need = (option: string) => ({ q01: { need: option, legalMandate: 'no' } });
const institutions = { q05: { groups: [{ group: 'institutions', casesPerMonth: 1 }] } };
const courier = { q07: { purpose: 'anotherInstitution' } };
const muchDearer = { q03: { estimate: 'muchDearer' } };
/** V = 100 − 11.25 (q03) − 8 (q05) − 9 (q06) − 5 (q08) − 10 (q10) = 56.75: below 60, and a case is dearer. */
const dearAndWeak = {
  q03: { estimate: 'dearer' },
  q05: { estimate: 'under100' },
  q06: { estimate: 'few' },
  q08: { research: 'none' },
  q10: { estimate: 'never' },
};

describe('the advice on what to do instead', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['automation', need('automation'), ['processAutomation']],
    ['cooperation', need('cooperation'), ['cooperation']],
    ['both', need('automationAndCooperation'), ['processAutomation', 'cooperation']],
    ['institutions alone', institutions, ['cooperation']],
    ['a courier', courier, ['dataExchange']],
    ['an existing service', need('existingService'), ['existingService']],
    ['no need', need('notNeeded'), ['nothing']],
    ['not worth its cost', muchDearer, ['informationAndForms']],
    [
      'an alternative, and not worth its cost',
      { ...need('automation'), ...muchDearer },
      ['processAutomation', 'informationAndForms'],
    ],
    ['rule 2 at both ends', dearAndWeak, ['informationAndForms']],
    ['rule 2 at best, an alternative possible', { ...dearAndWeak, q07: null }, ['informationAndForms']],
    ['worth its cost at best', { ...need('automation'), q03: {} }, ['processAutomation']],
  ])('%s', (_name, answers, instead) => {
    const result = resultOf(answers);
    expect([result.recommendation.pessimistic, result.recommendation.optimistic]).toEqual([
      'doNotBuild',
      'doNotBuild',
    ]);
    expect(result.instead).toEqual(instead);
  });

  test('appears only once "do not build" is settled', () => {
    expect(resultOf({ q01: { need: 'automation' } }).instead).toEqual([]);
    expect(resultOf().instead).toEqual([]);
  });
});
