import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { AssessmentResult, InsteadId } from '../assessment/types.ts';
import { sentenceOf } from './sentence.ts';
import { type Source, sourceOf } from './source.ts';
import { type VerdictWords, verdictOf } from './verdict.ts';

/** The recommendation in words, with its reason: what the result begins with. */
export interface Headline extends VerdictWords {
  /** The one sentence that says why; while undecided, the strongest that is certain for and against. */
  readonly sentence: string;
}

export function headline(assessment: AssessmentResult, file: Assessment, t: Translate): Headline {
  return headlineOf(sourceOf(assessment, file, t));
}

export function headlineOf(source: Source): Headline {
  return { ...verdictOf(source), sentence: sentenceOf(source) };
}

/** A sentence each on what to do instead. */
export function insteadSentences({ assessment, given, t }: Source): string[] {
  const { institution } = given.q07;
  return assessment.instead.map((id: InsteadId) =>
    id === 'dataExchange' && institution
      ? t('assessment.instead.dataExchange.doNamed', { institution })
      : t(`assessment.instead.${id}.do`),
  );
}
