import type { Translate } from '../../../locales/words.ts';
import type { Block, Text } from '../blocks/block.ts';
import { heading, inText, list, note, paragraph, quiet, sentences, strong } from '../blocks/make.ts';
import type { Summary } from '../buildSummary.ts';
import { firstOf, firstText } from '../first.ts';
import { metaLine } from '../header.ts';
import type { MemoList } from '../memo.ts';
import { refOf } from '../refs.ts';

/** As many as on the printed page. The annex has the rest. */
const REASONS = 3;
const FURTHER = 4;

/** The memo that the manager decides on and signs. Its texts are not cut, so Word may need a second page. */
export function pageOneBlocks(summary: Summary, t: Translate, conclusion: string | null): Block[] {
  const { header, headline, memo, methodology } = summary;
  return [
    quiet([header.title, header.versions, header.fingerprint].filter(Boolean).join(' · ')),
    heading(1, header.service),
    quiet(metaLine(header)),
    heading(2, memo.ask),
    ...(headline.firm ? [paragraph([strong(headline.firm)])] : []),
    ...(conclusion ? [paragraph([strong(conclusion)])] : []),
    { kind: 'paragraph', text: memo.grounds, look: 'lead' },
    ...sentences(headline.infirm, headline.span),
    ...sentences(...methodology),
    ...sentences(memo.figuresLead),
    ...figures(summary, t),
    ...reasons(memo.why, t),
    ...reasons(memo.risks, t),
    ...toDo(summary, t),
    ...sentences(...memo.certainty, memo.axes),
    ...decision(summary, t),
  ];
}

/** The three figures in a table of one row, so that they stand side by side. */
function figures({ memo }: Summary, t: Translate): Block[] {
  return [
    {
      kind: 'table',
      caption: t('ui.paper.figures.title'),
      columns: memo.figures.map(({ label }) => label),
      widths: memo.figures.map(() => 1),
      rows: [
        memo.figures.map(
          ({ value, note: remark }): Text => [
            strong(value),
            ...(remark ? [{ kind: 'lineBreak' } as const, note(remark)] : []),
          ],
        ),
      ],
    },
  ];
}

function reasons({ heading: title, items, none, total }: MemoList, t: Translate): Block[] {
  const shown = items.slice(0, REASONS).map(({ question, text }): Text => {
    return question ? [inText(text), note(` (${refOf(t, question)})`)] : text;
  });
  return [
    heading(2, title),
    ...(items.length > 0 ? list(shown, true) : sentences(none)),
    ...(items.length > REASONS ? [quiet(t('ui.word.moreInAnnex', { count: total }))] : []),
  ];
}

/** What comes first, with empty cells to write in who does it and by when. */
function toDo(summary: Summary, t: Translate): Block[] {
  const { certain, contradictions, further, openFirst, leftOf } = firstOf(summary);
  const last = further.slice(0, FURTHER);
  const items = openFirst
    ? [...last, ...certain, ...contradictions]
    : [...certain, ...contradictions, ...last];
  const left = leftOf(items.length);
  const title = heading(2, t('ui.paper.first'));
  if (items.length === 0) return [title, ...sentences(t('ui.paper.nothingToDo'))];
  return [
    title,
    {
      kind: 'table',
      caption: t('ui.paper.first'),
      captionHidden: true,
      columns: [t('ui.paper.firstWhat'), t('ui.paper.who'), t('ui.paper.by')],
      widths: [8, 3, 2],
      rows: items.map((action): Text[] => [
        [
          strong(`${t('ui.paper.kind', { kind: action.kindLabel })} `),
          inText(firstText(t, action)),
          ...(action.refs.length > 0 ? [note(` (${action.refs.join(', ')})`)] : []),
        ],
        action.responsible ?? '',
        action.due ?? '',
      ]),
    },
    ...(left > 0 ? [quiet(t('ui.word.moreInPlan', { count: left }))] : []),
  ];
}

const BOXES = { true: '☒', false: '☐' } as const;

function decision({ decision: words, header }: Summary, t: Translate): Block[] {
  const { recorded, options } = words;
  return [
    heading(2, words.title),
    ...sentences(recorded?.remark),
    paragraph(options.map(({ chosen, label }) => `${BOXES[`${chosen}`]} ${label}`).join('     ')),
    paragraph(t('ui.paper.kind', { kind: words.becauseLabel })),
    recorded?.comment ? paragraph(recorded.comment) : { kind: 'lines', count: 3 },
    {
      kind: 'table',
      caption: t('ui.word.decision'),
      columns: [
        t('ui.word.role'),
        t('ui.word.name'),
        words.positionLabel,
        words.dateLabel,
        words.signatureLabel,
      ],
      widths: [3, 5, 4, 3, 4],
      rows: [
        [t('ui.word.prepared'), header.authorName ?? '', '', '', ''],
        [t('ui.word.decided'), recorded?.by ?? '', recorded?.position ?? '', recorded?.date ?? '', ''],
      ],
    },
    ...(recorded?.recommendation
      ? sentences(t('ui.paper.noted', { recommendation: recorded.recommendation }))
      : []),
  ];
}
