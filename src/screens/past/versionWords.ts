import type { Translate } from '../../../locales/words.ts';
import type { Assessment } from '../../answers/types.ts';
import type { Occasion, Version } from '../../answers/version.ts';
import { recommendationOf as ofResult } from '../../assessment/recommend.ts';
import type { Recommendation } from '../../assessment/types.ts';
import { DECIDED_UPON } from '../../questionnaire/decision.ts';
import { resultOf } from '../session.ts';

/** "10.11.2026. plkst. 10.42 – saglabāta datne (Anna)". */
export function occasionWords(t: Translate, { at, reason, by }: Occasion): string {
  const params = { when: t('ui.history.when', { at }), reason: t(`ui.history.reasons.${reason}`), name: by };
  return by ? t('ui.history.lineBy', params) : t('ui.history.line', params);
}

/** The recommendation as a file names it. */
export function recommendationOf(assessment: Assessment): Recommendation | 'undecided' {
  return ofResult(resultOf(assessment));
}

/** A version of another program may name a recommendation that this one does not have. */
export function recommendationName(t: Translate, { recommendation, contents }: Version): string {
  const id = DECIDED_UPON.find((each) => each === recommendation) ?? recommendationOf(contents);
  return t(`assessment.recommendation.names.${id}`);
}
