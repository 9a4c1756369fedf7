import { expect, test } from 'vitest';
import type { ResultYear } from '../../src/answers/model/types.ts';
import { publicationDue } from '../../src/documents/publicationDue.ts';

const LAUNCHED: ResultYear = { launchedOn: '2025-12-31' };
const FIGURES = { started: 10, completed: 9, electronic: 9, all: 20, satisfaction: 4.5, ratings: 3 };

test.each([
  ['2025-12-31', null],
  ['2026-01-01', { year: 2025, late: false }],
  ['2026-04-01', { year: 2025, late: false }],
  ['2026-04-02', { year: 2025, late: true }],
  ['2026-12-31', { year: 2025, late: true }],
  ['2027-01-01', { year: 2026, late: false }],
])('what is due on %s for a service launched on the last day of 2025', (today, due) => {
  expect(publicationDue([LAUNCHED], today)).toEqual(due);
});

test.each<[string, ResultYear[], number | undefined]>([
  ['nothing is said', [], undefined],
  ['a row has neither', [{ note: 'x' }], undefined],
  ['there are rows of years only', [{ year: 2024 }, { year: 2023 }], 2025],
  ['the only row is of this year', [{ year: 2026 }], undefined],
  ['it was launched this year', [{ launchedOn: '2026-01-01', year: 2025 }], undefined],
  ['it is still to be launched', [{ launchedOn: '2027-01-01' }], undefined],
  ['the launch is in a row without a year', [{ year: 2026 }, LAUNCHED], 2025],
  ['two rows differ on the launch', [LAUNCHED, { launchedOn: '2026-01-01', year: 2026 }], undefined],
])('the year of the launch, if %s', (_case, rows, year) => {
  expect(publicationDue(rows, '2026-02-01')?.year).toBe(year);
});

test('complete figures of the year end the reminder; figures of another year, or some of them, do not', () => {
  const due = (row: ResultYear, ...without: (keyof ResultYear)[]) => {
    const given = Object.entries(row).filter(([field]) => !without.some((each) => each === field));
    return publicationDue([{ ...LAUNCHED, ...Object.fromEntries(given) }], '2026-02-01') !== null;
  };
  expect(due({ year: 2025, ...FIGURES })).toBe(false);
  expect(due({ year: 2024, ...FIGURES })).toBe(true);
  for (const field of ['started', 'completed', 'electronic', 'all', 'satisfaction'] as const)
    expect([field, due({ year: 2025, ...FIGURES }, field)]).toEqual([field, true]);
  expect(due({ year: 2025, ...FIGURES, ratings: 0 }, 'satisfaction')).toBe(false);
  expect(due({ year: 2025, started: 0, completed: 0, electronic: 0, all: 0, ratings: 0 })).toBe(false);
});
