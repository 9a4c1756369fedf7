import { expect } from 'vitest';

const TOLERANCE = 1e-6;

/** Expects two values to be equal, with numbers within 1e-6. `where` names the place of a failure. */
export function expectClose(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected === 'number' && typeof actual === 'number' && Number.isFinite(expected)) {
    expect(Math.abs(actual - expected), `${where}: ${actual}, expected ${expected}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
    return;
  }
  if (expected === null || actual === null || typeof expected !== 'object' || typeof actual !== 'object') {
    expect(actual, where).toBe(expected);
    return;
  }
  expect(Object.keys(actual as object).sort(), `${where}: ${JSON.stringify(actual)}`).toEqual(
    Object.keys(expected as object).sort(),
  );
  for (const [key, inner] of Object.entries(expected as object)) {
    expectClose((actual as Record<string, unknown>)[key], inner, `${where}.${key}`);
  }
}
