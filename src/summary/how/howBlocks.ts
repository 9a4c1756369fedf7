import type { Translate } from '../../../locales/words.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { RatedQuestion } from '../../assessment/types.ts';
import { numberOf, QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Block } from '../blocks/block.ts';
import { heading, list, paragraph, underHeading } from '../blocks/make.ts';
import { written } from '../quantity.ts';
import { besideBlocks, figureBlocks, findingBlocks, levelBlocks } from './findings.ts';
import { datumRows } from './ratings.ts';

/** The properties of the method that tests prove, in the order of the page. */
const LAWS = [
  'enclosing',
  'settled',
  'monotone',
  'total',
  'orderFree',
  'points',
  'firmness',
  'turning',
  'ownNumbers',
] as const;

/** Explains the method. Its rules are words; all its numbers come from its data. */
export function howBlocks(t: Translate): Block[] {
  return introducing([
    heading(1, t('ui.how.scores.title')),
    paragraph(t('ui.how.scores.text')),
    paragraph(t('ui.how.scores.open')),
    ...weightBlocks(t),
    ...recommendationBlocks(t),
    ...ratingBlocks(t),
    ...findingBlocks(t),
    ...levelBlocks(t),
    ...figureBlocks(t),
    ...besideBlocks(t),
    heading(1, t('ui.how.laws.title')),
    paragraph(t('ui.how.laws.text')),
    ...list(LAWS.map((law) => t(`ui.how.laws.${law}`))),
  ]);
}

/** On paper a paragraph that introduces a table stays on the same page as the table. */
const introducing = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, place) =>
    block.kind === 'paragraph' && blocks[place + 1]?.kind === 'table' ? { ...block, keepNext: true } : block,
  );

const questionName = (t: Translate, id: QuestionId): string =>
  t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) });

function weightBlocks(t: Translate): Block[] {
  const { weights, thresholds, ownWeights, ownThresholds } = DEFAULT_METHODOLOGY;
  const number = (n: number) => written(t, n, 'number');
  return [
    heading(1, t('ui.how.weights.title')),
    paragraph(t('ui.how.weights.text')),
    ...(['value', 'readiness'] as const).map((axis): Block => {
      const own: Readonly<Record<string, number>> = weights[axis];
      const all = Object.values(own).reduce((sum, weight) => sum + weight, 0);
      return {
        kind: 'table',
        caption: t(`ui.method.${axis}`),
        columns: [t('ui.method.columns.question'), t('assessment.answer.weight')],
        widths: [5, 1],
        numeric: [1],
        rows: Object.entries(own).map(([id, weight]) => [
          questionName(t, id as RatedQuestion),
          number(weight),
        ]),
        foot: [t('ui.method.sum'), number(all)],
        whole: true,
      };
    }),
    paragraph(t('ui.how.weights.thresholds', thresholds)),
    paragraph(
      t('ui.how.weights.own', {
        min: ownWeights.min,
        max: ownWeights.max,
        from: ownThresholds.min,
        to: ownThresholds.max,
      }),
    ),
  ];
}

function recommendationBlocks(t: Translate): Block[] {
  const { low, high } = DEFAULT_METHODOLOGY.thresholds;
  return [
    heading(1, t('ui.how.rules.title')),
    paragraph(t('ui.how.rules.text')),
    ...list(
      (['1', '2', '3', '4', '5'] as const).map((rule) => t(`ui.how.rules.rule${rule}`, { low, high })),
      true,
    ),
    paragraph(t('ui.how.rules.mandate')),
    paragraph(t('ui.how.rules.instead')),
  ];
}

function ratingBlocks(t: Translate): Block[] {
  return [
    heading(1, t('ui.how.ratings.title')),
    paragraph(t('ui.how.ratings.text')),
    ...QUESTION_IDS.flatMap((id): Block[] => {
      const rows = datumRows(id, t);
      return [
        heading(2, questionName(t, id)),
        paragraph(t(`ui.how.rule.${id}`)),
        ...(rows.length === 0
          ? []
          : [
              underHeading({
                caption: questionName(t, id),
                columns: [t('ui.how.columns.what'), t('ui.how.columns.answer'), t('ui.how.columns.number')],
                widths: [5, 5, 2],
                numeric: [2],
                rows: rows.map(({ what, answer, told }) => [what, answer, told]),
              }),
            ]),
      ];
    }),
  ];
}
