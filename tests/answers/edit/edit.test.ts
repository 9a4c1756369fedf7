import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/answers/edit/edit.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { AT, blank, fileWith, opened } from '../../support/answers.ts';

const LATER = '2026-11-24T11:00:00Z';

type Step = [path: string, value: unknown, before?: string];

function edited(start: Assessment, ...steps: Step[]): Assessment {
  return steps.reduce(
    (current, [path, value, before]) => applyChange(current, { path, value, before, at: LATER, by: 'Anna' }),
    start,
  );
}

const answersOf = (...steps: Step[]) => edited(blank(), ...steps).answers;

describe('one field', () => {
  test('a value is set with its author and time, and the file changes with it', () => {
    const result = edited(blank(), ['/answers/q01/need', 'eService']);
    expect(result.answers).toEqual({ q01: { need: 'eService', updatedAt: LATER, answeredBy: 'Anna' } });
    expect(result.updatedAt).toBe(LATER);
    expect(result.createdAt).toBe(AT);
  });

  test('an edit without an author does not keep the former author', () => {
    const first = edited(blank(), ['/answers/q01/need', 'eService']);
    const second = applyChange(first, { path: '/answers/q01/need', value: 'automation', at: AT });
    expect(second.answers.q01).toEqual({ need: 'automation', updatedAt: AT });
  });

  test('raw text becomes a draft and removes the value; a valid value removes the draft', () => {
    const path = '/answers/q03/buildCost';
    const typed = edited(blank(), [path, '12'], [path, '12,5,3']);
    expect(typed.answers.q03).not.toHaveProperty('buildCost');
    expect(typed.drafts).toEqual({ [path]: '12,5,3' });
    const mended = edited(typed, [path, '12,53']);
    expect(mended.answers.q03?.buildCost).toBe(12.53);
    expect(mended).not.toHaveProperty('drafts');
  });

  test.each([
    ['/answers/q03/buildCost', ' '],
    ['/answers/q05/groups/youth/casesPerMonth', '\u00a0'],
    ['/answers/q07/due', ' \u202f '],
    ['/answers/q07/evidence/e-1/url', '\u00a0 '],
  ])('white space alone at %s counts as empty', (path, text) => {
    const file = edited(blank(), ['/answers/q07/evidence/e-1', {}], [path, 'kas?'], [path, text]);
    expect(file).not.toHaveProperty('drafts');
  });

  test('white space alone in a text field counts as a text', () => {
    expect(edited(blank(), ['/answers/q07/note', ' ']).answers.q07?.note).toBe(' ');
  });

  const FAMILY = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}';
  test.each([
    ['an emoji of several', FAMILY],
    ['a letter with its accents', 'a\u0304\u0323'],
    ['a flag', '\u{1F1F1}\u{1F1FB}'],
    ['a line end of Windows', '\r\n'],
  ])('a text too long for a draft is cut between characters: %s', (_what, sign) => {
    const path = '/answers/q07/note';
    const before = 'x'.repeat(99_999);
    const { drafts } = edited(blank(), [path, `${before}${sign}${'y'.repeat(9)}`]);
    // The texts are compared with ===, because a failure would print both in full.
    expect(drafts?.[path] === before).toBe(true);
    expect(edited(blank(), [path, `y${before}${sign}`]).drafts?.[path]).toHaveLength(100_000);
  });

  test('a single character that is longer than a draft may be is cut in the middle', () => {
    const text = `a${'\u0301'.repeat(200_000)}`;
    expect(edited(blank(), ['/answers/q07/note', text]).drafts?.['/answers/q07/note']).toHaveLength(100_000);
  });

  test('a draft alone does not make an answer', () => {
    const typed = edited(blank(), ['/answers/q10/acceptableYears', 'kādi 4']);
    expect(typed.answers).toEqual({});
    expect(typed.updatedAt).toBe(LATER);
  });

  test('a text that is too long for its field is kept whole as a draft', () => {
    const long = 'a'.repeat(4001);
    const path = '/answers/q01/note';
    expect(edited(blank(), [path, long]).drafts).toEqual({ [path]: long });
  });

  test.each<{ value: unknown }>([{ value: '' }, { value: [] }, { value: undefined }])(
    'an empty value ($value) removes the field',
    ({ value }) => {
      const set = edited(
        blank(),
        ['/answers/q13/types', ['informational']],
        ['/answers/q07/institution', 'x'],
      );
      const result = edited(set, ['/answers/q13/types', value], ['/answers/q07/institution', value]);
      expect(result.answers.q13).toEqual({ updatedAt: LATER, answeredBy: 'Anna' });
      expect(result.answers.q07).toEqual({ updatedAt: LATER, answeredBy: 'Anna' });
    },
  );

  test('"we do not know yet" can be set and unset, and the rest of the answer stays', () => {
    const path = '/answers/q06/dontKnow';
    const set = edited(blank(), ['/answers/q06/estimate', 'half'], [path, true]);
    expect(set.answers.q06).toMatchObject({ estimate: 'half', dontKnow: true });
    expect(edited(set, [path, false]).answers.q06).not.toHaveProperty('dontKnow');
  });

  test('false and 0 are values', () => {
    const result = answersOf(
      ['/answers/q09/services/a/core', false],
      ['/answers/q03/precision', 0],
      ['/answers/q03/buildCost', 0],
    );
    expect(result.q09?.services).toEqual([{ id: 'a', core: false }]);
    expect(result.q03).toMatchObject({ precision: 0, buildCost: 0 });
  });

  test('parts, service, decision and methodology can be edited', () => {
    const result = edited(
      blank(),
      ['/answers/q11/steps/payment', 'partly'],
      ['/service/unit', 'Nodaļa'],
      ['/decision/date', '30.11.2026'],
      ['/methodology/weights/q01', '12,5'],
      ['/methodology/thresholds/low', 40],
    );
    expect(result).toMatchObject({
      answers: { q11: { steps: { payment: 'partly' } } },
      service: { name: 'Paraugs', unit: 'Nodaļa' },
      decision: { date: '2026-11-30' },
      methodology: { id: 'default', weights: { q01: 12.5 }, thresholds: { low: 40 } },
    });
    const emptied = edited(result, ['/answers/q11/steps/payment', ''], ['/decision/date', '']);
    expect(emptied.answers.q11).not.toHaveProperty('steps');
    expect(emptied).not.toHaveProperty('decision');
  });
});

describe('rows', () => {
  const rows = (assessment: Assessment) => assessment.answers.q09?.services?.map((row) => row.id);

  test('rows are added at the end or before another, moved, and removed with their drafts', () => {
    const list = '/answers/q09/services';
    const three = edited(
      blank(),
      [`${list}/a`, { name: 'A' }],
      [`${list}/b`, { name: 'B' }],
      [`${list}/c`, { name: 'C' }, 'b'],
    );
    expect(rows(three)).toEqual(['a', 'c', 'b']);
    expect(rows(edited(three, [`${list}/b`, { name: 'B' }, 'a']))).toEqual(['b', 'a', 'c']);
    const long = 'x'.repeat(201);
    const drafted = edited(three, [`${list}/c/name`, long], [`${list}/b/name`, long]);
    const removed = edited(drafted, [`${list}/c`, undefined]);
    expect(rows(removed)).toEqual(['a', 'b']);
    expect(removed.drafts).toEqual({ [`${list}/b/name`]: long });
    const none = edited(removed, [`${list}/a`, undefined], [`${list}/b`, undefined]);
    expect(none.answers.q09).not.toHaveProperty('services');
    expect(none).not.toHaveProperty('drafts');
  });

  test('adding a row also answers "needed" with yes, if the list counts only then', () => {
    expect(answersOf(['/answers/q16/sources/a/name', 'ap'.repeat(200)]).q16).toMatchObject({ needed: 'yes' });
    expect(answersOf(['/answers/q16/needed', 'no'], ['/answers/q16/sources/a/name', 'x']).q16).toMatchObject({
      needed: 'yes',
      sources: [{ id: 'a', name: 'x' }],
    });
    expect(answersOf(['/answers/q04/scenarios/a/share', 5]).q04).not.toHaveProperty('needed');
    const unneeded = edited(blank(), ['/answers/q16/sources/a/name', 'y'], ['/answers/q16/needed', 'no']);
    expect(edited(unneeded, ['/answers/q16/sources/a/name', 'x']).answers.q16?.needed).toBe('no');
  });

  test('rows without content are left out: when added, when emptied, and in a list or answer set whole', () => {
    const list = '/answers/q17/documents';
    expect(edited(blank(), [`${list}/a`, {}])).toEqual(blank());
    expect(edited(blank(), [`${list}/a`, { name: '' }])).toEqual(blank());
    const emptied = answersOf([`${list}/a/name`, 'x'], [`${list}/b/name`, 'y'], [`${list}/a/name`, '']);
    expect(emptied.q17?.documents).toEqual([{ id: 'b', name: 'y' }]);
    expect(answersOf([list, [{ id: 'a' }, { id: 'b', name: 'y' }]]).q17?.documents).toHaveLength(1);
    expect(answersOf(['/answers/q17', { evidence: [{ id: 'a' }], note: 'n' }]).q17).not.toHaveProperty(
      'evidence',
    );
  });

  test('a row that holds only a draft keeps its place until the draft goes', () => {
    const list = '/answers/q04/scenarios';
    const drafted = edited(blank(), [`${list}/b/share`, 5], [`${list}/a/share`, 'puse', 'b']);
    expect(drafted.answers.q04?.scenarios).toEqual([{ id: 'a' }, { id: 'b', share: 5 }]);
    const both = edited(drafted, [`${list}/a/name`, 'x'], [`${list}/a/name`, '']);
    expect(both.answers.q04?.scenarios).toHaveLength(2);
    expect(edited(both, [`${list}/a/share`, '']).answers.q04?.scenarios).toEqual([{ id: 'b', share: 5 }]);
  });

  test("a group's row is named by the group, and typing in it creates it", () => {
    const path = '/answers/q05/groups/youth/casesPerMonth';
    const result = edited(blank(), [path, 'simts']);
    expect(result.answers.q05?.groups).toEqual([{ group: 'youth' }]);
    expect(result.drafts).toEqual({ [path]: 'simts' });
    expect(edited(result, [path, '100']).answers.q05?.groups).toEqual([
      { group: 'youth', casesPerMonth: 100 },
    ]);
  });

  test('a full list accepts no more rows', () => {
    const steps = Array.from({ length: 51 }, (_, n): Step => [`/answers/q04/scenarios/r${n}/share`, 1]);
    expect(answersOf(...steps).q04?.scenarios).toHaveLength(50);
  });
});

describe('edits that change nothing', () => {
  const start = edited(blank(), ['/answers/q05/groups/youth', {}], ['/answers/q03/buildCost', '1,2,3']);
  test.each<Step>([
    ['/answers/q03/buildCost', '1,2,3'],
    ['/answers/q99/need', 'x'],
    ['/answers/q01/unknown', 'x'],
    ['/answers/q01/updatedAt', AT],
    ['/answers/q05/groups/youth/group', 'pensioners'],
    ['/answers/q05/groups/nobody', {}],
    ['/answers/q05/groups', 'text'],
    ['/answers/q05/groups/youth', 'text'],
    ['/answers/q03/annualCost', { a: 1 }],
    ['/answers/q03/annualCost', undefined],
    ['/answers/q04/scenarios/none', undefined],
    ['/answers', {}],
    ['/id', 'other'],
    ['/__proto__/polluted', 'x'],
    ['/answers/__proto__', 'x'],
    ['/answers/constructor/prototype', 'x'],
    ['nonsense', 'x'],
    ['', {}],
  ])('%s = %j', (path, value) => {
    expect(edited(start, [path, value])).toBe(start);
  });
});

test('a whole answer can be put back, and its drafts go', () => {
  const path = '/answers/q10/acceptableYears';
  const typed = edited(blank(), [path, 'kādi 4']);
  const replaced = edited(typed, ['/answers/q10', { estimate: 'within5', acceptableYears: '' }]);
  expect(replaced.answers.q10).toEqual({ estimate: 'within5', updatedAt: LATER, answeredBy: 'Anna' });
  expect(replaced).not.toHaveProperty('drafts');
  expect(edited(replaced, ['/answers/q10', undefined]).answers).toEqual({});
});

test('unknown fields survive edits beside them', () => {
  const text = fileWith({ answers: { q09: { x: 1, services: [{ id: 'a', y: [{}] }] }, q99: 'z' } });
  const result = edited(opened(text), ['/answers/q09/services/a/name', 'n'], ['/answers/q09/needed', 'yes']);
  expect(result.answers).toMatchObject({
    q09: { x: 1, services: [{ id: 'a', y: [{}], name: 'n' }] },
    q99: 'z',
  });
});
