import type { Translate } from '../../../locales/words.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { changesBetween } from '../../changes/changes.ts';
import { headline } from '../../summary/headline.ts';
import { plainText } from './plainText.ts';

/** The differences between two assessments in words, and how they change the result. */
export function compared(
  [a, b]: readonly [string, string],
  before: Assessment,
  after: Assessment,
  t: Translate,
): string {
  const { parts, effect } = changesBetween(before, after, t);
  const verdict = (name: string, assessment: Assessment) =>
    `${name}: ${headline(resultOf(assessment), assessment, t).word}`;
  const bullets = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`);
  const whole = effect.sentences.length > 0 ? bullets(effect.sentences) : [t('ui.changes.apartNothing')];
  const lines = [
    verdict(a, before),
    verdict(b, after),
    '',
    ...(parts.length === 0 ? [t('ui.changes.nothing')] : [t('ui.changes.apart'), ...whole]),
    ...parts.flatMap(({ title, places, effect: alone }) => [
      '',
      title,
      ...places.map((place) => {
        const none = t('ui.changes.none');
        return `- ${place.label}: ${place.before ?? none} → ${place.after ?? none}`;
      }),
      ...(alone && alone.sentences.length > 0 ? [t('ui.changes.alone'), ...bullets(alone.sentences)] : []),
    ]),
  ];
  return plainText(lines);
}
