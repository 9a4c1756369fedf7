import type { Translate } from '../../locales/words.ts';
import type { Methodology } from '../assessment/methodology.ts';
import { TOLERANCE } from '../assessment/numbers.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { estimateCounts } from '../assessment/standing.ts';
import type { Bounds, InsteadId, Recommendation } from '../assessment/types.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import type { Source } from './source.ts';

/** The recommendation without its reasons, for the side panel and the task list. */
export interface VerdictWords {
  readonly id: Recommendation | 'undecided';
  /** True if the law requires the e-service; `word` then says so. */
  readonly mandated: boolean;
  /** "Veidot, kad izpildīti nosacījumi". For `doNotBuild`, what to do instead. */
  readonly word: string;
}

export function verdictOf(source: Source): VerdictWords {
  const { assessment } = source;
  const id = recommendationOf(assessment);
  return {
    id,
    mandated: assessment.recommendation.mandated === 'yes',
    word: wordOf(source, id),
  };
}

function wordOf(source: Source, id: VerdictWords['id']): string {
  const { assessment, t } = source;
  if (id === 'undecided') return t('assessment.recommendation.names.undecided');
  if (id === 'doNotBuild') {
    return t('assessment.recommendation.doNotBuild', { instead: insteadPhrases(source) });
  }
  const mandated = id === 'buildWithConditions' && assessment.recommendation.mandated === 'yes';
  return mandated ? t('assessment.recommendation.mandated') : t(`assessment.recommendation.${id}`);
}

/** The phrases for the sentence "Tā vietā: …", such as "izveidot datu apmaiņu ar iestādi „…”". */
export function insteadPhrases({ assessment, given, t }: Source): string[] {
  const { institution } = given.q07;
  return assessment.instead.map((id: InsteadId) =>
    id === 'dataExchange' && institution
      ? t('assessment.instead.dataExchange.phraseNamed', { institution })
      : t(`assessment.instead.${id}.phrase`),
  );
}

const GRADES = ['low', 'middle', 'high', 'open'] as const;

/** "pietiekami"; while a score may still reach a further threshold: "vēl nav zināms, vai sasniegs 60". */
export function gradeText(t: Translate, [low, high]: Bounds, thresholds: Methodology['thresholds']): string {
  const ends = [thresholds.low, thresholds.high];
  const reached = (score: number) => ends.filter((each) => score >= each - TOLERANCE).length;
  const at = reached(low);
  return t(`ui.question.side.grades.${GRADES[reached(high) > at ? 3 : at] ?? 'open'}`, { n: ends[at] });
}

/** How many answers rest on an estimate. */
export function estimatesOf({ assessment, given }: Source): number {
  return QUESTION_IDS.filter(
    (id) => assessment.states[id] === 'answered' && estimateCounts(id, given, assessment.facts),
  ).length;
}

/** "Balstās uz 9 aplēsēm, bez skaitļiem"; null if the verdict rests on no estimate. */
export function firmText(source: Source): string | null {
  const { assessment, t } = source;
  const count = estimatesOf(source);
  if (count === 0) return null;
  const text = t('ui.question.side.firm', { count });
  const figures = Object.values(assessment.facts).some((fact) => fact !== null);
  return figures ? text : t('ui.question.side.noFigures', { text });
}
