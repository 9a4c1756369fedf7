import { groundOf, type Reason } from '../reasons.ts';
import type { Text } from './block.ts';

/** "… – 3. jautājums, Nosacījums". */
export function reasonText(reason: Reason): Text {
  return [{ text: reason.text }, { text: ` – ${groundOf(reason)}`, quiet: true }];
}
