import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { possibleIn } from '../assessment/narrowing.ts';
import {
  type AssessmentResult,
  type InsteadId,
  RECOMMENDATIONS,
  type Recommendation,
} from '../assessment/types.ts';
import { numberOf } from '../questionnaire/questionnaire.ts';
import { infirmText } from './firmness.ts';
import { sentenceOf } from './sentence.ts';
import { ordinals, type Source, sourceOf } from './source.ts';
import { estimatesOf, firmText, type VerdictWords, verdictOf } from './verdict.ts';

/** How many questions the words for "undecided" name at most. */
const NAMED_QUESTIONS = 3;

/** The beginning of the result: the recommendation in words, with its reason. */
export interface Headline extends VerdictWords {
  /** The recommendations that are still possible, from the worst to the best. */
  readonly possible: readonly Recommendation[];
  /** "Provizoriski: 9 aplēses, neviena skaitļa"; null if nothing rests on an estimate. */
  readonly firm: string | null;
  /** Warns that other weights would give another recommendation; null if they would not. */
  readonly infirm: string | null;
  /** Names each recommendation that is still possible; null once settled. */
  readonly span: string | null;
  /** "Izšķirts: …"; null while undecided. */
  readonly settledText: string | null;
  /** "Iemesli par – 3, iemesli pret – 1". Null while there are no reasons. */
  readonly certainSoFar: string | null;
  /** One sentence that says why. While undecided, it has the strongest certain reasons for and against. */
  readonly sentence: string;
}

export function headline(assessment: AssessmentResult, file: Assessment, t: Translate): Headline {
  return headlineOf(sourceOf(assessment, file, t));
}

export function headlineOf(source: Source): Headline {
  const verdict = verdictOf(source);
  return {
    ...verdict,
    ...(verdict.id === 'undecided' && { word: undecided(source) }),
    possible: possibleIn(source.assessment),
    firm: firmText(source),
    infirm: infirmText(source),
    span: spanOf(source),
    settledText: settledText(source),
    certainSoFar: certainSoFar(source),
    sentence: sentenceOf(source),
  };
}

/** What to do instead, one sentence each. */
export function insteadSentences({ assessment, given, t }: Source): string[] {
  const { institution } = given.q07;
  return assessment.instead.map((id: InsteadId) =>
    id === 'dataExchange' && institution
      ? t('assessment.instead.dataExchange.doNamed', { institution })
      : t(`assessment.instead.${id}.do`),
  );
}

function spanOf({ assessment, t }: Source): string | null {
  if (assessment.recommendation.settled) return null;
  if (possibleIn(assessment).length === RECOMMENDATIONS.length) return t('assessment.recommendation.spanAll');
  return t('assessment.recommendation.span', { names: possibleNames(assessment, t) });
}

/** "Veidot"; while answers can still change it, every recommendation that is possible. */
export const recommendationText = (result: AssessmentResult, t: Translate): string =>
  result.recommendation.settled
    ? t(`assessment.recommendation.names.${result.recommendation.pessimistic}`)
    : t('assessment.recommendation.stillPossible', { names: possibleNames(result, t) });

/** The recommendations that are still possible, in quotation marks and in the words of a decision. */
const possibleNames = (result: AssessmentResult, t: Translate): string[] =>
  possibleIn(result).map((id) =>
    t('assessment.units.quoted', { name: t(`assessment.decision.kinds.${id}`) }),
  );

/**
 * Names the questions whose answer alone can settle the recommendation. If none can, names those that narrow it most.
 */
export function undecided({ assessment, t }: Source): string {
  const deciding = assessment.openQuestions.filter(({ settles }) => settles);
  const named = (deciding.length > 0 ? deciding : assessment.openQuestions).slice(0, NAMED_QUESTIONS);
  if (named.length === 0) return t('assessment.recommendation.undecided.plain');
  const params = {
    count: named.length,
    questions: ordinals(
      t,
      named.map(({ question }) => question).sort((a, b) => numberOf(a) - numberOf(b)),
    ),
  };
  if (deciding.length === 0) return t('assessment.recommendation.undecided.first', params);
  return named.every(({ kind }) => kind === 'rough')
    ? t('assessment.recommendation.undecided.figures', params)
    : t('assessment.recommendation.undecided.answers', params);
}

function certainSoFar({ assessment, t }: Source): string | null {
  const { reasons } = assessment;
  if (reasons.for.length + reasons.against.length === 0) return null;
  return t('assessment.sentence.soFar', {
    pro: reasons.for.length,
    con: reasons.against.length,
  });
}

/** Says how settled the recommendation is, and what it rests on. Null while it is undecided. */
function settledText(source: Source): string | null {
  const { t } = source;
  const plain = settledPlain(source);
  const estimates = estimatesOf(source);
  if (plain === null || estimates === 0) return plain;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.estimates', { text: plain, count: estimates });
  return rough > 0 ? plain : t('assessment.recommendation.settled.allEstimates', { count: estimates });
}

/** Says how settled the recommendation is, but not what it rests on. */
export function settledPlain(source: Source): string | null {
  const { assessment, t } = source;
  if (!assessment.recommendation.settled) return null;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.open', { count: missing });
  return rough > 0
    ? t('assessment.recommendation.settled.rough', { count: rough })
    : t('assessment.recommendation.settled.all');
}

function openOf({ assessment: { openQuestions } }: Source) {
  const missing = openQuestions.filter(({ kind }) => kind === 'missing').length;
  return { missing, rough: openQuestions.length - missing };
}
