import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Field, type NumberField, UNITS } from '../../src/questionnaire/field.ts';
import { QUESTIONS } from '../../src/questionnaire/questionnaire.ts';

/** Each number that has usual bounds, by question and field, and by list if it is a cell. */
const BOUNDED = new Map<string, NumberField & { usual: readonly [number, number] }>();
function collect(name: string, field: Field): void {
  if (field.kind === 'number' && field.usual) BOUNDED.set(name, { ...field, usual: field.usual });
  if (field.kind !== 'rows') return;
  for (const [cell, each] of Object.entries(field.row)) collect(`${name}.${cell}`, each);
}
for (const [question, { fields }] of Object.entries(QUESTIONS))
  for (const [name, field] of Object.entries(fields)) collect(`${question}.${name}`, field);

test('money, times and cases that figures are computed from have usual bounds', () => {
  expect([...BOUNDED.keys()]).toEqual([
    'q02.recipientMinutesNow',
    'q02.recipientMinutesThen',
    'q02.staffMinutesNow',
    'q02.staffMinutesThen',
    'q03.buildCost',
    'q03.annualCost',
    'q03.inPersonCost',
    'q03.marginalCost',
    'q03.lifetimeYears',
    'q03.eCasesPerYear',
    'q05.groups.casesPerMonth',
    'q10.acceptableYears',
  ]);
});

test.each([...BOUNDED])(
  '%s: the usual bounds lie within the limits of the unit',
  (_name, { unit, usual }) => {
    const [low, high] = usual;
    const { min, max } = UNITS[unit];
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThanOrEqual(min);
    expect(high).toBeLessThanOrEqual(max);
    // If both bounds were the limits of the unit, the page would never ask.
    expect([low, high]).not.toEqual([min, max]);
  },
);

const EXAMPLES = 'tests/fixtures/examples';
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

test.each(examples)('%s, a usual example, raises no question', (name) => {
  const { answers } = JSON.parse(readFileSync(`${EXAMPLES}/${name}`, 'utf8'));
  const asked = [...BOUNDED].flatMap(
    ([
      path,
      {
        usual: [low, high],
      },
    ]) => {
      const [question = '', field = '', cell] = path.split('.');
      const given = answers[question]?.[field];
      const values: unknown[] = cell
        ? (given ?? []).map((row: Record<string, unknown>) => row[cell])
        : [given];
      return values.filter((value) => typeof value === 'number' && (value < low || value > high));
    },
  );
  expect(asked).toEqual([]);
});
