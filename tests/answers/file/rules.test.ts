import { describe, expect, test } from 'vitest';
import { errorOf, fileWith, opened } from '../../support/answers.ts';

const id = (n: number) => `row-${n}`;
const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ id: id(n), name: 'x' }));
const PAPERCLIP = '\u{1F4CE}';
const HASH = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** The rules of the file format: [place in the file, a value just inside the rule, a value just outside]. */
const RULES: [string, unknown, unknown][] = [
  // Money: 0 to 1e9, at most two decimals.
  ['/answers/q03/buildCost', 0, -0.01],
  ['/answers/q03/buildCost', 1e9, 1_000_000_000.01],
  ['/answers/q19/amount', 4.27, 4.275],
  ['/answers/q03/annualCost', 99_999_999.99, 99_999_999.991],
  ['/answers/q03/inPersonCost', 0.3, 0.1 + 0.2],
  ['/answers/q03/marginalCost', 1.1, '1.1'],
  // Counts: 0 to 1e8, two decimals allowed.
  [
    '/answers/q05/groups',
    [{ group: 'youth', casesPerMonth: 0.25 }],
    [{ group: 'youth', casesPerMonth: 0.125 }],
  ],
  ['/answers/q03/eCasesPerYear', 1e8, 100_000_000.01],
  // Per cent, minutes, years.
  ['/answers/q05/shareOfAllCases', 100, 100.01],
  ['/answers/q24/uptakeTarget', 35.55, 35.555],
  ['/answers/q02/recipientMinutesNow', 100_000, 100_000.01],
  ['/answers/q02/staffMinutesNow', 12.25, 12.255],
  ['/answers/q03/lifetimeYears', 1, 0],
  ['/answers/q03/lifetimeYears', 50, 51],
  ['/answers/q10/acceptableYears', 4, 4.5],
  ['/answers/q03/precision', 25, 15],
  ['/answers/q06/precision', 0, '0'],
  // Texts: code points, not UTF-16 units; no lone surrogates.
  ['/answers/q07/institution', PAPERCLIP.repeat(200), 'a'.repeat(201)],
  ['/answers/q01/note', 'a'.repeat(4000), 'a'.repeat(4001)],
  ['/answers/q01/justification', `${PAPERCLIP.repeat(3999)}a`, PAPERCLIP.repeat(4001)],
  ['/answers/q01/responsible', ' ', 5],
  ['/answers/q01/mandateReference', PAPERCLIP, PAPERCLIP.slice(0, 1)],
  // Choices of one option.
  ['/answers/q01/need', 'notNeeded', 'NotNeeded'],
  ['/answers/q12/level', 3, 4],
  ['/answers/q12/level', 1, '1'],
  ['/answers/q11/steps', { payment: 'partly' }, { payment: 'met' }],
  ['/answers/q20/standards', { other: 'gap' }, { other: null }],
  ['/answers/q01/dontKnow', true, false],
  // Choices of several options: none twice, and "none" only alone.
  ['/answers/q13/types', ['informational', 'transactional'], ['informational', 'informational']],
  ['/answers/q06/means', ['none'], ['none', 'mobileId']],
  ['/answers/q24/channels', ['press', 'video'], ['none', 'press']],
  ['/answers/q15/means', ['nationalEId'], ['none']],
  ['/answers/q14/results', ['paperDocument'], 'paperDocument'],
  // Rows: at most 50 (20 for evidence), each key once, each group with its name.
  ['/answers/q04/scenarios', rows(50), rows(51)],
  ['/answers/q04/scenarios', [{ id: 'a' }, { id: 'b' }], [{ id: 'a' }, { id: 'a' }]],
  ['/answers/q04/scenarios', [{ electronic: false }], [{ electronic: 'no' }]],
  ['/answers/q09/services', [{ id: 'a' }], [{ id: 1 }]],
  ['/answers/q09/services', [{ id: 'a' }], { 0: { id: 'a' } }],
  [
    '/answers/q05/groups',
    [{ group: 'youth' }, { group: 'pensioners' }],
    [{ group: 'youth' }, { group: 'youth' }],
  ],
  ['/answers/q05/groups', [{ group: 'youth' }], [{ casesPerMonth: 5 }]],
  ['/answers/q06/reach', [{ group: 'youth', can: 0 }], [{ can: 0 }]],
  ['/answers/q06/reach', [{ group: 'institutions' }], [{ group: 'nobody' }]],
  ['/answers/q08/evidence', rows(20), rows(21)],
  // Addresses: http and https only.
  ['/answers/q08/evidence', [{ url: 'https://example.org/a?b#c' }], [{ url: 'javascript:alert(1)' }]],
  ['/answers/q08/evidence', [{ url: 'HTTP://example.org' }], [{ url: 'ftp://example.org' }]],
  [
    '/answers/q08/evidence',
    [{ url: `https://e.lv/${'a'.repeat(1987)}` }],
    [{ url: `https://e.lv/${'a'.repeat(1988)}` }],
  ],
  ['/answers/q08/evidence', [{ url: 'https://e.lv' }], [{ url: 'https://' }]],
  ['/answers/q08/evidence', [{ url: 'https://e.lv/a%20b' }], [{ url: 'https://e.lv/a b' }]],
  // Dates and times.
  ['/answers/q01/due', '2028-02-29', '2027-02-29'],
  ['/answers/q01/due', '2026-12-31', '2026-12-32'],
  ['/answers/q01/due', '2000-02-29', '1900-02-29'],
  ['/answers/q01/due', '2026-01-01', '2026-1-1'],
  ['/answers/q01/updatedAt', '2026-11-23T23:59:59Z', '2026-11-23T24:00:00Z'],
  ['/answers/q01/updatedAt', '2026-11-23T10:00:00.123Z', '2026-11-23T10:00:00+02:00'],
  ['/createdAt', '2026-02-28T00:00:00Z', '2026-02-30T00:00:00Z'],
  ['/updatedAt', '2026-11-23T10:00:00Z', '2026-11-23'],
  // Everything else in the file.
  ['/service/name', 'a'.repeat(200), 'a'.repeat(201)],
  ['/service/description', 'a'.repeat(4000), 'a'.repeat(4001)],
  ['/decision/comment', 'a'.repeat(4000), 'a'.repeat(4001)],
  ['/decision/outcome', 'returned', 'postponed'],
  ['/decision/decided', 'postpone', 'returned'],
  ['/decision/recommendation', 'undecided', 'maybe'],
  ['/decision/date', '2026-11-30', '30.11.2026'],
  ['/decision/fingerprint', HASH, HASH.toUpperCase()],
  ['/basedOn', HASH, HASH.slice(0, -1)],
  ['/fingerprint', HASH, `${HASH}0`],
  ['/part', ['q05', 'q06'], ['q05', 'q05']],
  ['/part', ['q24'], ['q99']],
  ['/methodology/weights', { q01: -1e300, q02: 0.333333 }, { q01: '15' }],
  ['/methodology/thresholds', { low: 80, high: 20 }, { low: null }],
  ['/methodology/version', '9.9', 9],
  ['/drafts', { '/answers/q10/acceptableYears': 'a'.repeat(100_000) }, { '/x': 'a'.repeat(100_001) }],
  ['/drafts', { '/answers/q10/acceptableYears': 'ap 4' }, { '/answers/q10/acceptableYears': 4 }],
  ['/answers', {}, null],
  ['/id', 'a'.repeat(200), 7],
];

function fileAt(place: string, value: unknown): string {
  const names = place.split('/').slice(1);
  const nested = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  return fileWith(nested as Record<string, unknown>);
}

describe('each rule of the format holds at its bound', () => {
  test.each(RULES)('%s', (place, inside, outside) => {
    expect(errorOf(fileAt(place, inside))).toBeUndefined();
    const error = errorOf(fileAt(place, outside));
    expect(error?.code).toMatch(/^(invalidValue|unknownOption)$/);
    expect(error).toHaveProperty('path', expect.stringMatching(`^${place}(/|$)`));
  });
});

describe('an empty value is the same as a missing one', () => {
  test.each([
    ['text', { buildCost: '' }],
    ['list', { buildCost: [] }],
    ['object', { buildCost: {} }],
  ])('an empty %s', (_kind, q03) => {
    expect(opened(fileWith({ answers: { q03 } })).answers).toEqual({});
  });

  test('also inside other empty values; white space alone is not empty', () => {
    const answers = { q09: { services: [{ name: '' }], note: ' ' }, q11: { steps: { payment: '' } } };
    expect(opened(fileWith({ answers })).answers).toEqual({ q09: { note: ' ' } });
  });

  test('an unknown option in a list is not mistaken for an empty one', () => {
    expect(errorOf(fileWith({ answers: { q13: { types: [''] } } }))?.code).toBe('unknownOption');
  });
});
