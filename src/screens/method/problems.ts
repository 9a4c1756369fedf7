import type { Translate } from '../../../locales/words.ts';
import { pointer } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { rounded } from '../../assessment/numbers.ts';
import type { RatedQuestion } from '../../assessment/types.ts';
import { ownNumbers, type Unusable, unusableIn } from '../../assessment/unusable.ts';
import type { Axis } from '../../questionnaire/field.ts';
import { refOf } from '../../summary/refs.ts';
import { problemText } from '../problemText.ts';
import { draftProblem, inputId } from '../question/fieldValues.ts';

export const METHODOLOGY = pointer('methodology');
export const WEIGHTS = pointer('methodology', 'weights');
export const weightPath = (question: RatedQuestion): string => WEIGHTS + pointer(question);
export const thresholdPath = (threshold: 'low' | 'high'): string =>
  pointer('methodology', 'thresholds', threshold);

/** A sentence about a problem, and the field to correct. */
export interface NumbersProblem {
  readonly path: string;
  readonly text: string;
  /** True if the problem is about all weights of an axis together. */
  readonly together?: true;
}

export const weightSum = (weights: object): number =>
  rounded(Object.values(weights).reduce((all: number, weight: number) => all + weight, 0));

/** Whether the weights of an axis add up to 100. */
export const makesHundred = (weights: object): boolean => weightSum(weights) === 100;

/** All problems: numbers that cannot be read, numbers that the method cannot use, weights that do not add up to 100. */
export function numbersProblems(assessment: Assessment, t: Translate): NumbersProblem[] {
  const numbers = ownNumbers(assessment.methodology);
  const firstOf = (axis: Axis) => weightPath(Object.keys(numbers.weights[axis])[0] as RatedQuestion);
  const drafts = Object.keys(assessment.drafts ?? {}).flatMap((path) => {
    const problem = path.startsWith(METHODOLOGY) && draftProblem(assessment, path);
    return problem ? [{ path, text: problemText(problem, t) }] : [];
  });
  const at = (problem: Unusable): string => {
    if (problem.code === 'weightRange') return weightPath(problem.question);
    if (problem.code === 'noValue' || problem.code === 'noReadiness')
      return firstOf(problem.code === 'noValue' ? 'value' : 'readiness');
    return thresholdPath(problem.code === 'thresholdRange' ? problem.threshold : 'low');
  };
  const unusable = unusableIn(numbers).map((problem) => ({ path: at(problem), text: textOf(problem, t) }));
  const sums = (['value', 'readiness'] as const).flatMap((axis) => {
    const sum = weightSum(numbers.weights[axis]);
    // If all are 0, another problem says so already.
    if (sum === 100 || sum === 0) return [];
    return [
      { path: firstOf(axis), text: t(`ui.method.problems.sum.${axis}`, { sum }), together: true as const },
    ];
  });
  return [...drafts, ...unusable, ...sums];
}

function textOf(problem: Unusable, t: Translate): string {
  if (problem.code === 'weightRange') {
    return t('ui.method.problems.weightRange', { question: refOf(t, problem.question) });
  }
  return t(`ui.method.problems.${problem.code}`);
}

export const fieldOf = ({ path }: NumbersProblem): string => inputId(path);
