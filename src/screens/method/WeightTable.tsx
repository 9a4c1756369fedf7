import type { Translate } from '../../../locales/words.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { TurningWeight } from '../../assessment/turningWeights.ts';
import { makingHundred } from '../../assessment/turningWeights.ts';
import type { Bounds, RatedQuestion } from '../../assessment/types.ts';
import { ownNumbers } from '../../assessment/unusable.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Axis } from '../../questionnaire/field.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { exactly, written } from '../../summary/quantity.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { href, routes } from '../routes.ts';
import { useResult } from '../useResult.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { OwnNumber } from './OwnNumber.tsx';
import { makesHundred, type NumbersProblem, WEIGHTS, weightPath, weightSum } from './problems.ts';

interface WeightTableProps {
  axis: Axis;
  problems: readonly NumbersProblem[];
  turning: ReadonlyMap<RatedQuestion, TurningWeight | null>;
}

/**
 * The weights of one axis. Each row has the method's weight, the own weight, its share, and the weight that would turn
 * the recommendation.
 */
export function WeightTable({ axis, problems, turning }: WeightTableProps) {
  const { t } = useWords();
  const assessment = useAssessment();
  const { change } = useSession();
  const { ratings } = useResult();
  const standard: Readonly<Record<string, number>> = DEFAULT_METHODOLOGY.weights[axis];
  const weights: Readonly<Record<string, number>> = ownNumbers(assessment.methodology).weights[axis];
  const questions = Object.keys(standard) as RatedQuestion[];
  const rated = questions.filter((id) => ratings[id] !== null);
  // The weights in force. If the institution's cannot be used, these are the method's.
  const counting: Readonly<Record<string, number>> = methodologyFor(assessment.methodology).weights[axis];
  const all = rated.reduce((sum, id) => sum + (counting[id] ?? 0), 0);
  const number = (n: number) => written(t, n, 'number');
  const pointsOf = (id: RatedQuestion): string => {
    const rating = ratings[id];
    if (rating === null || all === 0) return '–';
    const share = (counting[id] ?? 0) / all;
    return exactly(t, [share * rating[0], share * rating[1]] as Bounds, 'number');
  };
  const name = t(`assessment.zones.${axis}`);
  return (
    <section className="weights">
      <Table
        caption={t(`ui.method.${axis}`)}
        captionSize="m"
        columns={[
          { id: 'question', label: t('ui.method.columns.question') },
          { id: 'standard', label: t('ui.method.columns.standard'), numeric: true },
          { id: 'own', label: t('ui.method.columns.own'), numeric: true },
          { id: 'rating', label: t('ui.method.columns.rating'), numeric: true },
          { id: 'points', label: t('ui.method.columns.points'), numeric: true },
          { id: 'turn', label: t('ui.method.columns.turn') },
        ]}
        rows={[
          ...questions.map((id) => ({
            id,
            cells: [
              <a key="name" className="govuk-link" href={href(routes.question(assessment.id, id))}>
                {together(
                  t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) }),
                )}
              </a>,
              number(standard[id] ?? 0),
              <OwnNumber
                key="own"
                path={weightPath(id)}
                label={t('ui.method.weightOf', {
                  number: numberOf(id),
                  name: t(`questionnaire.${id}.short`),
                })}
                standard={standard[id] ?? 0}
                error={problems.find(({ path, together }) => path === weightPath(id) && !together)?.text}
              />,
              ratings[id] === null ? t('assessment.answer.notRated') : exactly(t, ratings[id], 'number'),
              pointsOf(id),
              ratings[id] === null ? '–' : together(turnText(turning.get(id) ?? null, t)),
            ],
          })),
          {
            id: 'sum',
            cells: [
              <strong key="sum">{t('ui.method.sum')}</strong>,
              number(weightSum(standard)),
              <strong key="own">{number(weightSum(weights))}</strong>,
              '',
              '',
              '',
            ],
          },
        ]}
      />
      {!makesHundred(weights) && weightSum(weights) > 0 && (
        <Button
          tone="secondary"
          onClick={() => change(WEIGHTS, { ...assessment.methodology?.weights, ...makingHundred(weights) })}
        >
          {t('ui.method.makeHundred', { axis: name })}
        </Button>
      )}
    </section>
  );
}

const STEP = 100;
/** The greatest error of rounding. */
const NEARLY = 1e-6;

/**
 * The nearest weight that turns the recommendation, in hundredths. It is rounded away from the present weight, so that
 * the weight shown really turns it.
 */
export function toldWeight({ weight, up, at }: Pick<TurningWeight, 'weight' | 'up' | 'at'>): number {
  const steps = weight * STEP;
  if (up) return (at ? Math.ceil(steps - NEARLY) : Math.floor(steps + NEARLY) + 1) / STEP;
  return (at ? Math.floor(steps + NEARLY) : Math.ceil(steps - NEARLY) - 1) / STEP;
}

/** "45,01 – Atlikt": the weight, and the recommendation that it gives. */
function turnText(turning: TurningWeight | null, t: Translate): string {
  if (!turning) return t('ui.method.turn.never');
  const [from, to] = turning.outcome.map((each) => t(`assessment.recommendation.names.${each}`));
  const weight = toldWeight(turning);
  return from === to
    ? t('ui.method.turn.at', { weight, name: from })
    : t('ui.method.turn.span', { weight, from, to });
}
