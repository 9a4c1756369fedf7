import type { Translate } from '../../../locales/words.ts';
import type { Occasion, Version } from '../../answers/browser/version.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { DECIDED_UPON } from '../../questionnaire/decision.ts';

/** "10.11.2026. plkst. 10.42 – saglabāta datne (Anna)". */
export function occasionWords(t: Translate, { at, reason, by }: Occasion): string {
  const params = { when: t('ui.history.when', { at }), reason: t(`ui.history.reasons.${reason}`), name: by };
  return by ? t('ui.history.lineBy', params) : t('ui.history.line', params);
}

/** A version stored by another program may have a recommendation that is unknown here. */
export function recommendationName(t: Translate, { recommendation, contents }: Version): string {
  const id = DECIDED_UPON.find((each) => each === recommendation) ?? recommendationOf(resultOf(contents));
  return t(`assessment.recommendation.names.${id}`);
}

/** The digits of a fingerprint as on paper, in groups of four: "3f9a 77c1 e02d". */
export function shortFingerprint(fingerprint: string): string {
  return (
    fingerprint
      .replace(/^sha256:/, '')
      .slice(0, 12)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
