import { expect, test } from 'vitest';
import { type FormatName, format } from '../../src/i18n/format.ts';

const morning = new Date(2026, 2, 5, 9, 5);

test.each<[FormatName, unknown, string, string]>([
  ['number', 1234.5, '1\u00a0234,5', '1,234.5'],
  ['number', 12345.678, '12\u00a0345,68', '12,345.68'],
  ['number', -0.001, '0', '0'],
  ['number', -3, '−3', '−3'],
  ['integer', 1234.5, '1\u00a0235', '1,235'],
  ['money', 4.2, '4,20\u00a0€', '€4.20'],
  ['money', 1234, '1\u00a0234,00\u00a0€', '€1,234.00'],
  ['moneyRound', 12300.4, '12\u00a0300\u00a0€', '€12,300'],
  ['moneyRound', -1500, '−1\u00a0500\u00a0€', '−€1,500'],
  ['percent', 35.5, '35,5\u00a0%', '35.5%'],
  ['percent', 0, '0\u00a0%', '0%'],
  ['share', 0.355, '36\u00a0%', '36%'],
  ['share', 1, '100\u00a0%', '100%'],
  ['years', 2.14, '2,1', '2.1'],
  ['years', 3, '3', '3'],
  ['date', '2026-03-05', '2026. gada 5. marts', '5 March 2026'],
  ['dateShort', '2026-03-05', '05.03.2026.', '5 Mar 2026'],
  ['dateShort', morning, '05.03.2026.', '5 Mar 2026'],
  ['time', morning, '9.05', '09:05'],
  ['time', new Date(2026, 2, 5, 10, 42), '10.42', '10:42'],
  ['list', ['a', 'b', 'c'], 'a, b un c', 'a, b and c'],
  ['list', ['a', 'b'], 'a un b', 'a and b'],
])('%s of %o', (name, value, latvian, english) => {
  expect(format(name, value, 'lv')).toBe(latvian);
  expect(format(name, value, 'en')).toBe(english);
});

test('an ISO time is written on the clock of the reader', () => {
  const iso = '2026-03-05T08:42:00.000Z';
  const local = new Date(iso);
  expect(format('time', iso, 'lv')).toBe(`${local.getHours()}.42`);
});
