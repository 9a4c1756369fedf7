import type { Page } from 'playwright-core';

/** The least contrast of what is not text, as WCAG 1.4.11 has it. */
const ENOUGH = 3;

interface Drawn {
  readonly name: string;
  readonly isText: boolean;
  /** A ground that other marks lie on may be as the page is. */
  readonly isGround: boolean;
  readonly fill: string;
  readonly stroke: string;
  /** A colour or a picture behind the drawing: neither is printed, and forced colours take it away. */
  readonly background: boolean;
}

/** Parts of all charts and marks on the page that cannot be seen in forced colours, on a light and on a dark page. */
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

/** In the page: the colours of the system, and how each part of each chart is painted. */
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
        // What is drawn on a filled mark is as the page is.
        isGround: part.matches('.chart__zone, .chart__halo, .mark__on'),
        fill,
        stroke,
        background: backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)',
      };
    }),
  };
}

/** Of two colours as the browser computes them; none at all where one of them is not painted. */
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
