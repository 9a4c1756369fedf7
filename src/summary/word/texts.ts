import type { Reason } from '../reasons.ts';
import type { Text } from './blocks.ts';

/** "… – 3. jautājums, Nosacījums". */
export function reasonText({ text, ref, classLabel, pointsText }: Reason): Text {
  return [
    { text },
    { text: ` – ${[ref, classLabel ?? pointsText].filter(Boolean).join(', ')}`, quiet: true },
  ];
}
