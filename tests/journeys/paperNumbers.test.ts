import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../locales/languages.ts';
import type { Translate } from '../../locales/words.ts';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { startBrowser } from '../support/browser.ts';
import { unexplained } from '../support/explained.ts';
import { roughEnds } from '../support/figureText.ts';
import { keyNumbers } from '../support/keyNumbers.ts';
import { openPaper, printed } from '../support/paper.ts';
import { decidedCase, EXAMPLES, exampleCase, type PaperCase } from '../support/paperCases.ts';
import { paperFigures } from '../support/paperFigures.ts';
import { paperOne, paperTwo, type Shown, scoreText } from '../support/paperOne.ts';
import { squeezed } from '../support/pdf.ts';
import { TRANSLATE } from '../support/summary.ts';

const { newPage } = startBrowser();
const CASES: readonly PaperCase[] = [...EXAMPLES.map(exampleCase), decidedCase()];
const BOTH = Object.keys(LANGUAGES) as Language[];
let page: Page;

beforeAll(async () => {
  page = await newPage();
});

/** How many items of its lists page one shows. */
async function shownOn(sheet: Locator, pages: number, t: Translate): Promise<Shown> {
  const [why = 0, risks = 0] = await sheet
    .locator('.page-one__halves section')
    .evaluateAll((halves) => halves.map((half) => half.querySelectorAll('li').length));
  const kinds = await sheet.locator('.to-do-table tbody strong').allTextContents();
  const count = (kind: 'contradiction' | 'open' | 'task') =>
    kinds.filter((each) => each === t('ui.paper.kind', { kind: t(`assessment.classes.${kind}`) })).length;
  const [contradictions, further] = [count('contradiction'), count('open') + count('task')];
  return {
    why,
    risks,
    toDo: { conditions: kinds.length - contradictions - further, contradictions, further },
    pages,
  };
}

describe.each(CASES)('page one of $name', (one) => {
  const n = keyNumbers(one.file.answers);

  beforeAll(async () => {
    await openPaper(page, one.file, 'lv');
  });

  test.each(BOTH)('has exactly the numbers of its answers: %s', async (language) => {
    const t = TRANSLATE[language];
    const other = page.getByRole('button', { name: LANGUAGES[language].name, exact: true });
    if ((await other.count()) > 0) await other.click();
    await page.getByRole('heading', { name: t('ui.paper.first'), exact: true }).waitFor();
    const pdf = await printed(page);
    const { items } = await pdf.page(1);
    const text = squeezed(items.map((item) => item.text).join(' '));
    const told = paperOne(one, await shownOn(page.locator('.page-one'), pdf.pages, t), language);
    const marks = [t('ui.paper.seeAnnex'), t('ui.paper.seePlan'), '…'];

    const { missing, numbers } = unexplained(text, told, marks);
    expect(missing).toEqual([]);
    expect(numbers).toEqual([]);

    // This proves the check: a wrong digit in any place would be found.
    const unnoticed = [...text.matchAll(/\d/g)].filter(({ 0: digit, index }) => {
      const wrong = `${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`;
      const found = unexplained(wrong, told, marks);
      return found.missing.length + found.numbers.length === 0;
    });
    expect(unnoticed.map(({ index }) => text.slice(index - 20, index + 20))).toEqual([]);

    // Page two is checked down to the costs.
    const opening = await page.locator('.page-two').evaluate((sheet) => {
      const heads = sheet.querySelectorAll('h3');
      const parts = [...sheet.children];
      return parts.slice(0, heads[2] ? parts.indexOf(heads[2]) : 0).map(({ textContent }) => textContent);
    });
    const second = unexplained(squeezed(opening.join(' ')), paperTwo(one, language), marks);
    expect(second).toMatchObject({ missing: [], numbers: [] });
    for (const label of paperFigures(one, n, language).unknown)
      expect(second.rest).not.toContain(squeezed(label));

    const scores = {
      value: scoreText(one.expected.value, language),
      readiness: scoreText(one.expected.readiness, language),
    };
    const chart = { text: t('assessment.zones.text', { ...scores, low: 40, high: 60 }) };
    const { alternatives } = await pdf.page(2);
    expect(unexplained(alternatives[0] ?? '', [chart], marks)).toMatchObject({ missing: [], numbers: [] });

    if (one.expected.facts.npv === null) return;
    const two = squeezed((await page.locator('.page-two').textContent()) ?? '');
    n.balance.forEach((ends, year) => {
      const kind = Math.max(...ends.map(Math.abs)) < 1000 ? 'cents' : 'euros';
      expect(two).toContain(squeezed(`${year}${roughEnds(ends, kind, language).join('')}`));
    });
  });
});

test.each(EXAMPLES)('the figures of %s computed here agree with the specification', (name) => {
  const { file, expected } = exampleCase(name);
  const n = keyNumbers(file.answers);
  const facts = {
    annualCases: n.annualCases,
    eCasesPerYear: n.eCases,
    costPerECase: [n.eCost[1], n.eCost[0]],
    paybackYears: [n.payback[1], n.payback[0]],
    npv: n.npv,
    recipientHoursSaved: n.recipientHours,
    staffHoursSaved: n.staffHours,
  } as const;
  for (const [id, mine] of Object.entries(facts)) {
    const theirs = expected.facts[id as keyof typeof facts];
    if (!theirs) continue;
    for (const end of [0, 1] as const) {
      // The two may both be zero or both be infinite.
      expect(mine[end] === theirs[end] ? 1 : mine[end] / theirs[end], id).toBeCloseTo(1, 9);
    }
  }
});

test('value and readiness can be computed again from the printed ratings and weights', async () => {
  const { file, expected } = exampleCase('event-permit-in-progress');
  const page = await newPage();
  await openPaper(page, file, 'lv');
  for (const axis of ['value', 'readiness'] as const) {
    const table = page.locator('.annex table').filter({
      has: page.locator('caption', { hasText: new RegExp(`^${TRANSLATE.lv(`assessment.zones.${axis}`)}$`) }),
    });
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((trs) =>
        trs.map((tr) =>
          [...tr.querySelectorAll('td')].map((cell) =>
            Number((cell.textContent ?? '').replace(/\s/g, '').replace(',', '.').replace('–', 'NaN')),
          ),
        ),
      );
    const weights = rows.slice(0, -1).filter(([, worst]) => Number.isFinite(worst));
    expect(weights).toHaveLength(Object.keys(DEFAULT_METHODOLOGY.weights[axis]).length);
    const total = weights.reduce((sum, [weight = 0]) => sum + weight, 0);
    for (const end of [0, 1] as const) {
      const sum = weights.reduce((all, row) => all + (row[0] ?? 0) * (row[1 + end] ?? 0), 0);
      expect(sum / total).toBeCloseTo(expected[axis][end], 1);
      expect(rows.at(-1)?.[3 + end]).toBeCloseTo(sum, 0);
    }
  }
  await page.context().close();
});
