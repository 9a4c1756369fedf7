import type { Page } from 'playwright-core';
import type { Language } from '../../locales/languages.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { readPdf } from './pdf.ts';
import { createVisit } from './visit.ts';

/** Opens a file, or begins an assessment if none is given, and goes to its paper. */
export async function openPaper(page: Page, file: Assessment | undefined, language: Language): Promise<void> {
  const visit = createVisit(page, language);
  await visit.start();
  if (file) {
    await page.locator('input[type=file]').setInputFiles({
      name: 'file.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    const toRead = page.getByRole('dialog').getByRole('button').first();
    const opened = page.waitForURL(/#\/a\//);
    // A click that nobody waits for could hit the dialog of the next file.
    await Promise.race([opened, toRead.waitFor()]);
    if (await toRead.isVisible()) await toRead.click();
    await opened;
  } else {
    await page.getByRole('button', { name: visit.t('ui.start.begin') }).click();
    await page.waitForURL(/#\/a\//);
  }
  await page.goto(`${page.url()}/summary`);
  await page.locator('.page-one').waitFor();
  // The sheets behind page one are drawn after it.
  await page.locator('.annex').waitFor();
}

export async function printed(page: Page) {
  return readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
}

/** A sample and its width in DejaVu Sans, in em; measured with the font. */
const SAMPLE = 'Atļauja publiska pasākuma rīkošanai 0123456789';
const SAMPLE_WIDTH = 24.9146;

/**
 * Sets everything in DejaVu Sans, the widest font we expect. If it is not installed, the letters of another font are
 * spaced until they take the same width.
 */
export async function inDejaVu(page: Page): Promise<void> {
  const width = await page.evaluate(
    ({ sample, wanted }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 0;
      context.font = '100px "DejaVu Sans", sans-serif';
      const em = (text: string) => context.measureText(text).width / 100;
      const apart = Math.max(0, (wanted - em(sample)) / sample.length);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `* { font-family: "DejaVu Sans", sans-serif !important; letter-spacing: ${apart}em !important }`,
      );
      document.adoptedStyleSheets = [sheet];
      return em(sample) + apart * sample.length;
    },
    { sample: SAMPLE, wanted: SAMPLE_WIDTH },
  );
  if (width < SAMPLE_WIDTH - 0.01) throw new Error('The page could not be set in a font wide enough.');
}
