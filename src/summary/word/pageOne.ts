import type { Translate } from '../../../locales/words.ts';
import type { Block, Text } from '../blocks/block.ts';
import { heading, list, note, paragraph, plain, quiet, sentences, strong } from '../blocks/make.ts';
import { reasonText } from '../blocks/result.ts';
import type { Part, Summary } from '../buildSummary.ts';
import { KEY_FIGURES } from '../figures.ts';
import { metaLine } from '../header.ts';
import type { Reason } from '../reasons.ts';

/** As on the sheet; the rest stands in the annex. */
const REASONS = 4;
const OPEN = 4;

/** What the manager reads and signs, with its texts in full: Word breaks pages where it must. */
export function pageOneBlocks(summary: Summary, t: Translate): Block[] {
  const { header, headline, form, firmness, legal, methodology } = summary;
  return [
    quiet([header.title, header.versions, header.fingerprint].filter(Boolean).join(' · ')),
    heading(1, header.service),
    quiet(metaLine(header)),
    heading(2, headline.word),
    { kind: 'paragraph', text: headline.sentence, look: 'lead' },
    ...sentences(headline.settledText),
    ...(headline.span ? sentences(headline.certainSoFar, headline.span) : []),
    ...sentences(...summary.instead, ...methodology),
    ...reasons(summary.reasonsFor, t),
    ...reasons(summary.reasonsAgainst, t),
    ...chart(summary, t),
    ...keyFigures(summary, t),
    heading(2, form.heading),
    ...sentences(form.lacking),
    ...list(form.obstacles.map(({ text, remark }) => [text, remark].filter(Boolean).join(' – '))),
    ...sentences(form.componentsHeading, form.chosen, form.types),
    ...toDo(summary, t),
    ...sentences(firmness, legal.heading),
    ...decision(summary, t),
  ];
}

function reasons({ heading: title, items }: Part<Reason>, t: Translate): Block[] {
  const left = items.length - REASONS;
  return [
    heading(2, title),
    ...list(items.slice(0, REASONS).map(reasonText), true),
    ...(left > 0 ? [quiet(t('ui.word.moreInAnnex', { count: left }))] : []),
  ];
}

/** The value–readiness chart as the table of its numbers, with its sentence. */
function chart({ chart: words, annex }: Summary, t: Translate): Block[] {
  const [value, readiness] = annex.scores;
  return [
    heading(2, words.heading),
    ...sentences(words.alternative),
    {
      kind: 'table',
      caption: t('ui.paper.annex.zones'),
      columns: [t('ui.word.axis'), t('ui.word.score'), t('ui.word.low'), t('ui.word.high')],
      widths: [4, 3, 3, 3],
      numeric: [1, 2, 3],
      rows: [value, readiness].map(({ label, score }) => [
        label,
        score,
        t('assessment.units.number', { n: words.thresholds.low }),
        t('assessment.units.number', { n: words.thresholds.high }),
      ]),
    },
  ];
}

function keyFigures({ figures }: Summary, t: Translate): Block[] {
  const items = KEY_FIGURES.flatMap((id) => figures.items.find((figure) => figure.id === id) ?? []);
  if (items.length === 0) return [heading(2, t('ui.paper.figures.title')), ...sentences(figures.heading)];
  return [
    heading(2, figures.heading),
    {
      kind: 'table',
      caption: t('ui.paper.figures.title'),
      columns: [t('ui.paper.annex.figure'), t('ui.paper.annex.value')],
      widths: [8, 5],
      numeric: [1],
      rows: items.map(({ label, value }) => [label, value]),
    },
  ];
}

/** Obstacles, conditions and contradictions, then the open questions that matter most. */
function toDo({ obstacles, conditions, contradictions, open }: Summary, t: Translate): Block[] {
  const certain = [...obstacles.items, ...conditions.items, ...contradictions.items];
  const items = [...certain, ...open.items.slice(0, OPEN)];
  const left = certain.length + open.items.length - items.length;
  if (items.length === 0) return sentences(t('ui.paper.nothingToDo'));
  return [
    heading(2, t('ui.word.toDo')),
    {
      kind: 'table',
      caption: [obstacles, conditions, contradictions, open]
        .filter((part) => part.items.length > 0)
        .map((part) => part.heading)
        .join('. '),
      columns: [t('ui.paper.what'), t('ui.paper.who'), t('ui.paper.by')],
      widths: [8, 3, 2],
      rows: items.map((action): Text[] => [
        [
          strong(`${t('ui.paper.kind', { kind: action.kindLabel })} `),
          plain(action.what),
          ...(action.refs.length > 0 ? [note(` (${action.refs.join(', ')})`)] : []),
        ],
        action.responsible ?? t('ui.paper.nobody'),
        action.due ?? '–',
      ]),
    },
    ...(left > 0 ? [quiet(t('ui.word.moreInPlan', { count: left }))] : []),
  ];
}

const BOXES = { true: '☒', false: '☐' } as const;

function decision({ decision: words }: Summary, t: Translate): Block[] {
  const { recorded, options } = words;
  const name = (label: string, value: string | null): Text[] => [label, value ?? ''];
  return [
    heading(2, words.title),
    ...sentences(recorded?.remark),
    paragraph(options.map(({ chosen, label }) => `${BOXES[`${chosen}`]} ${label}`).join('     ')),
    paragraph(t('ui.paper.because')),
    recorded?.comment ? paragraph(recorded.comment) : { kind: 'lines', count: 2 },
    {
      kind: 'table',
      caption: t('ui.word.decision'),
      columns: [t('ui.word.field'), t('ui.word.value')],
      widths: [4, 9],
      rows: [
        name(words.nameLabel, recorded?.by ?? null),
        name(words.positionLabel, recorded?.position ?? null),
        name(words.dateLabel, recorded?.date ?? null),
        name(words.signatureLabel, null),
      ],
    },
    ...(recorded?.recommendation
      ? sentences(t('ui.paper.noted', { recommendation: recorded.recommendation }))
      : []),
  ];
}
