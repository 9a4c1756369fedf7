import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFramedElsewhere, linkToItself } from '../../src/app/framed.ts';

interface FakeWindow {
  location: { origin: string };
  parent: FakeWindow;
}

/**
 * The innermost of several nested windows. Their origins are given from the outermost in; null is a window that cannot
 * be accessed.
 */
function inside(...origins: readonly (string | null)[]): Window {
  let page: FakeWindow | undefined;
  for (const origin of origins) {
    const next = {
      get location() {
        if (origin === null) throw new DOMException('Blocked', 'SecurityError');
        return { origin };
      },
    } as FakeWindow;
    next.parent = page ?? next;
    page = next;
  }
  return page as unknown as Window;
}

const OWN = 'https://e.lv';

test('the page knows that it is inside a page of another origin, at any depth', () => {
  expect(isFramedElsewhere(inside(OWN))).toBe(false);
  expect(isFramedElsewhere(inside(OWN, OWN, OWN))).toBe(false);
  expect(isFramedElsewhere(inside(null, OWN))).toBe(true);
  expect(isFramedElsewhere(inside(null, OWN, OWN))).toBe(true);
  expect(isFramedElsewhere(inside(OWN, null, OWN))).toBe(true);
  expect(isFramedElsewhere(inside('https://other.lv', OWN))).toBe(true);
});

test('the page in a frame links to itself outside the frame', () => {
  const { href, target, rel, textContent } = linkToItself('Atvērt');
  expect({ href, target, rel, textContent }).toEqual({
    href: location.href,
    target: '_top',
    rel: 'noopener',
    textContent: 'Atvērt',
  });
});

test('before the program starts, the page says in both languages why it may not have started', () => {
  const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html');
  const said = page.querySelector('#root .waiting');
  expect(said?.textContent).toMatch(/dubultklikšķi[\s\S]*npm start[\s\S]*double click[\s\S]*npm start/);
  expect(said?.querySelector('[lang=en]')).toBeTruthy();
});
