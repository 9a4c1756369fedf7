import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { allWords } from '../../src/i18n/setup.ts';
import { overlap } from '../../src/screens/charts/namePlace.ts';
import { PortfolioChart } from '../../src/screens/charts/PortfolioChart.tsx';
import { type ChartMark, marksOf, placedNumbers } from '../../src/screens/charts/portfolioMarks.ts';
import { ChartSection } from '../../src/screens/portfolio/ChartSection.tsx';
import { chartField } from '../../src/summary/chart.ts';
import { SEED } from '../support/arbitraries.ts';
import { plainRow } from '../support/portfolio.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const PLOT = { x: 24, y: 6, width: 304, height: 216 };
const anyBox = fc
  .tuple(fc.nat(300), fc.nat(210), fc.nat(80), fc.nat(80))
  .map(([x, y, width, height]) => ({ x: 24 + x, y: 6 + y, width, height }));

test('no number covers another or leaves the plot; in one place the first is drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyBox, fc.boolean()), { minLength: 1, maxLength: 40 }), (all) => {
      const marks = all.map(([box, point], place) => ({ id: `m${place}`, number: place + 1, box, point }));
      const placed = placedNumbers(marks.toReversed(), PLOT);
      const numbers = [...placed.values()];
      expect(placed.has('m0')).toBe(true);
      numbers.forEach((each, place) => {
        expect(each.x >= PLOT.x && each.x + each.width <= PLOT.x + PLOT.width).toBe(true);
        expect(each.y >= PLOT.y && each.y + each.height <= PLOT.y + PLOT.height).toBe(true);
        expect(numbers.slice(place + 1).some((other) => overlap(each, other))).toBe(false);
      });
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('a number whose place is taken moves into a corner; on a point it is left out', () => {
  const box = { x: 100, y: 50, width: 60, height: 40 };
  const at = (second: boolean) =>
    placedNumbers(
      [
        { id: 'a', number: 1, box, point: false },
        { id: 'b', number: 2, box, point: second },
      ],
      PLOT,
    );
  expect([...at(false).keys()]).toEqual(['a', 'b']);
  expect([...at(true).keys()]).toEqual(['a']);
});

test('the names of zones are drawn over the marks, and assistive technology gets only the marks', () => {
  const services = [1, 2].map((number) => ({
    id: `s${number}`,
    number,
    value: [20, 90] as const,
    readiness: [30, 95] as const,
  }));
  const chart = (chosen: ChartMark | null) => (
    <PortfolioChart
      field={chartField(TRANSLATE.lv, DEFAULT_METHODOLOGY.thresholds)}
      services={services}
      label="x"
      choice={{ listLabel: 'l', labelOf: ({ id }) => id, chosen, onChoose: () => undefined }}
    />
  );
  const { container, rerender } = render(chart(null));
  const [mark] = container.querySelectorAll('.portfolio-mark');
  const names = [...container.querySelectorAll('.chart__name')];
  expect(names.length).toBe(4);
  for (const name of names) {
    expect(name.compareDocumentPosition(mark as Element) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  }
  expect([...container.querySelectorAll('text')].every((text) => text.closest('[aria-hidden=true]'))).toBe(
    true,
  );
  expect(mark?.closest('[aria-hidden=true]')).toBeNull();
  // The chosen mark is drawn over all others.
  rerender(chart(marksOf(services)[0] as ChartMark));
  const over = container.querySelector('.portfolio-mark--over');
  expect(over?.previousElementSibling).toBe([...container.querySelectorAll('.portfolio-mark')].at(-1));
  expect(over?.getAttribute('aria-hidden')).toBe('true');
});

test('the words mention numbers if there are any, and counts if services are counted together', async () => {
  await allWords();
  for (const [count, numbers, many] of [
    [40, true, false],
    [41, false, false],
    [151, false, true],
  ] as const) {
    const rows = Array.from({ length: count }, (_, place) =>
      plainRow({ id: `r${place}`, value: [place % 90, place % 90], readiness: [50, 50] }),
    );
    const order = {
      ranked: rows.map((row) => ({
        row,
        measure: [1, 1] as const,
        places: [1, 1] as const,
        surelyBefore: 0,
      })),
    };
    const { container, unmount } = renderIn(
      openSession(),
      <ChartSection rows={rows} order={{ ...order, unknown: [], leftOut: [] }} />,
    );
    const told = container.textContent?.replaceAll('\u00a0', ' ');
    const says = (key: 'numbers' | 'helpMany') =>
      told?.includes(TRANSLATE.lv(`ui.portfolio.chart.${key}`).replaceAll('\u00a0', ' '));
    expect([count, says('numbers'), says('helpMany')]).toEqual([count, numbers, many]);
    expect(container.querySelectorAll('.portfolio-mark__number').length > 0).toBe(numbers);
    // If a mark has a number, its name begins with the number.
    const [option] = container.querySelectorAll('[role=option]');
    expect(/^\d+\. /.test(option?.getAttribute('aria-label') ?? '')).toBe(numbers);
    unmount();
  }
});
