import { expect, test } from 'vitest';
import { readFixture } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { EXAMPLE_ID, tour, withoutTyped } from '../support/tour.ts';
import { visibleTexts } from '../support/visibleTexts.ts';
import { createVisit } from '../support/visit.ts';
import { textsOf } from '../support/words.ts';

const { newPage } = startBrowser();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a function that finds texts which exist only in English, whatever fills their gaps. */
function englishTexts(): (text: string) => boolean {
  const latvian = new Set(textsOf('lv').values());
  const only = [...textsOf('en').values()].filter((text) => !latvian.has(text));
  const plain = new Set(only.filter((text) => !text.includes('{{')));
  const withGaps = only
    .filter((text) => /\p{L}{3}/u.test(text.replace(/{{.*?}}/g, '')) && text.includes('{{'))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/{{.*?}}/)
            .map(escaped)
            .join('.+')}$`,
        ),
    );
  return (text) => plain.has(text) || withGaps.some((pattern) => pattern.test(text));
}

const ENGLISH_WORD =
  /(?<![\p{L}-])(the|and|of|are|with|not|yet|for|from|this|that|what|which|your|you|years?|cases?|questions?|answers?|results?|costs?|services?|saved?|open)(?![\p{L}-])/iu;
/** Official Latvian forms abbreviate "noteikumi" like this. */
const ABBREVIATED = /MK not\./g;
const LATVIAN_LETTER = /[āčēģīķļņšūž]/i;

test('no page in Latvian has English words', async () => {
  const page = await newPage();
  const isEnglish = englishTexts();
  const left: string[] = [];
  let seen = 0;
  await tour(page, 'lv', async (place) => {
    const texts = await visibleTexts(page);
    seen += texts.length;
    left.push(
      ...texts
        .filter((text) => isEnglish(text) || ENGLISH_WORD.test(text.replace(ABBREVIATED, '')))
        .map((t) => `${place}: ${t}`),
    );
  });
  expect(left).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

test('pages in English have no Latvian words except typed ones', async () => {
  const page = await newPage();
  const left: string[] = [];
  await tour(page, 'en', async (place) => {
    for (const text of await visibleTexts(page)) {
      const ours = withoutTyped(text);
      if (LATVIAN_LETTER.test(ours)) left.push(`${place}: ${ours}`);
    }
  });
  expect(left).toEqual([]);
});

test('the check finds English in Latvian', () => {
  const isEnglish = englishTexts();
  expect(isEnglish('Continue')).toBe(true);
  expect(isEnglish('Saved in this browser at 10:42')).toBe(true);
  expect(isEnglish('Turpināt')).toBe(false);
});

test.each([
  ['lv', '20.11.2026.', /\d,\d\d\u00a0€/, /\d\.\d/],
  ['en', '20 Nov 2026', /€\d+\.\d\d/, /\d,\d{1,2}(?!\d)/],
] as const)(
  'numbers and dates follow the rules of the language (%s)',
  async (language, date, money, foreign) => {
    const page = await newPage();
    const visit = createVisit(page, language);
    await visit.start();
    await visit.openFile(readFixture('examples/residence-declaration.json'));
    await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
    await visit.go(EXAMPLE_ID, 'q03');
    const figures = page.getByRole('region', { name: visit.t('ui.question.figures.title') });
    await figures.waitFor();
    const values = (await figures.getByRole('row').locator('td').allTextContents()).join(' ');
    expect(values).toMatch(money);
    expect(values).not.toMatch(foreign);
    await visit.start();
    await page.getByText(visit.t('ui.start.changed', { at: '2026-11-20T09:00:00Z' })).waitFor();
    expect(await page.getByText(date).count()).toBe(1);
  },
);
