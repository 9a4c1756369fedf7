import { recommendationOf } from '../assessment/recommend.ts';
import { estimateCounts } from '../assessment/standing.ts';
import type { InsteadId, Recommendation } from '../assessment/types.ts';
import { numberOf, QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { ordinals, type Source } from './source.ts';

/** How many questions the words of "undecided" name at most. */
const NAMED_QUESTIONS = 3;

/** The recommendation in a word, without its reasons: what the side panel and the task list show. */
export interface VerdictWords {
  readonly id: Recommendation | 'undecided';
  /** The law requires the e-service, and the word says so. */
  readonly mandated: boolean;
  /** "Veidot, kad izpildīti nosacījumi"; with `doNotBuild`, what to do instead. */
  readonly word: string;
  /** "Izšķirts: …"; null while undecided. */
  readonly settledText: string | null;
  /** "3 iemesli par, 1 pret"; null while there is neither. */
  readonly certainSoFar: string | null;
  /** "Iespējams no „…” līdz „…”"; null once settled. */
  readonly span: string | null;
}

export function verdictOf(source: Source): VerdictWords {
  const { assessment, t } = source;
  const { pessimistic, optimistic, settled, mandated } = assessment.recommendation;
  const id = recommendationOf(assessment);
  return {
    id,
    mandated: mandated === 'yes',
    word: wordOf(source, id),
    settledText: settledText(source),
    certainSoFar: certainSoFar(source),
    span: settled
      ? null
      : t('assessment.recommendation.span', {
          from: t(`assessment.recommendation.names.${pessimistic}`),
          to: t(`assessment.recommendation.names.${optimistic}`),
        }),
  };
}

function wordOf(source: Source, id: VerdictWords['id']): string {
  const { assessment, t } = source;
  if (id === 'undecided') return undecided(source);
  if (id === 'doNotBuild') {
    return t('assessment.recommendation.doNotBuild', { instead: insteadPhrases(source) });
  }
  const mandated = id === 'buildWithConditions' && assessment.recommendation.mandated === 'yes';
  return mandated ? t('assessment.recommendation.mandated') : t(`assessment.recommendation.${id}`);
}

/** Names the questions that can settle it alone, or else those that narrow it most. */
function undecided({ assessment, t }: Source): string {
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
    pro: t('assessment.sentence.soFarFor', { count: reasons.for.length }),
    con: t('assessment.sentence.soFarAgainst', { count: reasons.against.length }),
  });
}

/** "izveidot datu apmaiņu ar iestādi „…”", to complete "Tā vietā: …". */
export function insteadPhrases({ assessment, given, t }: Source): string[] {
  const { institution } = given.q07;
  return assessment.instead.map((id: InsteadId) =>
    id === 'dataExchange' && institution
      ? t('assessment.instead.dataExchange.phraseNamed', { institution })
      : t(`assessment.instead.${id}.phrase`),
  );
}

/** How settled the recommendation is, with what it rests on; null while it is undecided. */
function settledText(source: Source): string | null {
  const { t } = source;
  const plain = settledPlain(source);
  const estimates = estimatesOf(source);
  if (plain === null || estimates === 0) return plain;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.estimates', { text: plain, count: estimates });
  return rough > 0 ? plain : t('assessment.recommendation.settled.allEstimates', { count: estimates });
}

/** The same without what it rests on. */
export function settledPlain(source: Source): string | null {
  const { assessment, t } = source;
  if (!assessment.recommendation.settled) return null;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.open', { count: missing });
  return rough > 0
    ? t('assessment.recommendation.settled.rough', { count: rough })
    : t('assessment.recommendation.settled.all');
}

/** How many answers rest on an estimate. */
export function estimatesOf({ assessment, given }: Source): number {
  return QUESTION_IDS.filter(
    (id) => assessment.states[id] === 'answered' && estimateCounts(id, given, assessment.facts),
  ).length;
}

function openOf({ assessment: { openQuestions } }: Source) {
  const missing = openQuestions.filter(({ kind }) => kind === 'missing').length;
  return { missing, rough: openQuestions.length - missing };
}
