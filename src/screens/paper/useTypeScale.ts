import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/useWords.ts';
import { useAssessment } from '../useSession.ts';

/** In pixels: A4 less the margins, and a little for rounding. `_paper-media.scss` has it in points. */
const HEIGHT = 1024;
/** A little less than A4 without its margins; in a narrow window the sheet is one long column, which is not measured. */
const WIDTH = 670;
const LEAST_STEP = 1.04;
/** Beyond it nothing more can be left out. */
const LARGEST = 4;

/**
 * How much larger than it is told to the browser shows the type of page one, so that the page is laid out for it: people
 * set a least size, enlarge text, or use style sheets of their own. The scale grows until the sheet, as it is drawn,
 * holds on a page; in the layout of the printer it is measured again, since zoom and window do not count there.
 */
export function useTypeScale(sheet: RefObject<HTMLElement | null>): number {
  const { t } = useWords();
  const assessment = useAssessment();
  const [scale, setScale] = useState(1);
  const measured = useRef({ assessment, t });

  function grow(): void {
    const pages = sheet.current ? pagesOf(sheet.current) : 0;
    // Larger type needs more lines, and each of them is higher.
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

/** How many pages high the sheet is with what stands on it; its least height and its margins do not count. */
function pagesOf(sheet: HTMLElement): number {
  const { style } = sheet;
  style.minHeight = '0';
  const inner = getComputedStyle(sheet);
  const sum = (...lengths: string[]) => lengths.reduce((all, length) => all + Number.parseFloat(length), 0);
  const height = sheet.clientHeight - sum(inner.paddingTop, inner.paddingBottom);
  const width = sheet.clientWidth - sum(inner.paddingLeft, inner.paddingRight);
  style.minHeight = '';
  return width < WIDTH ? 0 : height / HEIGHT;
}
