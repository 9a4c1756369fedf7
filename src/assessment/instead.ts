import type { Computation } from './compute.ts';
import type { Signal, SignalId } from './signal.ts';
import { effectiveClass } from './signals.ts';
import type { InsteadId } from './types.ts';

const BY_SIGNAL: readonly (readonly [InsteadId, readonly SignalId[]])[] = [
  ['processAutomation', ['automationSuffices']],
  ['cooperation', ['cooperationSuffices', 'recipientsAreInstitutions']],
  ['dataExchange', ['courierFunction']],
  ['existingService', ['existingServiceSuffices']],
  ['nothing', ['serviceNotNeeded']],
];

/** What to do instead, where "do not build" is settled; all that apply, and information with forms where nothing else does. */
export function insteadOf(optimistic: Computation, signals: readonly Signal[]): InsteadId[] {
  const certain = signals.filter((signal) => signal.certain).map(({ id }) => id);
  const instead = BY_SIGNAL.filter(([, ids]) => ids.some((id) => certain.includes(id))).map(([id]) => id);
  const notWorthIt = certain.some((id) => effectiveClass(id, optimistic.mandated) === 'worth');
  if (notWorthIt || optimistic.rule === 2 || instead.length === 0) instead.push('informationAndForms');
  return instead;
}
