import type { Signal, SignalId } from './signal.ts';
import type { InsteadId } from './types.ts';

/**
 * The signals that lead to each alternative, in the order in which a result lists them. The last alternative has a rule of its own.
 * Method 6.
 */
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
 * What to do instead if "do not build" is settled: everything that applies. Information with forms is added if the
 * service is not worth its cost, or if nothing else applies. Nothing else applies if rule 2 decides at best, because
 * then no alternative is certain.
 */
export function insteadOf(signals: readonly Signal[]): InsteadId[] {
  const certainOnes = signals.filter((signal) => signal.certain);
  const certain = certainOnes.map(({ id }) => id);
  const instead = INSTEAD_IDS.filter((id) => BY_SIGNAL[id].some((signal) => certain.includes(signal)));
  const notWorthIt = certainOnes.some((signal) => signal.class === 'worth');
  if (notWorthIt || instead.length === 0) instead.push('informationAndForms');
  return instead;
}
