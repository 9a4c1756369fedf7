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

test('IIS promises the same as the other servers', () => {
  expect(config.querySelector('parsererror')).toBeNull();
  expect(headersOf(at(null))).toEqual(ALWAYS);
  for (const [file, headers] of Object.entries(APART)) expect(headersOf(at(file))).toEqual(headers);
});

test('IIS gets no header twice, which it takes for an error: what a site above has set is removed first', () => {
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

test('IIS knows the type of each file of the program: it does not send what it does not know', () => {
  const known = ['.html', '.css', '.png'];
  const types = [...config.querySelectorAll('mimeMap')].map((each) => each.getAttribute('fileExtension'));
  const files = readdirSync(inject('built'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const endings = new Set(files.map(({ name }) => extname(name) || '.'));
  // It compresses by itself, and nobody asks for these.
  for (const each of [...known, '.br', '.gz']) expect(endings.delete(each), each).toBe(true);
  expect([...endings].toSorted()).toEqual(types.toSorted());
});

test('IIS keeps for a year what has a name of its content, and asks for the rest', () => {
  expect(at(null).querySelector('clientCache')?.getAttribute('cacheControlMode')).toBe('DisableCache');
  const cache = at('assets').querySelector('clientCache');
  const days = Number(/^(\d+)\.00:00:00$/.exec(cache?.getAttribute('cacheControlMaxAge') ?? '')?.[1]);
  const kept = [`max-age=${days * 86_400}`, ...(cache?.getAttribute('cacheControlCustom') ?? '').split(', ')];
  expect(kept.toSorted()).toEqual(YEAR);
});
