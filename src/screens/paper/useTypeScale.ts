import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/useWords.ts';
import { useAssessment } from '../useSession.ts';

/**
 * In pixels: the height of A4 without margins, and a little less for rounding. `_paper-media.scss` has it in points.
 */
const HEIGHT = 1024;
/**
 * In such a window the sheet is one long column in the type of the screen, which says nothing about paper
 * (`_paper-media.scss`).
 */
const ONE_COLUMN = 'screen and (max-width: 52em)';
/** In pixels. Below this width the sheet is not measured, because it is narrow for another reason. */
const WIDTH = 670;
const LEAST_STEP = 1.04;
/** The largest scale. From there on, nothing more can be left out of the page. */
const LARGEST = 4;

/**
 * How many times larger than intended the browser shows the type of page one: people set a minimum size, enlarge text,
 * or use their own style sheets. The page is laid out for that size. The scale grows until the drawn sheet fits on a
 * page. For the printer it is measured again, because zoom and window size do not count there.
 */
export function useTypeScale(sheet: RefObject<HTMLElement | null>): number {
  const { t } = useWords();
  const assessment = useAssessment();
  const [scale, setScale] = useState(1);
  const measured = useRef({ assessment, t });

  function grow(): void {
    const pages = sheet.current ? pagesOf(sheet.current) : 0;
    // Larger type needs more lines, and each line is higher.
    if (pages > 1) setScale((now) => Math.min(LARGEST, now * Math.max(LEAST_STEP, Math.sqrt(pages))));
  }

  useLayoutEffect(() => {
    const same = measured.current.assessment === assessment && measured.current.t === t;
    measured.current = { assessment, t };
    if (same || scale === 1) grow();
    else setScale(1);
  });

  useEffect(() => {
    const print = window.matchMedia('print');
    const atOnce = () => flushSync(grow);
    print.addEventListener('change', atOnce);
    addEventListener('beforeprint', atOnce);
    addEventListener('resize', grow);
    return () => {
      print.removeEventListener('change', atOnce);
      removeEventListener('beforeprint', atOnce);
      removeEventListener('resize', grow);
    };
  });

  return scale;
}

/** The height of the sheet's contents in pages, without its minimum height and margins. */
function pagesOf(sheet: HTMLElement): number {
  if (window.matchMedia(ONE_COLUMN).matches) return 0;
  const { style } = sheet;
  style.minHeight = '0';
  const inner = getComputedStyle(sheet);
  const sum = (...lengths: string[]) => lengths.reduce((all, length) => all + Number.parseFloat(length), 0);
  const height = sheet.clientHeight - sum(inner.paddingTop, inner.paddingBottom);
  const width = sheet.clientWidth - sum(inner.paddingLeft, inner.paddingRight);
  style.minHeight = '';
  return width < WIDTH ? 0 : height / HEIGHT;
}
