import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Given } from './given.ts';
import { holds } from './numbers.ts';
import type { SignalId } from './signal.ts';
import type { Level, ObstacleId, Side } from './types.ts';

interface ObstacleDefinition {
  /** The highest level that is possible with this obstacle. */
  readonly leaves: 1 | 2;
  readonly questions: readonly QuestionId[];
}

/** Obstacles to a higher level of digitisation, in the order in which a result lists them. Method 5. */
export const OBSTACLES: Readonly<Record<ObstacleId, ObstacleDefinition>> = {
  reach: { leaves: 1, questions: ['q06'] },
  cost: { leaves: 1, questions: ['q03'] },
  dearer: { leaves: 2, questions: ['q03'] },
  dependency: { leaves: 2, questions: ['q09'] },
  coverage: { leaves: 2, questions: ['q04'] },
  paper: { leaves: 2, questions: ['q14'] },
  original: { leaves: 2, questions: ['q17'] },
  interface: { leaves: 2, questions: ['q16'] },
  processing: { leaves: 2, questions: ['q11'] },
  payment: { leaves: 2, questions: ['q11', 'q19'] },
  signature: { leaves: 2, questions: ['q06', 'q18'] },
};

export const OBSTACLE_IDS = Object.keys(OBSTACLES) as ObstacleId[];

/** Obstacles that hold whenever a signal is raised. */
const FROM_SIGNAL: { readonly [O in ObstacleId]?: readonly SignalId[] } = {
  reach: ['fewCanUse'],
  cost: ['muchDearer'],
  dearer: ['dearerThanInPerson'],
  dependency: ['dependencyInPerson'],
  coverage: ['coverageBelow80'],
  paper: ['paperResult'],
  original: ['originalRequired'],
  interface: ['interfaceMissing'],
  signature: ['signatureLegalChange', 'eSignatureBarrier'],
};

const SIGNING_MEANS = ['nationalEId', 'eSignature'] as const;

export function obstaclesAt(
  given: Given,
  raised: ReadonlySet<SignalId>,
  sideOf: (question: QuestionId) => Side,
): ObstacleId[] {
  const { steps, estimate } = given.q11;
  // An estimate alone says nothing about single steps, so no step is then an obstacle.
  const inPerson = (step: 'processing' | 'payment') =>
    (steps !== undefined || estimate === undefined) && holds(steps?.[step], ['inPerson'], sideOf('q11'));
  const further: { readonly [O in ObstacleId]?: boolean } = {
    processing: inPerson('processing'),
    payment: inPerson('payment') && holds(given.q19.fee, ['fee'], sideOf('q19')),
    signature: !signingMeansHeld(given, sideOf('q06')),
  };
  return OBSTACLE_IDS.filter(
    (id) => (FROM_SIGNAL[id]?.some((signal) => raised.has(signal)) ?? true) && (further[id] ?? true),
  );
}

function signingMeansHeld(given: Given, side: Side): boolean {
  const { means } = given.q06;
  return means ? SIGNING_MEANS.some((one) => means.includes(one)) : side === 'best';
}

export function supportedLevel(obstacles: readonly ObstacleId[]): Level {
  return obstacles.reduce<Level>((level, id) => Math.min(level, OBSTACLES[id].leaves) as Level, 3);
}
