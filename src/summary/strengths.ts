import type { RatedQuestion } from '../assessment/types.ts';
import type { Words } from './reasonWords.ts';
import type { Source } from './source.ts';
import { READINESS_STRENGTHS } from './strengthsOfReadiness.ts';
import { VALUE_STRENGTHS } from './strengthsOfValue.ts';

/** Why a question speaks for the e-service. */
export const STRENGTHS: Readonly<Record<RatedQuestion, (source: Source) => Words>> = {
  ...VALUE_STRENGTHS,
  ...READINESS_STRENGTHS,
};
