// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, inject, test } from 'vitest';
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

test('IIS sends the same headers as the other servers', () => {
  expect(config.querySelector('parsererror')).toBeNull();
  expect(headersOf(at(null))).toEqual(ALWAYS);
  for (const [file, headers] of Object.entries(APART)) expect(headersOf(at(file))).toEqual(headers);
});

test('IIS refuses a header that is set twice, so each is removed before it is set', () => {
  const headers = [...config.querySelectorAll('customHeaders')];
  expect(headers).toHaveLength(3);
  for (const place of headers) {
    const names = (kind: string) =>
      [...place.querySelectorAll(kind)].map((each) => each.getAttribute('name'));
    expect(names('remove').filter((name) => name !== 'X-Powered-By')).toEqual(names('add'));
    for (const each of place.querySelectorAll('add'))
      expect(each.previousElementSibling?.getAttribute('name')).toBe(each.getAttribute('name'));
  }
});

test('IIS has a type for each file of the program, because it does not send unknown types', () => {
  const known = ['.html', '.css', '.png'];
  const types = [...config.querySelectorAll('mimeMap')].map((each) => each.getAttribute('fileExtension'));
  const files = readdirSync(inject('built'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const endings = new Set(files.map(({ name }) => extname(name) || '.'));
  // IIS compresses by itself, so nobody asks for these.
  for (const each of [...known, '.br', '.gz']) expect(endings.delete(each), each).toBe(true);
  expect([...endings].toSorted()).toEqual(types.toSorted());
});

test('IIS lets browsers keep files with a hash in their name for a year, and makes them ask for the others', () => {
  expect(at(null).querySelector('clientCache')?.getAttribute('cacheControlMode')).toBe('DisableCache');
  const cache = at('assets').querySelector('clientCache');
  const days = Number(/^(\d+)\.00:00:00$/.exec(cache?.getAttribute('cacheControlMaxAge') ?? '')?.[1]);
  const kept = [`max-age=${days * 86_400}`, ...(cache?.getAttribute('cacheControlCustom') ?? '').split(', ')];
  expect(kept.toSorted()).toEqual(YEAR);
});
