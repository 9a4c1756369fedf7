import { expect, test } from 'vitest';
import { shortcutLetter } from '../../src/ui/keys.ts';

const pressed = (init: KeyboardEventInit) =>
  shortcutLetter(new KeyboardEvent('keydown', { ctrlKey: true, ...init }));

test.each([
  ['Cyrillic', 'ы', 'KeyS', 's'],
  ['Cyrillic', 'щ', 'KeyO', 'o'],
  ['Cyrillic', 'я', 'KeyZ', 'z'],
  ['Cyrillic', 'Н', 'KeyY', 'y'],
  ['Greek', 'σ', 'KeyS', 's'],
  ['an input method', 'Process', 'KeyS', 's'],
  ['German', 'z', 'KeyY', 'z'],
  ['Dvorak', 's', 'Semicolon', 's'],
  ['Caps Lock', 'S', 'KeyS', 's'],
  ['Latvian ergonomic', 'ņ', 'KeyZ', 'ņ'],
])('a key in %s (%s at %s) is the shortcut %s', (_, key, code, letter) => {
  expect(pressed({ key, code })).toBe(letter);
  expect(pressed({ key, code, ctrlKey: false, metaKey: true })).toBe(letter);
});

test('a dead apostrophe, AltGr and a key without Ctrl are no shortcuts', () => {
  expect(pressed({ key: 'Dead', code: 'Quote' })).toBeUndefined();
  expect(pressed({ key: 'š', code: 'KeyS', altKey: true })).toBeUndefined();
  expect(pressed({ key: 'š', code: 'KeyS', modifierAltGraph: true })).toBeUndefined();
  expect(pressed({ key: 's', code: 'KeyS', ctrlKey: false })).toBeUndefined();
});
