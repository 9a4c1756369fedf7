import { expect, test } from 'vitest';
import { presentCost } from '../../src/summary/findingNumbers.ts';
import { sourceOf } from '../../src/summary/source.ts';
import { fileOf, TRANSLATE, tell } from '../support/summary.ts';

function costNow(q03: object) {
  const file = fileOf({ q03 });
  return presentCost(sourceOf(tell(file, 'lv').result, file, TRANSLATE.lv));
}

const figures = { buildCost: 1000, annualCost: 10, inPersonCost: 10, eCasesPerYear: 100 };

test('what a case costs now is lower at worst: the saving is smaller then', () => {
  expect(costNow({ ...figures, precision: 25 })).toEqual([7.5, 12.5]);
  expect(costNow(figures)).toEqual([10, 10]);
});

test('it is told only beside what an electronic case costs', () => {
  expect(costNow({ inPersonCost: 10 })).toBeNull();
  expect(costNow({ ...figures, presentChannel: 'no' })).toBeNull();
});
