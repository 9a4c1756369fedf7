import type { Language } from '../../locales/words.ts';

export type Range = readonly [low: number, high: number];

/**
 * A number as paper says it: "1234,5" is "1 234,50" in Latvian and "1,234.50" in English with two decimals. Written
 * here once more, so that a test of the figures does not trust the program's own formats.
 */
export function digits(n: number, language: Language, decimals = 0): string {
  const [group, point] = language === 'lv' ? ['\u00a0', ','] : [',', '.'];
  const [whole = '', part] = Math.abs(n).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${n < 0 ? '−' : ''}${grouped}${part ? `${point}${part}` : ''}`;
}

function euros(n: number, language: Language, decimals: number): string {
  const bare = digits(n, language, decimals);
  return language === 'lv' ? `${bare}\u00a0€` : bare.replace(/^−?/, '$&€');
}

const KINDS = {
  whole: (n: number, language: Language) => digits(n, language),
  years: (n: number, language: Language) => digits(n, language, 1),
  euros: (n: number, language: Language) => euros(n, language, 0),
  cents: (n: number, language: Language) => euros(n, language, 2),
};

/** "2,03–3,42 €", "€2.03–€3.42", "no −1 € līdz 2 €"; one number where both ends print the same. */
export function ranged([low, high]: Range, kind: keyof typeof KINDS, language: Language): string {
  const [from, to] = [KINDS[kind](low, language), KINDS[kind](high, language)];
  if (from === to) return to;
  if (low < 0) return language === 'lv' ? `no ${from} līdz ${to}` : `${from} to ${to}`;
  return `${from.replace(/\u00a0€$/, '')}–${to}`;
}

/** "01.12.2026." and "01/12/2026", from "2026-12-01". */
export function shortDate(iso: string, language: Language): string {
  const parts = iso.split('-').reverse();
  return language === 'lv' ? `${parts.join('.')}.` : parts.join('/');
}

/** "2026. gada 20. novembris" and "20 November 2026", from an ISO time. */
export function longDate(iso: string, language: Language): string {
  const [year, , day] = iso.slice(0, 10).split('-').map(Number);
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return language === 'lv' ? `${year}. gada ${day}. ${name}` : `${day} ${name} ${year}`;
}
