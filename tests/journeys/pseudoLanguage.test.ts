import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTranslate } from '../../src/i18n/createTranslate.ts';
import { startBrowser } from '../support/browser.ts';
import { translate } from '../support/browserTranslation.ts';
import { PSEUDO, pseudoWords } from '../support/pseudo.ts';
import { buildAndServe } from '../support/site.ts';
import { TRANSLATE } from '../support/summary.ts';
import { tour, withoutTyped } from '../support/tour.ts';
import { visibleTexts } from '../support/visibleTexts.ts';
import { wordsOf } from '../support/words.ts';

const { newPage } = startBrowser();
let site: Awaited<ReturnType<typeof buildAndServe>>;

beforeAll(async () => {
  Object.assign(TRANSLATE, { [PSEUDO]: createTranslate(PSEUDO, pseudoWords(wordsOf('lv'))) });
  site = await buildAndServe('tests/support/pseudo.config.ts');
});
afterAll(() => site.close());

/** Texts that are wider than their box, if the box hides the rest. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.checkVisibility() && !each.closest('.govuk-visually-hidden, .govuk-skip-link'))
      .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className}: ${each.textContent?.slice(0, 60)}`),
  );
}

/** Long dates and lists, which the browser writes for the language's locale. */
const BY_LOCALE = /\d{4}\. gada \d+\. \p{L}+| un /gu;
/** The names of the other languages, of the file and of a colleague, and the words she wrote. */
const NAMES = ['Latviešu', 'English', 'novertejums.json', 'Ilze', 'Anna', 'Cits'];
/** Addresses, keys and the digits of a fingerprint are the same in every language. */
const SAME = /https?:\/\/\S+|Ctrl\+(?:Enter\b)?|\b[\da-f]{4}(?:\s[\da-f]{4}){2}\b/g;
const PLAIN_WORD = /[a-zāčēģīķļņšūž]{3,}/iu;

test('a language added in one file is used everywhere, fits, and works in a translated page', async () => {
  const page = await newPage();
  const left: string[] = [];
  let seen = 0;
  page.on('pageerror', (error) => left.push(String(error)));
  await tour(
    page,
    PSEUDO,
    async (place) => {
      const texts = await visibleTexts(page);
      seen += texts.length;
      for (const text of texts) {
        const ours = withoutTyped(text, NAMES);
        if (PLAIN_WORD.test(ours.replace(SAME, '').replace(BY_LOCALE, ''))) left.push(`${place}: ${ours}`);
      }
      left.push(...(await cutTexts(page)).map((text) => `${place}, cut: ${text}`));
      // From here on the tour runs on a page that a browser has "translated" into the same words.
      await page.evaluate(`(${translate})(document.body, 'moved')`);
    },
    site.address,
  );
  expect(left).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});
