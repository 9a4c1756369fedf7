import type { Language } from '../../locales/languages.ts';

export type Range = readonly [low: number, high: number];

/**
 * A number as paper prints it: 1234.5 with two decimals is "1 234,50" in Latvian and "1,234.50" in English. The rule is
 * written a second time here, so that a test of the figures does not trust the program's own formats.
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

const DECIMALS = { whole: 0, years: 1, euros: 0, cents: 2 } as const;
type Kind = keyof typeof DECIMALS;

const said = (n: number, kind: Kind, language: Language): string =>
  kind === 'euros' || kind === 'cents'
    ? euros(n, language, DECIMALS[kind])
    : digits(n, language, kind === 'years' && Math.round(n * 10) % 10 === 0 ? 0 : DECIMALS[kind]);

/**
 * Rounds to two digits, upwards or downwards as the caller asks, by the written digits of the number. It never rounds
 * beyond the decimals that this kind of figure prints.
 */
function outward(n: number, kind: Kind, away: boolean): number {
  // Twelve digits are more than enough, and they drop the error of binary fractions.
  const [mantissa = '', power = '0'] = Math.abs(n).toExponential(11).split('e');
  const last = Math.max(Number(power) - 1, -DECIMALS[kind]);
  const kept = Math.max(0, Number(power) - last + 1);
  const all = mantissa.replace('.', '');
  const rest = /[1-9]/.test(all.slice(kept));
  const size = Number(`${Number(all.slice(0, kept)) + (rest && away ? 1 : 0)}e${last}`);
  return n < 0 ? -size : size;
}

/**
 * "2,00–3,50 €", "€2.00–€3.50", "no −1 € līdz 2 €": a range rounded outwards to two digits, without decimals if both
 * ends are whole. It is one exact number if both ends print the same.
 */
export function roughly([low, high]: Range, kind: Kind, language: Language): string {
  if (said(low, kind, language) === said(high, kind, language)) return said(high, kind, language);
  const ends: Range = [outward(low, kind, low < 0), outward(high, kind, high > 0)];
  return ranged(ends, fitting(ends, kind), language);
}

function fitting(ends: Range, kind: Kind): Kind {
  if (ends.some((n) => n % 1 !== 0)) return kind;
  return kind === 'cents' ? 'euros' : kind === 'years' ? 'whole' : kind;
}

/** The worst and the best end of a range, as the columns of a table show them. */
export function roughEnds([low, high]: Range, kind: 'euros' | 'cents', language: Language): string[] {
  if (said(low, kind, language) === said(high, kind, language)) return [said(low, kind, language)];
  const ends: Range = [outward(low, kind, low < 0), outward(high, kind, high > 0)];
  return ends.map((n) => said(n, fitting(ends, kind), language));
}

/** The two ends without rounding outwards; one number if both would print the same. */
export function ranged([low, high]: Range, kind: Kind, language: Language): string {
  const [from, to] = [said(low, kind, language), said(high, kind, language)];
  if (from === to) return to;
  if (low < 0) return language === 'lv' ? `no ${from} līdz ${to}` : `${from} to ${to}`;
  return `${from.replace(/\u00a0€$/, '')}–${to}`;
}

/**
 * How long it takes to pay back, and the number that decides between "year" and "years". A range below two years is
 * given in months. An infinite end is left out.
 */
export function timeText(
  [low, high]: Range,
  language: Language,
): { n: string; count: number; inMonths: boolean } {
  const longest = Number.isFinite(high) ? high : low;
  const rough = digits(low, language, 1) !== digits(high, language, 1);
  if (rough && longest < 2) {
    const [from, to] = [Math.floor(low * 12 + 1e-9), Math.ceil(high * 12 - 1e-9)];
    if (!Number.isFinite(high)) return { n: String(from), count: from, inMonths: true };
    return { n: from === to ? String(to) : `${from}–${to}`, count: to, inMonths: true };
  }
  if (!Number.isFinite(high)) {
    const n = outward(low, 'years', false);
    return { n: said(n, 'years', language), count: n, inMonths: false };
  }
  const count = rough ? outward(high, 'years', true) : Math.round(high * 10) / 10;
  return { n: roughly([low, high], 'years', language), count, inMonths: false };
}

/** "01.12.2026." or "1 Dec 2026", from "2026-12-01". */
export function shortDate(iso: string, language: Language): string {
  if (language === 'lv') return `${iso.split('-').reverse().join('.')}.`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}

/** "2026. gada 20. novembris" or "20 November 2026", from an ISO time. */
export function longDate(iso: string, language: Language): string {
  const [year, , day] = iso.slice(0, 10).split('-').map(Number);
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return language === 'lv' ? `${year}. gada ${day}. ${name}` : `${day} ${name} ${year}`;
}
