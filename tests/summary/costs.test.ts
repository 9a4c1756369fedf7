import { expect, test } from 'vitest';
import { presentCost } from '../../src/summary/findingNumbers.ts';
import { sourceOf } from '../../src/summary/source.ts';
import { fileOf, TRANSLATE, tell } from '../support/summary.ts';

function costNow(q03: object) {
  const file = fileOf({ q03 });
  return presentCost(sourceOf(tell(file, 'lv').result, file, TRANSLATE.lv));
}

const figures = { buildCost: 1000, annualCost: 10, inPersonCost: 10, eCasesPerYear: 100 };

test('at worst, today’s cost of a case is its lower end, because the saving is then smaller', () => {
  expect(costNow({ ...figures, precision: 25 })).toEqual([7.5, 12.5]);
  expect(costNow(figures)).toEqual([10, 10]);
});

test('today’s cost appears only beside the cost of an electronic case', () => {
  expect(costNow({ inPersonCost: 10 })).toBeNull();
  expect(costNow({ ...figures, presentChannel: 'no' })).toBeNull();
});
