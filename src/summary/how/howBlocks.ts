import type { Key, Translate } from '../../../locales/words.ts';
import { CONTRADICTION_IDS } from '../../assessment/contradictions.ts';
import { OBSTACLE_IDS, OBSTACLES } from '../../assessment/level.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { SignalClass } from '../../assessment/signal.ts';
import { SIGNAL_IDS, SIGNALS } from '../../assessment/signals.ts';
import type { FactId, LegalGround, RatedQuestion } from '../../assessment/types.ts';
import { numberOf, QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Block } from '../blocks/block.ts';
import { heading, list, paragraph, underHeading } from '../blocks/make.ts';
import { written } from '../quantity.ts';
import { capital, refOf, shortRefs } from '../source.ts';
import { datumRows } from './ratings.ts';

const CLASSES: readonly SignalClass[] = ['alternative', 'worth', 'removable', 'condition', 'task', 'note'];

/** The properties that the tests prove of the method, in the order in which they are told. */
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

const FACTS: readonly FactId[] = [
  'annualCases',
  'institutionShare',
  'uptake',
  'eCasesPerYear',
  'costPerECase',
  'costRatio',
  'annualSaving',
  'paybackYears',
  'breakEvenCases',
  'breakEvenBuildCost',
  'npv',
  'recipientHoursSaved',
  'staffHoursSaved',
];

const GROUNDS: readonly LegalGround[] = ['cases', 'convenience', 'burden', 'process', 'cost'];

/** How the method works: its rules in words, and every number of it from its data. */
export function howBlocks(t: Translate): Block[] {
  return [
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
  ];
}

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
        rows: Object.entries(own).map(([id, weight]) => [questionName(t, id as RatedQuestion), number(weight)]),
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
                rows: rows.map(({ what, answer, number, kind }) => [
                  what,
                  answer,
                  kind === 'rating'
                    ? written(t, number, 'number')
                    : t(`ui.how.${kind}`, { n: written(t, number, kind === 'share' ? 'share' : 'number') }),
                ]),
              }),
            ]),
      ];
    }),
  ];
}

function findingBlocks(t: Translate): Block[] {
  const { high } = DEFAULT_METHODOLOGY.thresholds;
  const score = t('assessment.units.lessThan', { n: written(t, high, 'number') });
  return [
    heading(1, t('ui.how.findings.title')),
    paragraph(t('ui.how.findings.text')),
    ...CLASSES.flatMap((each): Block[] => {
      const ids = SIGNAL_IDS.filter((id) => SIGNALS[id].class === each);
      return [
        heading(2, t(`assessment.classes.${each}`)),
        paragraph(t(`ui.how.classes.${each}`)),
        underHeading({
          caption: t(`assessment.classes.${each}`),
          columns: [t('ui.how.columns.found'), t('ui.how.columns.question')],
          widths: [5, 2],
          rows: ids.map((id) => {
            const { question } = SIGNALS[id];
            return [
              t(`assessment.signals.${id}.found`, { score }),
              question ? refOf(t, question) : t('ui.how.rules.ofRule'),
            ];
          }),
        }),
      ];
    }),
  ];
}

function levelBlocks(t: Translate): Block[] {
  return [
    heading(1, t('ui.how.level.title')),
    paragraph(t('ui.how.level.text')),
    underHeading({
      caption: t('ui.how.level.title'),
      columns: [t('ui.how.columns.lacking'), t('ui.how.columns.question'), t('ui.how.columns.leaves')],
      widths: [5, 2, 2],
      rows: OBSTACLE_IDS.map((id) => [
        capital(t(`assessment.obstacles.${id}`)),
        shortRefs(t, OBSTACLES[id].questions),
        t(`ui.how.level.leaves${OBSTACLES[id].leaves}`),
      ]),
    }),
  ];
}

function figureBlocks(t: Translate): Block[] {
  const { discountRate, defaults } = DEFAULT_METHODOLOGY;
  return [
    heading(1, t('ui.how.figures.title')),
    paragraph(t('ui.how.figures.text', { rate: discountRate, ...defaults })),
    underHeading({
      caption: t('ui.how.figures.title'),
      columns: [t('ui.how.columns.figure'), t('ui.how.columns.computed')],
      widths: [2, 4],
      rows: FACTS.map((id) => [t(`assessment.facts.${id}.label`), t(`assessment.facts.${id}.note`)]),
    }),
  ];
}

/** What is told beside the recommendation and changes none. */
function besideBlocks(t: Translate): Block[] {
  return [
    heading(1, t('ui.how.beside.title')),
    heading(2, t('ui.how.beside.legal')),
    paragraph(t('ui.how.beside.legalText')),
    ...list(
      GROUNDS.map((id) =>
        t('ui.how.beside.ground', {
          text: t(`assessment.legal.${id}.text` as Key),
          point: t(`assessment.legal.${id}.point` as Key),
        }),
      ),
    ),
    heading(2, t('ui.how.beside.contradictions')),
    paragraph(t('ui.how.beside.contradictionsText')),
    ...list(CONTRADICTION_IDS.map((id) => t(`assessment.contradictions.${id}.found`))),
  ];
}
