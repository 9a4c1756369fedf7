import { recommendationOf } from '../assessment/recommend.ts';
import { type Action, concerning } from './actions.ts';
import type { Source } from './source.ts';

/**
 * What to find out first if the advice is to build, but nobody has said what that costs: the manager decides on an
 * amount. At most one action.
 */
export function unknownCosts(source: Source): Action[] {
  const { assessment, given, t } = source;
  const id = recommendationOf(assessment);
  if (id !== 'build' && id !== 'buildWithConditions') return [];
  const { buildCost, annualCost } = given.q03;
  if (buildCost !== undefined && annualCost !== undefined) return [];
  const part = buildCost === annualCost ? 'both' : buildCost === undefined ? 'build' : 'annual';
  return [
    {
      kind: 'open',
      kindLabel: t('assessment.classes.open'),
      id: 'q03',
      found: t(`assessment.openQuestions.costs.${part}.found`),
      what: t(`assessment.openQuestions.costs.${part}.do`),
      ...concerning(source, ['q03']),
    },
  ];
}
