import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { EXAMPLES } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { exampleFile } from '../support/summary.ts';
import { createTypist } from '../support/typist.ts';

const { newPage } = startBrowser();

async function typedIn(page: Page, example: Assessment, language: Language): Promise<Assessment> {
  const typist = createTypist(page, language);
  await page.goto(inject('site'));
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await typist.typeAssessment(example);
  await page.getByRole('link', { name: typist.text('ui.frame.places.file'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: typist.text('ui.file.save'), exact: true }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

/** Leaves out ids, times and the fingerprint, which differ between any two people's files. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const own = ['id', 'createdAt', 'updatedAt', 'fingerprint'];
  const kept = Object.entries(value).filter(([name]) => !own.includes(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, comparable(inner)]));
}

const runs = [...EXAMPLES.map((name) => [name, 'lv'] as const), ['event-permit-in-progress', 'en'] as const];

test.each(runs)('%s, typed in (%s), becomes the same file', async (name, language) => {
  const example = exampleFile(name);
  const page = await newPage();
  const file = await typedIn(page, example, language);
  expect(comparable(file)).toEqual(comparable(example));
  expect(file.fingerprint).toBe(fingerprintOf(file));
  // The fingerprint covers the ids of rows, so it can only be compared in examples without rows.
  const sameIds = !JSON.stringify(example.answers).includes('"id"');
  expect(file.fingerprint === fingerprintOf(example)).toBe(sameIds);
  await page.context().close();
});
