import { describe, expect, test } from 'vitest';
import { givenIn } from '../../src/assessment/given.ts';
import { approvalDays, approversOf } from '../../src/documents/approval.ts';
import {
  easterSunday,
  isWorkingDay,
  publicHolidays,
  workingDaysLater,
} from '../../src/documents/workingDays.ts';

describe('public holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Sunday of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  test('in 2026 no holiday is moved: 4 May is a Monday, 18 November a Wednesday', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-04',
      '2026-06-23',
      '2026-06-24',
      '2026-11-18',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ]);
  });

  test.each([
    ['4 May 2025, a Sunday', '2025-05-05'],
    ['4 May 2024, a Saturday', '2024-05-06'],
    ['18 November 2028, a Saturday', '2028-11-20'],
    ['18 November 2029, a Sunday', '2029-11-19'],
  ])('%s: the next working day is free', (_what, date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  test('other holidays are not moved: 24 June 2028 is a Saturday, but Monday is a working day', () => {
    expect(isWorkingDay('2028-06-26')).toBe(true);
  });
});

describe('working days', () => {
  test('are counted from the next day, over weekends, holidays and the turn of the year', () => {
    expect(workingDaysLater('2026-11-27', 1)).toBe('2026-11-30');
    expect(workingDaysLater('2026-12-23', 1)).toBe('2026-12-28');
    expect(workingDaysLater('2026-12-30', 1)).toBe('2027-01-04');
    expect(workingDaysLater('2026-04-02', 1)).toBe('2026-04-07');
  });

  test('each step of the approval has its last day', () => {
    expect(approvalDays({ submittedOn: '2026-11-30' })).toEqual([
      { point: '7', days: 10, last: '2026-12-14' },
      { point: '9', days: 15, last: '2026-12-21' },
      { point: '10', days: 10, last: '2027-01-08' },
      { point: '11', days: 15, last: '2027-01-29' },
    ]);
    expect(approvalDays({})).toEqual([]);
    // At the ends of the calendar there are no days to count. Counting must end all the same.
    for (const submittedOn of ['0001-01-01', '9999-12-30']) expect(approvalDays({ submittedOn })).toEqual([]);
  });
});

describe('approvers', () => {
  const ids = (documents: object, answers: object = {}) =>
    approversOf(documents, givenIn(answers)).map(({ id }) => id);
  const ALWAYS = ['varam', 'defence', 'statistics', 'culture'];

  test('there are always four approvers; the others are those that the regulation asks for', () => {
    expect(ids({})).toEqual(ALWAYS);
    expect(ids({ activity: { ministry: 'Tieslietu ministrija', municipalities: 'yes' } })).toEqual([
      'varam',
      'ministry',
      'defence',
      'statistics',
      'culture',
      'municipalities',
    ]);
    expect(ids({ activity: { municipalities: 'no' } })).toEqual(ALWAYS);
  });

  test.each([
    [{ eId: { about: 'self' } }, {}],
    [{ eId: { about: 'others' } }, {}],
    [{}, { q21: { dataProtection: 'assessed' } }],
    [{}, { q21: { dataProtection: 'needed' } }],
  ])('the data inspectorate where personal data are processed: %o %o', (documents, answers) => {
    expect(ids(documents, answers)).toContain('dataInspectorate');
  });

  test('other approvers are left out if an answer says that they are not concerned, or if there is no answer', () => {
    expect(ids({ eId: { about: 'none' } }, { q21: { dataProtection: 'notApplicable' } })).toEqual(ALWAYS);
  });

  test('each holder of a data source approves once', () => {
    const sources = ['CSDD', ' CSDD ', '', 'PMLP'].map((name, n) => ({ id: `${n}`, name }));
    const found = approversOf({}, givenIn({ q16: { needed: 'yes', sources } }));
    expect(found.at(-1)).toEqual({ id: 'others', point: '5.8', names: ['CSDD', 'PMLP'] });
  });
});
