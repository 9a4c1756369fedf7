import canonicalize from 'canonicalize';
import { sha256Hex } from '../file/fingerprint.ts';
import type { Decision } from '../model/types.ts';

/** How earlier versions of the program marked a decision that was recorded in this browser. */
export const formerMark = (decision: Decision): string => sha256Hex(canonicalize(decision) ?? '');
