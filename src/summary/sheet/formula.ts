import type { Translate } from '../../../locales/words.ts';
import { euros, written } from '../quantity.ts';

/** The unit of a number in a formula. */
export type NumberUnit = 'plain' | 'money' | 'percent' | 'years';

/** A calculation as readers see it: numbers and operations. */
export type Expression =
  | { readonly kind: 'number'; readonly n: number; readonly counted: NumberUnit }
  /** "1,04⁻⁵". */
  | { readonly kind: 'power'; readonly base: number; readonly exponent: number }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'quotient';
      readonly parts: readonly Expression[];
    };

export const number = (n: number, counted: NumberUnit = 'plain'): Expression => ({
  kind: 'number',
  n,
  counted,
});
export const money = (n: number): Expression => number(n, 'money');
export const percent = (share: number): Expression => number(share * 100, 'percent');
export function sumOf(parts: readonly Expression[]): Expression {
  const [first, ...others] = parts;
  // A sum or product of one number is just that number.
  return first && others.length === 0 ? first : { kind: 'sum', parts };
}
export const difference = (...parts: readonly Expression[]): Expression => ({ kind: 'difference', parts });
export const product = (...parts: readonly Expression[]): Expression => ({ kind: 'product', parts });
export const quotient = (...parts: readonly Expression[]): Expression => ({ kind: 'quotient', parts });

const SIGNS = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' ÷ ' } as const;
/** How strongly each operation binds. A weaker one inside a stronger one gets brackets. */
const BINDS = { sum: 1, difference: 1, product: 2, quotient: 2, number: 3, power: 3 } as const;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of a formula: "(180 000 € ÷ 5 + 24 000 €) ÷ 16 316". */
export function termText(t: Translate, term: Expression): string {
  if (term.kind === 'number') return numberText(t, term.n, term.counted);
  if (term.kind === 'power') {
    const raised = String(Math.abs(term.exponent)).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');
    return `${numberText(t, term.base, 'plain')}${term.exponent < 0 ? '⁻' : ''}${raised}`;
  }
  return term.parts
    .map((part, index) => {
      const text = termText(t, part);
      // "a − (b − c)" and "a ÷ (b × c)" differ from "a − b − c" and "a ÷ b × c".
      const apart = index > 0 && (term.kind === 'difference' || term.kind === 'quotient');
      // A product inside a product needs no brackets.
      const loose = BINDS[part.kind] < BINDS[term.kind] || (apart && BINDS[part.kind] === BINDS[term.kind]);
      const negative = index > 0 && part.kind === 'number' && part.n < 0;
      return loose || negative ? `(${text})` : text;
    })
    .join(SIGNS[term.kind]);
}

/** A number to the last stored digit, so that readers can calculate again by hand. */
export function numberText(t: Translate, n: number, counted: NumberUnit): string {
  if (counted === 'percent') return written(t, n, 'percent');
  if (counted !== 'money') return written(t, n, 'number');
  return written(t, n, Number.isInteger(n) ? 'moneyRound' : euros([0, 0]));
}
