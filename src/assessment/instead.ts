import type { Signal, SignalId } from './signal.ts';
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

/**
 * What to do instead, where "do not build" is settled; all that apply. Information with forms is left where the service
 * is not worth its cost, and where nothing else applies: so it always is where rule 2 decides at best, for no alternative
 * is certain then.
 */
export function insteadOf(signals: readonly Signal[]): InsteadId[] {
  const certainOnes = signals.filter((signal) => signal.certain);
  const certain = certainOnes.map(({ id }) => id);
  const instead = INSTEAD_IDS.filter((id) => BY_SIGNAL[id].some((signal) => certain.includes(signal)));
  const notWorthIt = certainOnes.some((signal) => signal.class === 'worth');
  if (notWorthIt || instead.length === 0) instead.push('informationAndForms');
  return instead;
}
