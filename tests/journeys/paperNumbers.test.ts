import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { format } from '../../src/i18n/format.ts';
import { startBrowser } from '../support/browser.ts';
import { keyNumbers } from '../support/keyNumbers.ts';
import { openPaper, printed } from '../support/paper.ts';
import { squeezed } from '../support/pdf.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const { newPage } = startBrowser();
const t = TRANSLATE.lv;

type Range = readonly [number, number];
type Format = Parameters<typeof format>[0];

/** "2,03–3,42 €", "no −1 € līdz 2 €": both ends, the unit once. */
function range([low, high]: Range, name: Format): string {
  const [from, to] = [format(name, low, 'lv'), format(name, high, 'lv')];
  if (from === to) return to;
  return low < 0 ? `no ${from} līdz ${to}` : `${from.replace(/\D+$/, '')}–${to}`;
}

test.each([['residence-declaration'], ['income-certificate-for-another-institution']])(
  'the figures of %s are those of its answers',
  async (name) => {
    const file = exampleFile(name);
    const n = keyNumbers(file.answers);
    const page = await newPage();
    await openPaper(page, file, 'lv');
    const pdf = await printed(page);
    const one = squeezed((await pdf.page(1)).text);
    const rows = [
      [t('ui.paper.figures.costPerECase'), range(n.eCost, 'money')],
      [t('ui.paper.figures.presentCost'), range(n.presentCost, 'money')],
      [t('ui.paper.figures.annualCases'), range(n.annualCases, 'integer')],
      [t('ui.paper.figures.eCasesPerYear'), range(n.eCases, 'integer')],
      [t('ui.paper.figures.npv'), range(n.npv, 'moneyRound')],
      [t('ui.paper.figures.recipientHoursSaved'), range(n.recipientHours, 'integer')],
      [t('ui.paper.figures.staffHoursSaved'), range(n.staffHours, 'integer')],
      [
        t('ui.paper.figures.paybackYears'),
        Number.isFinite(n.payback[1]) ? range(n.payback, 'years') : format('years', n.payback[0], 'lv'),
      ],
    ];
    for (const [label, value] of rows) expect(one).toContain(squeezed(`${label}${value}`));
    const never = t('assessment.facts.paybackYears.infinite');
    expect(one.includes(squeezed(never))).toBe(!Number.isFinite(n.payback[1]));
    const { value, readiness } = assess(file.answers, methodologyFor(file.methodology));
    const whole = ([low, high]: Range) => range([Math.floor(low + 1e-9), Math.floor(high + 1e-9)], 'integer');
    const chart = t('assessment.headings.chart', { value: whole(value), readiness: whole(readiness) });
    expect(one).toContain(squeezed(chart));

    const two = squeezed((await page.locator('.page-two').textContent()) ?? '');
    n.balance.forEach(([low, high], year) => {
      const money = (x: number) => format(Math.abs(x) < 1000 ? 'money' : 'moneyRound', x, 'lv');
      expect(two).toContain(squeezed(`${year}${money(low)}${money(high)}`));
    });
    await page.context().close();
  },
);

test('with the printed ratings and weights a pocket calculator arrives at the same value and readiness', async () => {
  const file = exampleFile('event-permit-in-progress');
  const result = assess(file.answers, methodologyFor(file.methodology));
  const page = await newPage();
  await openPaper(page, file, 'lv');
  for (const axis of ['value', 'readiness'] as const) {
    const table = page.locator('.annex table').filter({
      has: page.locator('caption', { hasText: new RegExp(`^${t(`assessment.zones.${axis}`)}$`) }),
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
      expect(sum / total).toBeCloseTo(result[axis][end], 1);
      expect(rows.at(-1)?.[3 + end]).toBeCloseTo(sum, 0);
    }
  }
  await page.context().close();
});
