import type { Key, Translate } from '../../locales/words.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/**
 * Fields and cells whose label is a question. A document does not ask questions, so their names there are different,
 * such as `documents.answers.q02.institutionSpeed`.
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
  q23: ['needed', 'estimate', 'components'],
  q24: ['measurement'],
};

/**
 * Options such as "yes" and "no", which become statements in a document. By question, then by field, or by list and
 * cell.
 */
const RESTATED_OPTIONS: Partial<Record<QuestionId, readonly string[]>> = {
  q03: ['presentChannel'],
  q04: ['scenarios.electronic', 'scenarios.costly'],
  q09: ['needed', 'services.core'],
  q15: ['needed'],
  q16: ['needed'],
  q17: ['needed', 'documents.issuerIn'],
  q21: ['needed'],
  q22: ['needed'],
  q23: ['needed'],
  q24: ['staffTraining', 'measurement'],
};

const WORD = /^questionnaire\.(q\d\d)\.fields\.(\w+)(?:\.fields\.(\w+))?\.(label|options\.(\w+))$/;

/** Translates like `t`, but with statements in place of questions and their answers. */
export function restating(t: Translate): Translate {
  return (key, params) => {
    const [, question = '', field = '', cell, , option] = WORD.exec(key) ?? [];
    const name = cell === undefined ? field : `${field}.${cell}`;
    const restated = option === undefined ? RESTATED : RESTATED_OPTIONS;
    if (!restated[question as QuestionId]?.includes(name)) return t(key, params);
    return t(
      option === undefined
        ? (`documents.answers.${question}.${name}` as Key)
        : (`documents.options.${question}.${name}.${option}` as Key),
    );
  };
}
