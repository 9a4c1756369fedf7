import { describe, expect, test } from 'vitest';
import { exceeds, reaches, rounded, settleZero } from '../../src/assessment/numbers.ts';

/** Numbers just within and just beyond the 10⁻⁹ that the method allows. */
const [WITHIN, BEYOND] = [0.9e-9, 1.1e-9];

describe('a difference of a billionth decides nothing', () => {
  test.each([0, 0.5, 2])('at the threshold %d', (threshold) => {
    expect(reaches(threshold - WITHIN, threshold)).toBe(true);
    expect(reaches(threshold - BEYOND, threshold)).toBe(false);
    expect(exceeds(threshold + WITHIN, threshold)).toBe(false);
    expect(exceeds(threshold + BEYOND, threshold)).toBe(true);
  });

  test.each([1, -1])('close to zero, with the sign %d', (sign) => {
    expect(settleZero(sign * WITHIN)).toBe(0);
    expect(settleZero(sign * BEYOND)).toBe(sign * BEYOND);
  });

  test('points and influences are compared after rounding to nine decimals', () => {
    expect(rounded(0.4e-9)).toBe(0);
    expect(rounded(0.6e-9)).toBe(1e-9);
    expect(rounded(12.3456789014)).toBe(12.345678901);
  });
});
