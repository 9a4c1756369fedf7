import { expect, test } from 'vitest';
import { accessibleTree, smallTargets } from '../support/access.ts';
import { startBrowser } from '../support/browser.ts';
import { settled, tour } from '../support/tour.ts';
import { createVisit } from '../support/visit.ts';

/** In milliseconds. All pages in two languages take long on a busy machine. */
const UNHURRIED = 480_000;
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const { newPage } = startBrowser();

const fileName = (place: string): string => place.replace(/\W+/g, '-');

test(
  'assistive technology gets the tree stored here for each page, and all targets are large enough for a finger',
  async () => {
    const page = await newPage();
    const trees = new Map<string, string>();
    const found: string[] = [];
    await tour(page, 'lv', async (place) => {
      await settled(page);
      trees.set(place, await accessibleTree(page));
      found.push(...(await smallTargets(page, place)));
      await page.setViewportSize(NARROW);
      found.push(...(await smallTargets(page, place)));
      await page.setViewportSize(WIDE);
    });
    // Run `npx vitest run tests/journeys/accessibleTree.test.ts -u` after an intended change.
    for (const [place, tree] of trees)
      await expect.soft(tree).toMatchFileSnapshot(`../fixtures/accessible-trees/${fileName(place)}.yaml`);
    expect(trees.size).toBeGreaterThan(40);
    expect(found).toEqual([]);
  },
  UNHURRIED,
);

test('the check finds small targets that are close together', async () => {
  const page = await newPage();
  await createVisit(page).start();
  expect(await smallTargets(page, 'start')).toEqual([]);
  await page.evaluate(() => {
    for (const name of ['a', 'b']) {
      const button = document.createElement('button');
      button.textContent = name;
      for (const [property, value] of Object.entries({ width: '14px', height: '14px', padding: '0' }))
        button.style.setProperty(property, value);
      document.querySelector('main')?.append(button);
    }
  });
  expect(await smallTargets(page, 'start')).toHaveLength(2);
});
