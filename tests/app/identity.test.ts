import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, darker, luminance } from '../../src/app/identity/contrast.ts';
import { leastContrast, parseIdentity } from '../../src/app/identity/parseIdentity.ts';
import { IDENTITY_FIELDS } from '../../src/session/identity.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const parse = (file: object, inside = false) => parseIdentity(JSON.stringify(file), inside);

describe('contrast', () => {
  test('agrees with WCAG for known pairs', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(3.998, 3);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.592, 3);
  });

  test('is the same both ways, between 1 and 21, and 1 only for equally light colours', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const found = contrast(one, other);
        expect(contrast(other, one)).toBe(found);
        expect(found).toBeGreaterThanOrEqual(1);
        expect(found).toBeLessThanOrEqual(21.000001);
        expect(found === 1).toBe(luminance(one) === luminance(other));
      }),
    );
  });

  test('against white never falls when a colour gets darker', () => {
    fc.assert(
      fc.property(colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, part) => {
        expect(darker(one, part)).toMatch(/^#[\da-f]{6}$/);
        expect(contrast(darker(one, part), '#ffffff')).toBeGreaterThanOrEqual(contrast(one, '#ffffff'));
      }),
    );
  });
});

test('a colour is accepted exactly if it can be read on white, on grey panels and under white text', () => {
  const taken = fc.property(colour, (accent) => {
    const { accent: shown, problems } = parse({ accent });
    const legible = ['#ffffff', '#f3f4f6'].every((ground) => contrast(accent, ground) >= 4.5);
    expect(shown).toBe(legible ? accent : undefined);
    expect(problems.map(({ is }) => is)).toEqual(legible ? [] : ['contrast']);
  });
  fc.assert(taken, { examples: [['#000000'], ['#ffffff'], ['#767676'], ['#6f6f6f'], ['#1b4f8a']] });
});

test('the greys in this check are those of the style sheet', () => {
  const settings = readFileSync('src/ui/styles/_settings.scss', 'utf8');
  expect(settings).toContain('$quiet: #f3f4f6;');
  const [, own = ''] = /\$own-accent: (#[\da-f]{6});/.exec(settings) ?? [];
  expect(leastContrast(own)).toBeGreaterThan(4.5);
});

test('valid fields are accepted without the spaces around them, and empty ones are left out', () => {
  const file = {
    name: ' Valsts aģentūra ',
    logo: 'logo.svg',
    accent: '#7A1F3D',
    email: 'pieklustamiba@example.lv',
    phone: '+371 60000000',
    prepared: '2026-11-30',
    reviewed: '',
  };
  expect(parse(file)).toEqual({
    name: 'Valsts aģentūra',
    logo: 'logo.svg',
    accent: '#7A1F3D',
    email: 'pieklustamiba@example.lv',
    phone: '+371 60000000',
    prepared: '2026-11-30',
    problems: [],
  });
});

test.each([
  ['{"name": "A",}', 'notJson'],
  ['', 'notJson'],
  ['[]', 'notObject'],
  ['null', 'notObject'],
  ['"name"', 'notObject'],
  ['{"colour": "#000000"}', 'unknown'],
  ['{"__proto__": "x"}', 'unknown'],
  ['{"name": 5}', 'notText'],
  [`{"name": "${'a'.repeat(121)}"}`, 'tooLong'],
  ['{"accent": "blue"}', 'accentForm'],
  ['{"accent": "#abc"}', 'accentForm'],
  ['{"accent": "#ffdd00"}', 'contrast'],
  ['{"name": "A", "logo": "https://example.org/logo.svg"}', 'logoPlace'],
  ['{"name": "A", "logo": "//example.org/logo.svg"}', 'logoPlace'],
  ['{"name": "A", "logo": "../logo.svg"}', 'logoPlace'],
  ['{"name": "A", "logo": "data:image/png;base64,AA=="}', 'logoPlace'],
  ['{"name": "A", "logo": "logo.html"}', 'logoPlace'],
  ['{"logo": "logo.svg"}', 'logoWithoutName'],
  ['{"email": "nobody"}', 'email'],
  ['{"prepared": "30.11.2026."}', 'date'],
  ['{"reviewed": "2026-02-30"}', 'date'],
])('%s is reported with what is wrong: %s', (text, is) => {
  expect(parseIdentity(text, false).problems.map((problem) => problem.is)).toEqual([is]);
});

test('one wrong field does not affect the others', () => {
  const { problems, ...taken } = parse({ name: 'Aģentūra', accent: '#ffdd00' });
  expect(taken).toEqual({ name: 'Aģentūra' });
  expect(problems).toEqual([{ is: 'contrast', value: '#ffdd00', contrast: 1.22, needed: 4.5 }]);
});

test('the single file accepts only a logo that is embedded in it', () => {
  const name = 'Aģentūra';
  const logo = 'data:image/png;base64,AA==';
  expect(parse({ name, logo }, true)).toEqual({ name, logo, problems: [] });
  expect(parse({ name, logo: 'logo.svg' }, true).problems).toEqual([{ is: 'logoInside', value: 'logo.svg' }]);
});

test('the published file has every field, all empty, and nothing wrong; a byte order mark from Notepad does no harm', () => {
  const text = readFileSync('public/identity.json', 'utf8');
  expect(Object.keys(JSON.parse(text))).toEqual(IDENTITY_FIELDS);
  expect(parseIdentity(`\uFEFF${text}`, false)).toEqual({ problems: [] });
  expect(Object.keys(JSON.parse(text.replace(/\uFEFF/, '')))).toHaveLength(IDENTITY_FIELDS.length);
});

test('reading never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .dictionary(fc.constantFrom(...IDENTITY_FIELDS), fc.anything())
          .map((file) => JSON.stringify(file) ?? ''),
      ),
      (text) => {
        expect(Array.isArray(parseIdentity(text, false).problems)).toBe(true);
      },
    ),
  );
});
