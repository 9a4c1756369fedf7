import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { createVisit } from '../support/visit.ts';

const site = inject('site');
const { newPage } = startBrowser();

test('the chosen language is remembered, and the page is marked with it', async () => {
  const page = await newPage();
  await page.goto(site);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Latviešu' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('button', { name: 'Latviešu' }).waitFor();
  expect(await page.title()).toContain('E-service assessment');
});

test('an unknown address says so and links back', async () => {
  const page = await newPage();
  await page.goto(`${site}#/a/none/nowhere`);
  await page.getByRole('heading', { level: 1, name: 'Šādas lapas nav' }).waitFor();
});

test('the browser prints a tagged PDF with title and language', async () => {
  const page = await newPage();
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const pdf = (await page.pdf({ tagged: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(lv\)/);
});

test('a double click presses a button once, and nothing on the next page', async () => {
  const page = await newPage();
  const { t } = createVisit(page);
  await page.goto(site);
  const box = await page.getByRole('button', { name: t('ui.start.begin') }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    await sleep(120);
  }
  await sleep(120);
  expect(new URL(page.url()).hash).toMatch(/^#\/a\/[^/]+$/);
  expect(await assessmentsIn(page)).toHaveLength(1);
});

test('opened from a disk, the page says in both languages why it does not start; on a server that text is absent', async () => {
  const page = await newPage();
  await page.goto(`file://${inject('built')}/index.html`);
  await page.getByText(/ar dubultklikšķi/).waitFor();
  await page.getByText(/with a double click/).waitFor();
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(/dubultklikšķi/).count()).toBe(0);
});

test('inside a page of another origin there is only a link to the page itself', async () => {
  const page = await newPage();
  await page.setContent(`<iframe src="${site}" width="900" height="700"></iframe>`);
  const frame = page.frameLocator('iframe');
  const link = frame.getByRole('link');
  await link.waitFor();
  expect(await link.getAttribute('target')).toBe('_top');
  expect(await frame.locator('#root').textContent()).toBe(await link.textContent());
});

test('in a narrow window the current place in the navigation is visible', async () => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  const visit = createVisit(page);
  const id = await visit.begin();
  const here = page.locator('.places__link[aria-current]');
  const inSight = async () => {
    const { left, right } = await here.evaluate((link) => link.getBoundingClientRect().toJSON() as DOMRect);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  };
  for (const place of ['', 'file']) {
    await page.goto('about:blank');
    await visit.go(id, place);
    await inSight();
  }
  // It stays visible however far the line is scrolled, and also after the place was reached by a link.
  for (const name of ['questions', 'documents', 'file'] as const) {
    const words = visit.t(`ui.frame.places.${name}`);
    await page.getByRole('link', { name: words, exact: true }).press('Enter');
    await expect.poll(() => here.textContent()).toBe(words);
    await inSight();
    for (const far of [0, 1000]) {
      await page.locator('.places__line').evaluate((line, left) => line.scrollTo({ left }), far);
      await inSight();
    }
  }
  // A link that has the focus must be drawn above the marked one.
  const documents = page.getByRole('link', { name: visit.t('ui.frame.places.documents'), exact: true });
  await page.locator('.places__line').evaluate((line) => line.scrollTo({ left: 0 }));
  await documents.focus();
  const onTop = await documents.evaluate((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  expect(onTop).toBe(true);
});
