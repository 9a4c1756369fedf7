import type { Page } from 'playwright-core';

/** The lowest contrast that WCAG 1.4.11 allows for graphics. */
const ENOUGH = 3;

interface Drawn {
  readonly name: string;
  readonly isText: boolean;
  /** Other marks are drawn on top of it, so it may have the colour of the page. */
  readonly isGround: boolean;
  readonly fill: string;
  readonly stroke: string;
  /** It has a CSS background: this is not printed, and forced colours remove it. */
  readonly background: boolean;
}

/** Names the parts of charts and marks that forced colours make invisible, on a light or on a dark page. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const { canvas, text, drawn } = await page.evaluate(drawnIn);
    if (drawn.length === 0) lost.push('there are no charts');
    const seen = (paint: string) => paint.startsWith('url(') || contrast(paint, canvas) >= ENOUGH;
    lost.push(
      ...drawn
        .filter(({ background, isGround, isText, fill, stroke }) => {
          if (background) return true;
          return isText ? fill !== text : !isGround && !seen(fill) && !seen(stroke);
        })
        .map(({ name, fill, stroke }) => `${name} (${colorScheme}): ${fill}, ${stroke}`),
    );
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: null });
  return [...new Set(lost)];
}

/** Runs in the page. It returns the system's colours and the paint of each part of each chart. */
function drawnIn(): { canvas: string; text: string; drawn: Drawn[] } {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.backgroundColor = 'Canvas';
  probe.style.color = 'CanvasText';
  const style = getComputedStyle(probe);
  const colours = { canvas: style.backgroundColor, text: style.color };
  probe.remove();
  const parts = document.querySelectorAll(
    'svg:is(.chart, .span-bar__scale, .mark) :is(text, path, rect, circle)',
  );
  return {
    ...colours,
    drawn: [...parts].map((part): Drawn => {
      const { fill, stroke, backgroundColor, backgroundImage } = getComputedStyle(part);
      return {
        name:
          part.getAttribute('class') ?? `${part.tagName} of ${part.parentElement?.parentElement?.className}`,
        isText: part.tagName === 'text',
        // A drawing on a filled mark has the colour of the page.
        isGround: part.matches('.chart__zone, .chart__halo, .mark__on'),
        fill,
        stroke,
        background: backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)',
      };
    }),
  };
}

/** The contrast between two colours as the browser computes them; 1 if either is not painted. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return a === undefined || b === undefined ? 1 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number | undefined {
  const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  const [r, g, b] = channels.map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return r === undefined || g === undefined || b === undefined
    ? undefined
    : 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
