// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALWAYS, APART, YEAR } from './headers.ts';

const config = new DOMParser().parseFromString(readFileSync('deploy/web.config', 'utf8'), 'application/xml');
const at = (path: string | null): Element =>
  [
    ...config.querySelectorAll(
      path === null ? 'configuration > system\\.webServer' : 'configuration > location',
    ),
  ].find((each) => path === null || each.getAttribute('path') === path) as Element;
const headersOf = (place: Element): Record<string, string> =>
  Object.fromEntries(
    [...place.querySelectorAll('customHeaders > add')].map((each) => [
      each.getAttribute('name')?.toLowerCase(),
      each.getAttribute('value'),
    ]),
  );

test('IIS promises the same as the other servers', () => {
  expect(config.querySelector('parsererror')).toBeNull();
  expect(headersOf(at(null))).toEqual(ALWAYS);
  for (const [file, headers] of Object.entries(APART)) expect(headersOf(at(file))).toEqual(headers);
  const removed = [...at('sw.js').querySelectorAll('remove')].map((each) => each.getAttribute('name'));
  expect(removed).toEqual(['Content-Security-Policy']);
});

test('IIS keeps for a year what has a name of its content, and asks for the rest', () => {
  expect(at(null).querySelector('clientCache')?.getAttribute('cacheControlMode')).toBe('DisableCache');
  const cache = at('assets').querySelector('clientCache');
  const days = Number(/^(\d+)\.00:00:00$/.exec(cache?.getAttribute('cacheControlMaxAge') ?? '')?.[1]);
  const kept = [`max-age=${days * 86_400}`, ...(cache?.getAttribute('cacheControlCustom') ?? '').split(', ')];
  expect(kept.toSorted()).toEqual(YEAR);
});
