import type { Translate } from '../../locales/words.ts';
import type { SignalClass, SignalId } from '../assessment/signal.ts';
import type { AssessmentResult, RatedQuestion } from '../assessment/types.ts';
import { QUESTIONS, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { ReasonWords } from './findingWords.ts';
import { READINESS_STRENGTHS, READINESS_WEAKNESSES } from './reasonsOfReadiness.ts';
import { VALUE_STRENGTHS, VALUE_WEAKNESSES } from './reasonsOfValue.ts';
import { refOf } from './refs.ts';
import { foundText, hasFigures } from './signalWords.ts';
import type { Source } from './source.ts';

/** One reason for or against, in words. */
export interface Reason {
  readonly question: QuestionId;
  /** "3. jautājums". */
  readonly ref: string;
  /** Null if the rating alone makes it a reason. */
  readonly signal: SignalId | null;
  readonly class: SignalClass | null;
  /** "Nosacījums"; null if there is no signal. */
  readonly classLabel: string | null;
  readonly text: string;
  /** How far the question moves value or readiness away from the upper threshold, in points; null for a signal. */
  readonly points: number | null;
  /** "+4,5 punkti lietderībai", "−3,1 punkts gatavībai"; null for a signal. */
  readonly pointsText: string | null;
  /** True if the text contains numbers from the answers. */
  readonly figures: boolean;
}

/** The words after a reason: "3. jautājums, Nosacījums", "7. jautājums, +4,5 punkti lietderībai". */
export function groundOf({ ref, classLabel, pointsText }: Reason): string {
  return [ref, classLabel ?? pointsText].filter(Boolean).join(', ');
}

function pointsText(t: Translate, question: QuestionId, points: number): string {
  const n = Math.round(Math.abs(points) * 10) / 10;
  const axis = t(`assessment.units.pointsOf.${QUESTIONS[question].section === 1 ? 'value' : 'readiness'}`);
  return t(`assessment.units.${points < 0 ? 'minus' : 'plus'}`, { n, count: n, axis });
}

/** The questions that speak for the e-service, the strongest first. */
export function reasonsFor(source: Source): Reason[] {
  return source.assessment.reasons.for.map(({ question, points }) => ({
    question,
    ...byRating(source, question, points),
    ...STRENGTHS[question as RatedQuestion](source),
  }));
}

/** The reasons against the e-service: signals in the order of the method, then questions by their rating. */
export function reasonsAgainst(source: Source): Reason[] {
  return source.assessment.reasons.against.map((reason) => {
    const { question } = reason;
    if ('signal' in reason) return bySignal(source, reason.signal, question);
    return {
      question,
      ...byRating(source, question, reason.points),
      ...WEAKNESSES[question as RatedQuestion](source),
    };
  });
}

function byRating({ t }: Source, question: QuestionId, points: number) {
  return {
    ref: refOf(t, question),
    signal: null,
    class: null,
    classLabel: null,
    points,
    pointsText: pointsText(t, question, points),
  };
}

function bySignal(source: Source, id: SignalId, question: QuestionId): Reason {
  const { t } = source;
  const signalClass = classOf(source.assessment, id);
  return {
    question,
    ref: refOf(t, question),
    signal: id,
    class: signalClass,
    classLabel: t(`assessment.classes.${signalClass}`),
    text: foundText(source, { id, certain: true }),
    points: null,
    pointsText: null,
    figures: hasFigures(source, id),
  };
}

function classOf({ signals }: AssessmentResult, id: SignalId): SignalClass {
  return signals.find((signal) => signal.id === id)?.class ?? 'condition';
}

/** Why each question may speak for the e-service. */
const STRENGTHS: Readonly<Record<RatedQuestion, (source: Source) => ReasonWords>> = {
  ...VALUE_STRENGTHS,
  ...READINESS_STRENGTHS,
};

/** Why each question may speak against the e-service, unless a signal says so already. */
const WEAKNESSES: Readonly<Record<RatedQuestion, (source: Source) => ReasonWords>> = {
  ...VALUE_WEAKNESSES,
  ...READINESS_WEAKNESSES,
};
