import type { Translate } from '../../../locales/words.ts';
import type { HeadedList, Summary } from '../buildSummary.ts';
import { improvementsText } from '../improvements.ts';
import type { Reason } from '../reasons.ts';
import type { Block, Inline, Text } from './block.ts';
import { heading, inText, list, note, paragraph, sentences } from './make.ts';

/** The result in full, which page one may have to cut: recommendation, all reasons, form, what would change it. */
export function resultBlocks(summary: Summary, t: Translate): Block[] {
  const { improvements, notes, possible } = summary;
  return [
    ...recommendation(summary),
    ...decision(summary, t),
    ...reasons(summary.reasonsFor),
    ...reasons(summary.reasonsAgainst),
    ...form(summary),
    ...(improvements
      ? [
          heading(2, improvements.heading),
          ...(improvements.intro ? [paragraph(`${improvements.intro}:`)] : []),
          ...list(improvements.sets.map(improvementsText)),
        ]
      : []),
    ...lines(
      notes.heading,
      notes.items.map(({ found, what }) => `${found}. ${what}`),
    ),
    ...lines(
      possible.heading,
      possible.items.map(({ found }) => found),
    ),
  ];
}

function recommendation({ headline, firmness, methodology, instead }: Summary): Block[] {
  return [
    heading(2, headline.word),
    ...sentences(
      headline.sentence,
      headline.settledText,
      headline.span && headline.certainSoFar,
      headline.span,
      firmness,
      ...methodology,
      ...instead,
    ),
  ];
}

function decision({ decision: { recorded, title } }: Summary, t: Translate): Block[] {
  if (!recorded) return [];
  const { changed, stated, outcome, by, position, date, recommendation: noted, comment } = recorded;
  return [
    heading(2, changed ?? title),
    ...(stated ? [paragraph(stated)] : []),
    paragraph([outcome, by, position, date].filter(Boolean).join(', ')),
    ...(noted ? [paragraph(t('ui.paper.noted', { recommendation: noted }))] : []),
    ...(comment ? [paragraph(comment)] : []),
  ];
}

function reasons({ heading: title, items }: HeadedList<Reason>): Block[] {
  return [heading(2, title), ...list(items.map(reasonText), true)];
}

/** "… – 3. jautājums, Nosacījums", "… – 7. jautājums, +4,5". */
function reasonText({ text, question, ref, classLabel, pointsText }: Reason): Text {
  const ground = classLabel ?? pointsText;
  return [
    inText(text),
    note(' – '),
    { kind: 'question', question, text: ref },
    ...(ground ? [note(`, ${ground}`)] : []),
  ];
}

function form({ form: { heading: title, chosen, types, lacking, obstacles } }: Summary): Block[] {
  return [
    heading(2, title),
    ...sentences(chosen, types),
    ...(lacking ? [paragraph(`${lacking}${obstacles.length > 0 ? ':' : '.'}`)] : []),
    ...list(
      obstacles.map(({ text, remark, questions, refs }) => [
        inText([text, remark].filter(Boolean).join(' – ')),
        ...questions.flatMap((question, index): Inline[] => [
          note(index === 0 ? ' – ' : ', '),
          { kind: 'question', question, text: refs[index] ?? '' },
        ]),
      ]),
    ),
  ];
}

/** A list under its heading; nothing if the list is empty. */
function lines(title: string, texts: readonly string[]): Block[] {
  return texts.length > 0 ? [heading(2, title), ...list(texts)] : [];
}
