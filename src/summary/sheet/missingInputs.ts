import { costInputsAt } from '../../assessment/figures.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Source } from '../source.ts';
import { INSTITUTIONS } from './groupCases.ts';

/** An input that a figure still needs: a number or a whole list. */
export interface MissingInput {
  readonly question: QuestionId;
  /** `dontKnow`: "we don't know" hides the whole answer. */
  readonly field: string;
  readonly group?: string | undefined;
  readonly cell?: string | undefined;
}

const COSTS = ['buildCost', 'annualCost', 'inPersonCost'] as const;

const hidden = ({ file }: Source, question: QuestionId): boolean => file.answers[question]?.dontKnow === true;

/** The inputs that the electronic cases of a year still need. The list is empty exactly when the figure is known. */
export function missingForCases(source: Source): readonly MissingInput[] {
  if (source.assessment.facts.eCasesPerYear) return [];
  return [...missingCases(source), ...missingReach(source)];
}

function missingCases(source: Source): readonly MissingInput[] {
  const { groups } = source.given.q05;
  if (hidden(source, 'q05')) return [{ question: 'q05', field: 'dontKnow' }];
  if (!groups) return [{ question: 'q05', field: 'groups' }];
  return groups
    .filter((row) => row.casesPerMonth === undefined)
    .map(({ group }) => ({ question: 'q05', field: 'groups', group, cell: 'casesPerMonth' }));
}

function missingReach(source: Source): readonly MissingInput[] {
  const { groups = [] } = source.given.q05;
  const { reach = [], authentication } = source.given.q06;
  if (hidden(source, 'q06')) return [{ question: 'q06', field: 'dontKnow' }];
  const asked = groups.filter(({ group, casesPerMonth }) => group !== INSTITUTIONS && casesPerMonth !== 0);
  if (asked.length === 0) return reach.length > 0 ? [] : [{ question: 'q06', field: 'reach' }];
  return asked.flatMap(({ group }): MissingInput[] => {
    const row = reach.find((each) => each.group === group);
    const cells = [
      ...(row?.can === undefined && authentication !== 'notNeeded' ? ['can'] : []),
      ...(row?.will === undefined ? ['will'] : []),
    ];
    return cells.map((cell) => ({ question: 'q06', field: 'reach', group, cell }));
  });
}

/**
 * The inputs that the costs still need. The list is empty if the costs are known, or if the service is new and has
 * nothing to compare with.
 */
export function missingForCosts(source: Source): readonly MissingInput[] {
  const { given, file } = source;
  if (hidden(source, 'q03')) return [{ question: 'q03', field: 'dontKnow' }];
  if (given.q03.presentChannel === 'no' || costInputsAt(given, 'worst', methodologyFor(file.methodology))) {
    return [];
  }
  return COSTS.filter((field) => given.q03[field] === undefined).map((field) => ({ question: 'q03', field }));
}
