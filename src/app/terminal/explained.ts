import type { Translate } from '../../../locales/words.ts';
import { fingerprintOf } from '../../answers/file/fingerprint.ts';
import type { Assessment } from '../../answers/model/types.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { buildSummary, type HeadedList } from '../../summary/buildSummary.ts';
import { metaLine } from '../../summary/header.ts';
import { groundOf } from '../../summary/reasons.ts';
import { plainText } from './plainText.ts';

/** A heading and its list; nothing if the list is empty. */
function list<T>({ heading, items }: HeadedList<T>, line: (item: T) => string): string[] {
  return items.length === 0 ? [] : ['', heading, ...items.map((item) => `- ${line(item)}`)];
}

/**
 * The summary as lines of plain text: recommendation, reasons, figures, tasks. Texts from the file lose line ends and
 * signs that would control a terminal.
 */
export function explained(
  file: string,
  assessment: Assessment,
  result: AssessmentResult,
  t: Translate,
): string {
  const summary = buildSummary(result, assessment, t, {
    methodology: methodologyFor(assessment.methodology),
    fingerprint: fingerprintOf(assessment),
  });
  const { header, headline } = summary;
  const told = (text: string, ...notes: (string | null)[]) =>
    [text, ...notes.filter(Boolean).map((note) => `(${note})`)].join(' ');
  const lines = [
    `${file}: ${header.service}`,
    metaLine(header),
    '',
    headline.word,
    headline.sentence,
    ...(headline.span ? [headline.span] : []),
    ...summary.instead,
    ...list(summary.reasonsFor, (reason) => told(reason.text, groundOf(reason))),
    ...list(summary.reasonsAgainst, (reason) => told(reason.text, groundOf(reason))),
    ...list(summary.figures, ({ label, value, note }) => `${label}: ${value}${note && ` (${note})`}`),
    ...list(summary.actionPlan, ({ kindLabel, what, refs, responsible, due }) =>
      told(`${kindLabel}: ${what}`, [...refs, responsible, due].filter(Boolean).join(', ') || null),
    ),
    ...(summary.firmness ? ['', summary.firmness] : []),
    ...summary.methodology,
    [header.versions, header.fingerprint].filter(Boolean).join(' · '),
    '',
  ];
  return plainText(lines);
}
