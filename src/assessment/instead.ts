import type { Computation } from './compute.ts';
import type { Signal, SignalId } from './signal.ts';
import { effectiveClass } from './signals.ts';
import type { InsteadId } from './types.ts';

/** The signals that lead to each, in the order in which results list them; the last has reasons of its own. Method 6. */
const BY_SIGNAL: Readonly<Record<InsteadId, readonly SignalId[]>> = {
  processAutomation: ['automationSuffices'],
  cooperation: ['cooperationSuffices', 'recipientsAreInstitutions'],
  dataExchange: ['courierFunction'],
  existingService: ['existingServiceSuffices'],
  nothing: ['serviceNotNeeded'],
  informationAndForms: [],
};

export const INSTEAD_IDS = Object.keys(BY_SIGNAL) as InsteadId[];

/** What to do instead, where "do not build" is settled; all that apply, and information with forms where nothing else does. */
export function insteadOf(optimistic: Computation, signals: readonly Signal[]): InsteadId[] {
  const certain = signals.filter((signal) => signal.certain).map(({ id }) => id);
  const instead = INSTEAD_IDS.filter((id) => BY_SIGNAL[id].some((signal) => certain.includes(signal)));
  const notWorthIt = certain.some((id) => effectiveClass(id, optimistic.mandated) === 'worth');
  if (notWorthIt || optimistic.rule === 2 || instead.length === 0) instead.push('informationAndForms');
  return instead;
}
