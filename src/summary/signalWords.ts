import type { Signal, SignalId } from '../assessment/signal.ts';
import { type ExactTexts, levels } from './findingWords.ts';
import { between, countsOf, finite, score } from './quantity.ts';
import { FOUND_IN_READINESS } from './signalsOfReadiness.ts';
import { FOUND_IN_VALUE } from './signalsOfValue.ts';
import type { Source } from './source.ts';

const FOUND: ExactTexts = { ...FOUND_IN_VALUE, ...FOUND_IN_READINESS };

const breakEven = ({ assessment, t }: Source) => {
  const cases = assessment.facts.breakEvenCases;
  return finite(cases) && Math.min(...cases) > 0 ? { cases: between(t, cases, countsOf(cases)) } : undefined;
};

/** What to do about each signal, with figures where the answers have them. */
const TO_DO: ExactTexts = {
  courierFunction: ({ given, t }) =>
    given.q07.institution && t('assessment.signals.courierFunction.doNamed', { ...given.q07 }),
  muchDearer: (source) => {
    const turn = breakEven(source);
    return turn && source.t('assessment.signals.muchDearer.doFigures', turn);
  },
  dearerThanInPerson: (source) => {
    const turn = breakEven(source);
    return turn && source.t('assessment.signals.dearerThanInPerson.doFigures', turn);
  },
  levelNotSupported: (source) => {
    const known = levels(source);
    return known && source.t('assessment.signals.levelNotSupported.doFigures', known);
  },
  higherLevelPossible: (source) => {
    const known = levels(source);
    return known && source.t('assessment.signals.higherLevelPossible.doFigures', known);
  },
};

/** What was found, with figures where the answers have them. An uncertain signal has no figures. */
export function foundText(source: Source, { id, certain }: Pick<Signal, 'id' | 'certain'>): string {
  const { assessment, t } = source;
  if (id === 'valueModest')
    return t('assessment.signals.valueModest.found', { score: score(t, assessment.value) });
  if (id === 'readinessModest') {
    return t('assessment.signals.readinessModest.found', { score: score(t, assessment.readiness) });
  }
  const exact = certain ? FOUND[id]?.(source) : undefined;
  return exact || t(`assessment.signals.${id}.found`);
}

/**
 * Whether the text has figures or names from the answers. The number of a level does not count, because it is no
 * reason.
 */
export function hasFigures(source: Source, id: SignalId): boolean {
  return id !== 'levelNotSupported' && FOUND[id]?.(source) !== undefined;
}

/** What to do about a signal. Under a legal mandate, it is the cheapest form that meets the duty. */
export function toDoText(source: Source, { id, originalClass }: Signal): string {
  const { t } = source;
  if (originalClass === 'alternative' || originalClass === 'worth') return t('assessment.signals.mandated');
  const text = TO_DO[id]?.(source) || t(`assessment.signals.${id}.do`);
  return originalClass === 'removable' ? t('assessment.signals.mandatedAnd', { text }) : text;
}
