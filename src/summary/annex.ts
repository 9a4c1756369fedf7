import { isRated, type Methodology } from '../assessment/methodology.ts';
import { type Score, scoreOf } from '../assessment/scores.ts';
import type { Bounds, RatedQuestion } from '../assessment/types.ts';
import { numberOf, QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { AnswerRow } from './answerRow.ts';
import { givenRows } from './answerRows.ts';
import { exactly } from './quantity.ts';
import { refOf } from './refs.ts';
import type { Source } from './source.ts';

/** One question with everything that was entered for it. */
export interface AnnexEntry {
  readonly question: QuestionId;
  readonly number: number;
  readonly ref: string;
  /** The question in the words of the source. */
  readonly title: string;
  readonly short: string;
  /** "atbildēts". */
  readonly state: string;
  /** "Nav atbildēts" or "Vēl nezinām"; null if there is an answer. */
  readonly statement: string | null;
  readonly rows: readonly AnswerRow[];
  readonly note: string | null;
  readonly evidence: readonly { readonly title: string; readonly url: string | null }[];
  readonly responsible: string | null;
  readonly due: string | null;
  readonly dueIso: string | null;
  /** "24,41–31,81 no 100"; null if the question is not rated, as question 13 never is. */
  readonly rating: string | null;
  /** The rating as numbers, [at worst, at best]. */
  readonly points: Bounds | null;
  /** Null for question 13. */
  readonly weight: number | null;
}

/** The weighted mean behind value or readiness, with everything that a reader needs to compute it again. */
export interface ScoreTable {
  readonly label: string;
  readonly rows: readonly {
    readonly question: QuestionId;
    readonly ref: string;
    readonly short: string;
    readonly weight: number;
    /** "85–100", or the words for "not rated". */
    readonly rating: string;
    readonly rated: boolean;
  }[];
  readonly sumLabel: string;
  /** The sum for rated questions only. */
  readonly sumOfWeights: number;
  /** "41,32–82,06". */
  readonly score: string;
  /** "Vērtība: 41,32–82,06 no 100". */
  readonly result: string;
}

export interface Annex {
  readonly heading: string;
  readonly entries: readonly AnnexEntry[];
  /** One paragraph on how value and readiness are computed. */
  readonly how: string;
  readonly scores: readonly [value: ScoreTable, readiness: ScoreTable];
  /** The calculation with each product, at worst and at best. */
  readonly calculation: readonly [value: Score, readiness: Score];
}

/** "Aptauja – https://…". */
export function evidenceText({ title, url }: AnnexEntry['evidence'][number]): string {
  return url && url !== title ? `${title} – ${url}` : title;
}

export function annexOf(source: Source, weights: Methodology['weights']): Annex {
  const { t } = source;
  return {
    heading: t('assessment.headings.annex'),
    entries: QUESTION_IDS.map((id) => entryOf(source, id, weights)),
    how: t('assessment.answer.how'),
    scores: [scoreTable(source, 'value', weights.value), scoreTable(source, 'readiness', weights.readiness)],
    calculation: [
      scoreOf('value', source.assessment, weights),
      scoreOf('readiness', source.assessment, weights),
    ],
  };
}

function entryOf(source: Source, id: QuestionId, weights: Methodology['weights']): AnnexEntry {
  const { assessment, file, t } = source;
  const answer = file.answers[id];
  const rating = ratingText(source, id);
  const known: Readonly<Record<string, number>> = { ...weights.value, ...weights.readiness };
  return {
    question: id,
    number: numberOf(id),
    ref: refOf(t, id),
    title: t(`questionnaire.${id}.title`),
    short: t(`questionnaire.${id}.short`),
    state: t(`assessment.states.${assessment.states[id]}`),
    statement: statementOf(source, id),
    rows: givenRows(id, file, assessment, t),
    note: answer?.note || null,
    evidence: (answer?.evidence ?? []).flatMap(({ title, url }) => {
      const named = title || url;
      return named ? [{ title: named, url: url ?? null }] : [];
    }),
    responsible: answer?.responsible || null,
    due: answer?.due ? t('assessment.units.dateShort', { n: answer.due }) : null,
    dueIso: answer?.due || null,
    points: pointsOf(source, id),
    rating: rating && t('assessment.answer.ratingText', { rating }),
    weight: known[id] ?? null,
  };
}

function statementOf({ assessment, t }: Source, id: QuestionId): string | null {
  const state = assessment.states[id];
  if (state === 'dontKnow') return t('assessment.answer.dontKnow');
  return state === 'notStarted' ? t('assessment.answer.notAnswered') : null;
}

const pointsOf = ({ assessment }: Source, id: QuestionId): Bounds | null =>
  isRated(id) ? assessment.ratings[id] : null;

/** The rating with two decimals, enough for a pocket calculator; null if the question is not rated. */
function ratingText(source: Source, id: QuestionId): string | null {
  const points = pointsOf(source, id);
  return points && exactly(source.t, points, 'number');
}

function scoreTable(
  source: Source,
  axis: 'value' | 'readiness',
  weights: Readonly<Record<string, number>>,
): ScoreTable {
  const { assessment, t } = source;
  const label = t(`assessment.zones.${axis}`);
  const score = exactly(t, assessment[axis], 'number');
  const rows = (Object.entries(weights) as [RatedQuestion, number][]).map(([question, weight]) => {
    const rating = ratingText(source, question);
    return {
      question,
      ref: refOf(t, question),
      short: t(`questionnaire.${question}.short`),
      weight,
      rating: rating ?? t('assessment.answer.notRated'),
      rated: rating !== null,
    };
  });
  return {
    label,
    rows,
    sumLabel: t('assessment.answer.sumOfWeights'),
    sumOfWeights: rows.reduce((sum, { rated, weight }) => sum + (rated ? weight : 0), 0),
    score,
    result: t('assessment.answer.score', { axis: label, score }),
  };
}
