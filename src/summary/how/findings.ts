import type { Translate } from '../../../locales/words.ts';
import { CONTRADICTION_IDS } from '../../assessment/contradictions.ts';
import { OBSTACLE_IDS, OBSTACLES } from '../../assessment/level.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { SignalClass } from '../../assessment/signal.ts';
import { SIGNAL_IDS, SIGNALS } from '../../assessment/signals.ts';
import type { FactId } from '../../assessment/types.ts';
import type { Block } from '../blocks/block.ts';
import { heading, list, paragraph, underHeading } from '../blocks/make.ts';
import { GROUNDS } from '../legal.ts';
import { written } from '../quantity.ts';
import { refOf, shortRefs } from '../refs.ts';
import { capital } from '../source.ts';

const CLASSES: readonly SignalClass[] = ['alternative', 'worth', 'removable', 'condition', 'task', 'note'];

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

/** All signals, grouped by their effect on the recommendation. */
export function findingBlocks(t: Translate): Block[] {
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

/** What each level of digitisation needs. */
export function levelBlocks(t: Translate): Block[] {
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

/** How the figures are computed. */
export function figureBlocks(t: Translate): Block[] {
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

/** What is shown beside the recommendation and has no effect on it. */
export function besideBlocks(t: Translate): Block[] {
  return [
    heading(1, t('ui.how.beside.title')),
    heading(2, t('ui.how.beside.legal')),
    paragraph(t('ui.how.beside.legalText')),
    ...list(
      GROUNDS.map((id) =>
        t('ui.how.beside.ground', {
          text: t(`assessment.legal.${id}.text`),
          point: t(`assessment.legal.${id}.point`),
        }),
      ),
    ),
    heading(2, t('ui.how.beside.contradictions')),
    paragraph(t('ui.how.beside.contradictionsText')),
    ...list(CONTRADICTION_IDS.map((id) => t(`assessment.contradictions.${id}.found`))),
  ];
}
