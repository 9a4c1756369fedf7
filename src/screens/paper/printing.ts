import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Translate } from '../../../locales/words.ts';
import { useSession } from '../useSession.ts';
import { cut } from './lines.ts';

/** The place of the service's name at the foot of a page, in points. */
const NAME_PLACE = { size: 9, width: 220 };
const MARKS = ['\u0001', '\u0002'] as const;

/**
 * Puts words into the margin of every printed page, beside the page numbers from the browser. The style sheet gets them
 * as custom properties, which the Content-Security-Policy allows.
 */
export function useRunningFoot(t: Translate, fingerprint: string | null, service: string): void {
  useEffect(() => {
    const [before, between, after] = t('ui.paper.page', { page: MARKS[0], pages: MARKS[1] }).split(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: marks that no text contains
      /[\u0001\u0002]/,
    );
    const name = cut(service, NAME_PLACE, 1, '…');
    const properties = {
      '--paper-foot': [fingerprint, name].filter(Boolean).join(' · '),
      '--paper-page-before': before ?? '',
      '--paper-page-between': between ?? ' / ',
      '--paper-page-after': after ?? '',
    };
    const { style } = document.documentElement;
    for (const [property, text] of Object.entries(properties)) style.setProperty(property, cssString(text));
    return () => {
      for (const property of Object.keys(properties)) style.removeProperty(property);
    };
  }, [t, fingerprint, service]);
}

/** A text as a CSS string. */
function cssString(text: string): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, (space) => (space === '\u00a0' ? space : ' '));
  return `"${plain.replace(/["\\]/g, '\\$&')}"`;
}

/** Stores a version whenever the paper is printed, by any key or button, so that its fingerprint can be found later. */
export function useSnapshotWhenPrinted(): void {
  const { snapshot } = useSession();
  useEffect(() => {
    // If versions cannot be loaded, the paper prints all the same.
    const take = () => void snapshot('print').catch(() => undefined);
    window.addEventListener('beforeprint', take);
    return () => window.removeEventListener('beforeprint', take);
  }, [snapshot]);
}

/**
 * The newest value, for parts that may be drawn a little later; null before the first one. Printing draws them at once,
 * so that paper has everything.
 */
export function useLaterUnlessPrinted<T>(value: T): T | null {
  const later = useDeferredValue<T | null>(value, null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (print.matches ? begin() : end());
    print.addEventListener('change', change);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      print.removeEventListener('change', change);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? value : later;
}
