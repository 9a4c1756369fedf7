import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { READINESS_QUESTIONS, VALUE_QUESTIONS } from '../../src/assessment/methodology.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { startBrowser } from '../support/browser.ts';
import { lostInForcedColours } from '../support/forcedColours.ts';
import { fullFile } from '../support/fullFiles.ts';
import { inDejaVu, openPaper, printed } from '../support/paper.ts';
import { missingBehind } from '../support/paperRest.ts';
import { type Pdf, type PdfPage, squeezed } from '../support/pdf.ts';
import { exampleFile, fileOf, TRANSLATE } from '../support/summary.ts';
import { watchForTrouble } from '../support/trouble.ts';

const { newPage } = startBrowser();
const LANGUAGES: readonly Language[] = ['lv', 'en'];

const FILES: readonly (readonly [name: string, file: Assessment | undefined])[] = [
  ['the emptiest', undefined],
  ['the fullest', fullFile('words')],
  ['the fullest, in words without an end', fullFile('unbroken')],
  ['residence', exampleFile('residence-declaration')],
  ['certificate', exampleFile('income-certificate-for-another-institution')],
  ['permit', exampleFile('event-permit-in-progress')],
  ['dog', exampleFile('dog-registration-quick')],
];

describe.each(LANGUAGES)('in %s', (language) => {
  const t = TRANSLATE[language];

  test.each(FILES)(
    'page one is one page, from name to signature, and nothing is left out: %s',
    async (_name, file) => {
      const page = await newPage();
      await openPaper(page, file, language);
      for (const font of ['as it is', 'DejaVu Sans']) {
        if (font === 'DejaVu Sans') await inDejaVu(page);
        const pdf = await printed(page);
        const one = await pageOneAlone(pdf, language, font);
        expect(Math.min(...one.items.map(({ size }) => size))).toBeGreaterThan(8.95);
        // Page one is cut the most in the widest font. What it leaves out must be in full in the parts it refers to.
        if (font === 'DejaVu Sans')
          expect(await missingBehind(pdf, file ?? fileOf({}), language)).toEqual([]);
      }
      expect(await hiddenTexts(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('the annex begins on its own page and has all questions', async () => {
    const page = await newPage();
    await openPaper(page, exampleFile('event-permit-in-progress'), language);
    const pdf = await printed(page);
    const texts = await Promise.all(
      Array.from({ length: pdf.pages }, async (_, index) => (await pdf.page(index + 1)).text),
    );
    const annex = texts.findIndex((text) => text.startsWith(t('ui.paper.annex.title')));
    expect(annex).toBeGreaterThanOrEqual(2);
    const rest = squeezed(texts.slice(annex).join(' '));
    for (const id of QUESTION_IDS) {
      expect(rest).toContain(squeezed(t(`questionnaire.${id}.title`)));
    }
    expect(rest).toContain(squeezed(t('assessment.answer.notAnswered')));
    expect(rest).toContain(squeezed(t('assessment.answer.dontKnow')));
    await page.context().close();
  });

  test('every page has its number, the number of pages and the fingerprint, and none ends with a heading', async () => {
    const page = await newPage();
    await openPaper(page, exampleFile('residence-declaration'), language);
    const pdf = await printed(page);
    const digits = /[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/.exec(
      (await page.locator('.page-one').textContent()) ?? '',
    );
    const heads = await page.locator('.sheet :is(h2, h3, h4, thead th:last-child)').allTextContents();
    expect(heads.length).toBeGreaterThan(40);
    for (let number = 1; number <= pdf.pages; number++) {
      const { margin, items, text } = await pdf.page(number);
      expect(heads.filter((head) => squeezed(text).endsWith(squeezed(head)))).toEqual([]);
      const foot = squeezed(t('ui.paper.page', { page: number, pages: pdf.pages }));
      expect(squeezed(margin)).toContain(foot);
      expect(squeezed(margin)).toContain(squeezed(digits?.[0] ?? 'none'));
      expect(Math.min(...items.map(({ size }) => size))).toBeGreaterThan(8.95);
    }
    await page.context().close();
  });

  test('the PDF is tagged, has a title and a language, and reads in the order of the page', async () => {
    const page = await newPage();
    const trouble = await watchForTrouble(page, inject('site'));
    await openPaper(page, exampleFile('dog-registration-quick'), language);
    const pdf = await printed(page);
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toContain('Suņa reģistrācija');
    expect(pdf.language).toBe(language);
    const one = await pdf.page(1);
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD']) expect([...one.tags]).toContain(tag);
    const blocks = await page
      .locator('.page-one')
      .locator('h1, h2, p, li, dt, dd, th, td')
      .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
    const read = squeezed(one.inReadingOrder);
    let place = 0;
    for (const block of blocks.map(squeezed).filter(Boolean)) {
      const found = read.indexOf(block, place);
      expect(
        found,
        `„${block}” after „${read.slice(Math.max(0, place - 40), place)}”`,
      ).toBeGreaterThanOrEqual(place);
      place = found + block.length;
    }
    const two = await pdf.page(2);
    expect([...two.tags]).toContain('Figure');
    const chart = await page.locator('.page-two svg[role=img]').first().getAttribute('aria-label');
    expect(two.alternatives).toContain(chart);
    expect(trouble.violations).toEqual([]);
    expect(trouble.foreign).toEqual([]);
    await page.context().close();
  });

  test('controls are not printed', async () => {
    const page = await newPage();
    await openPaper(page, exampleFile('dog-registration-quick'), language);
    const { text } = await (await printed(page)).page(1);
    const controls = [t('ui.paper.print'), t('ui.file.save'), t('ui.frame.skip'), t('ui.frame.footer')];
    for (const control of controls) {
      expect(await page.getByText(control, { exact: true }).count()).toBeGreaterThan(0);
      expect(squeezed(text)).not.toContain(squeezed(control));
    }
    await page.context().close();
  });
});

describe('with larger type than the page asks for', () => {
  const { newPage } = startBrowser('--blink-settings=minimumFontSize=16,minimumLogicalFontSize=16');

  test('page one is still one page, and says what it leaves out', async () => {
    const t = TRANSLATE.lv;
    const file = exampleFile('residence-declaration');
    const rated = VALUE_QUESTIONS.length + READINESS_QUESTIONS.length;
    const page = await newPage();
    await openPaper(page, file, 'lv');
    for (const type of ['16 px at least', 'twice as large']) {
      if (type === 'twice as large') await twiceAsLarge(page);
      const pdf = await printed(page);
      const { items, text } = await pageOneAlone(pdf, 'lv', type);
      const label = items.find((item) => item.text === t('assessment.decision.signature'));
      expect(label?.size, type).toBeGreaterThan(11.9);
      if (type === 'twice as large') expect(squeezed(text)).toContain(squeezed(t('ui.paper.rest')));
      // Each rated question is a reason.
      const shown = await page.locator('.page-one__reasons li').count();
      const more = t('ui.paper.moreInAnnex', { count: rated });
      if (shown > 0) expect(squeezed(text), type).toContain(squeezed(more));
      expect(shown > 0, type).toBe(type === '16 px at least');
      expect(await missingBehind(pdf, file, 'lv'), type).toEqual([]);
    }
    await page.context().close();
  });
});

test.each(LANGUAGES)('axe finds nothing in %s', async (language) => {
  const page = await newPage();
  await openPaper(page, exampleFile('event-permit-in-progress'), language);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  // axe accepts tables without a name, so this is checked here.
  const tables = page.getByRole('table');
  expect(await tables.count()).toBeGreaterThan(2);
  expect(await page.getByRole('table', { name: /\p{L}/u }).count()).toBe(await tables.count());
  await page.context().close();
});

test('at 320 px everything is in one column, and forced colours keep all parts of charts visible', async () => {
  const page = await newPage({ viewport: { width: 320, height: 700 } });
  await openPaper(page, exampleFile('residence-declaration'), 'lv');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // The lines of a text must not overlap.
  const tight = await page.locator('.sheet :is(h1, h2, h3, h4, p, li, td)').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return Number.parseFloat(lineHeight) < Number.parseFloat(fontSize) * 1.1;
      })
      .map(({ textContent }) => textContent),
  );
  expect(tight).toEqual([]);
  expect(await page.locator('svg.chart').count()).toBe(3);
  expect(await lostInForcedColours(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ['residence-declaration', '.ladder__rung--settled'],
  ['event-permit-in-progress', '.ladder__rung--possible'],
] as const)('forced colours hide no scale and no outcome beside a question (%s)', async (example, rung) => {
  const page = await newPage();
  await openPaper(page, exampleFile(example), 'lv');
  await page.goto(page.url().replace('summary', 'q05'));
  await page.locator('.span-bar__mark').first().waitFor();
  expect(await page.locator(`${rung} .mark`).count()).toBeGreaterThan(0);
  expect(await lostInForcedColours(page)).toEqual([]);
  await page.context().close();
});

test('a window that is too narrow for the sheet still shows all of page one', async () => {
  const page = await newPage({ viewport: { width: 768, height: 900 } });
  await openPaper(page, exampleFile('residence-declaration'), 'lv');
  for (const width of [768, 320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await page.locator('.page-one .memo-figures').count(), `${width} px`).toBe(1);
    expect(await page.locator('.page-one').textContent(), `${width} px`).not.toContain(
      TRANSLATE.lv('ui.paper.rest'),
    );
  }
  await page.context().close();
});

/** Checks that page one ends with the signature and that page two begins with the chart. */
async function pageOneAlone(pdf: Pdf, language: Language, which: string): Promise<PdfPage> {
  const t = TRANSLATE[language];
  const [one, two] = [await pdf.page(1), await pdf.page(2)];
  expect(squeezed(one.text), which).toContain(squeezed(t('assessment.decision.signature')));
  expect(squeezed(two.text), which).not.toContain(squeezed(t('assessment.decision.signature')));
  // The chart is beside its text and is drawn first.
  expect(squeezed(two.inReadingOrder).indexOf(squeezed(t('assessment.zones.value'))), which).toBe(0);
  return one;
}

/** Doubles every font size in the style sheets, as enlarging only the text does. */
async function twiceAsLarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    const enlarge = (rule: CSSRule) => {
      const style = rule instanceof CSSStyleRule ? rule.style : undefined;
      if (style && /\d(pt|px|rem)/.test(style.fontSize))
        style.setProperty('font-size', `calc(2 * ${style.fontSize})`, style.getPropertyPriority('font-size'));
      if ('cssRules' in rule) for (const inner of rule.cssRules as CSSRuleList) enlarge(inner);
    };
    for (const { cssRules } of document.styleSheets) for (const rule of cssRules) enlarge(rule);
    dispatchEvent(new Event('resize'));
  });
}

/** Texts of page one that do not fit the place they are given. */
async function hiddenTexts(page: Awaited<ReturnType<typeof newPage>>): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.locator('.page-one *').evaluateAll((elements) =>
    elements
      .filter(
        (element) => getComputedStyle(element).overflow !== 'visible' && !(element instanceof SVGElement),
      )
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
        return scrollWidth > clientWidth || scrollHeight > clientHeight;
      })
      .map((element) => element.className),
  );
  await page.emulateMedia({ media: null });
  return hidden;
}
