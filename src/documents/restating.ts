import type { Key, Translate } from '../../locales/words.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/**
 * Fields and cells whose label is a question: a document does not ask, so that there they have a name of their own,
 * `documents.answers.q02.institutionSpeed`.
 */
const RESTATED: Partial<Record<QuestionId, readonly string[]>> = {
  q01: ['need', 'mandateReference'],
  q02: ['institutionSpeed', 'institutionQuality', 'recipientSpeed', 'recipientConvenience'],
  q03: ['presentChannel'],
  q06: ['reach.can', 'reach.will'],
  q08: ['result'],
  q09: ['needed', 'estimate'],
  q12: ['place'],
  q15: ['needed'],
  q16: ['needed', 'estimate'],
  q17: ['needed', 'estimate'],
  q19: ['onlinePrice', 'relief', 'reliefGroups'],
  q21: ['needed', 'estimate'],
  q22: ['needed', 'estimate'],
  q23: ['needed', 'estimate'],
  q24: ['measurement'],
};

const LABEL = /^questionnaire\.(q\d\d)\.fields\.(\w+)(?:\.fields\.(\w+))?\.label$/;

/** The same words, with the names of such fields in place of their questions. */
export function restating(t: Translate): Translate {
  return (key, params) => {
    const [, question = '', field = '', cell] = LABEL.exec(key) ?? [];
    const name = cell === undefined ? field : `${field}.${cell}`;
    return RESTATED[question as QuestionId]?.includes(name)
      ? t(`documents.answers.${question}.${name}` as Key)
      : t(key, params);
  };
}
