import type { Signal, SignalClass } from '../assessment/signal.ts';
import type { Source } from './source.ts';

/** Certain signals of one class, the most important first: in the order of the reasons against, then by question. */
export function certainOf({ assessment }: Source, wanted: SignalClass): Signal[] {
  const { signals, reasons } = assessment;
  const order = reasons.against.map((reason) => ('signal' in reason ? reason.signal : null));
  const place = (signal: Signal) => {
    const index = order.indexOf(signal.id);
    return index < 0 ? order.length : index;
  };
  const muchDearer = signals.some(({ id, certain }) => id === 'muchDearer' && certain);
  return signals
    .filter((signal) => signal.certain && signal.class === wanted)
    .filter((signal) => !(muchDearer && signal.id === 'dearerThanInPerson'))
    .sort((a, b) => place(a) - place(b));
}
