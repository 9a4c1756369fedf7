import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/useWords.ts';
import { useAssessment } from '../useSession.ts';

/** The height of A4 without its margins, less a little for rounding, in pixels. `_paper-media.scss` has it in points. */
const HEIGHT = 1024;
/** The least width at which the sheet is measured: in a narrower window it is one long column. */
const WIDTH = 670;
const LEAST_STEP = 1.04;
/** The largest scale: at this size nothing more can be left out of the page. */
const LARGEST = 4;

/**
 * How many times larger than asked for the browser shows the type of page one. The page is laid out for that size: people
 * set a least size, enlarge text, or use style sheets of their own. The scale grows until the sheet, as it is drawn,
 * fits on a page. For the printer it is measured again, since zoom and window size do not count there.
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

/** The height of the sheet's content in pages, without its least height and its margins. */
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
