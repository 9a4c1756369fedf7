import type { Answers } from '../answers/model/types.ts';
import { STANDARDS, STEPS } from '../questionnaire/options.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { shareOf } from './coverage.ts';
import type { Figures } from './figures.ts';
import type { Given } from './given.ts';
import { reaches } from './numbers.ts';
import type { QuestionState } from './types.ts';

/** Names of the fields that are still missing before a question counts as answered; `figures` tells which are known, whatever their side. */
type Missing<Q extends QuestionId> = (answer: Given[Q], figures: Figures, given: Given) => readonly string[];

interface ListAnswer {
  needed?: 'yes' | 'no';
  estimate?: unknown;
}

/** "no", or every row has its option, or no rows and an estimate. */
function listed<Row>(
  answer: ListAnswer & object,
  name: string,
  rows: readonly Row[] | undefined,
  complete: (row: Row) => boolean,
): readonly string[] {
  if (answer.needed !== 'yes') return missing(answer, 'needed');
  if (!rows) return missing(answer, 'estimate');
  return rows.every(complete) ? [] : [name];
}

const missing = (answer: object, ...names: readonly string[]): string[] =>
  names.filter((name) => (answer as Record<string, unknown>)[name] === undefined);
const known = (...values: readonly unknown[]) => values.every((value) => value !== undefined);

const MISSING: { readonly [Q in QuestionId]: Missing<Q> } = {
  q01: (a) => missing(a, 'need', 'legalMandate'),
  q02: (a) => missing(a, 'institutionSpeed', 'institutionQuality', 'recipientSpeed', 'recipientConvenience'),
  q03: (a, figures) => (a.presentChannel === 'no' || figures.costs !== null ? [] : missing(a, 'estimate')),
  q04: (a) => {
    if (!a.scenarios) return missing(a, 'estimate');
    const whole = a.scenarios.every((row) => known(row.share, row.electronic));
    return whole && reaches(shareOf(a.scenarios), 100) ? [] : ['scenarios'];
  },
  q05: (a, figures) => (figures.annualCases !== null ? [] : missing(a, 'estimate')),
  q06: (a, figures, given) => {
    const { signature } = given.q18;
    const meansAsked = signature === 'eSignatureRequired' || signature === 'authenticationAfterLegalChange';
    const reached = figures.uptake === null ? 'estimate' : 'authentication';
    return missing(a, reached, ...(meansAsked ? ['means'] : []));
  },
  q07: (a) => missing(a, 'purpose'),
  q08: (a) => missing(a, a.research === 'done' || a.consultation === 'held' ? 'result' : 'research'),
  q09: (a) => listed(a, 'services', a.services, (row) => known(row.availability, row.core)),
  q10: (a, figures, given) =>
    figures.costs !== null || given.q03.presentChannel === 'no' ? [] : missing(a, 'estimate'),
  q11: (a) => {
    if (!a.steps) return missing(a, 'estimate');
    return STEPS.every((step) => a.steps?.[step]) ? [] : ['steps'];
  },
  q12: (a) => missing(a, 'level'),
  q13: (a) => missing(a, 'types'),
  q14: (a) => missing(a, 'results'),
  q15: (a) => missing(a, a.needed === 'yes' ? 'means' : 'needed'),
  q16: (a) => listed(a, 'sources', a.sources, (row) => known(row.interface)),
  q17: (a) => listed(a, 'documents', a.documents, (row) => known(row.replacement)),
  q18: (a) => missing(a, 'signature'),
  q19: (a) => missing(a, a.fee === 'fee' ? 'onlinePrice' : 'fee'),
  q20: (a) => {
    if (!a.standards) return missing(a, 'estimate');
    return STANDARDS.every((name) => name === 'other' || a.standards?.[name]) ? [] : ['standards'];
  },
  q21: (a) => [
    ...listed(a, 'changes', a.changes, (row) => known(row.status)),
    ...missing(a, 'dataProtection', 'submissionsLaw'),
  ],
  q22: (a) => listed(a, 'changes', a.changes, (row) => known(row.status)),
  q23: (a) => listed(a, 'components', a.components, (row) => known(row.solution, row.kind)),
  q24: (a) => missing(a, 'channels', 'staffTraining', 'measurement'),
};

/** What a question lacks before it counts as answered, by the names of its fields. */
export function missingFields(id: QuestionId, given: Given, figures: Figures): readonly string[] {
  return (MISSING[id] as Missing<QuestionId>)(given[id], figures, given);
}

export function statesOf(
  answers: Answers,
  given: Given,
  figures: Figures,
): Readonly<Record<QuestionId, QuestionState>> {
  const stateOf = (id: QuestionId): QuestionState => {
    const answered = missingFields(id, given, figures).length === 0;
    // The payback time is computed from the figures of q03 even where nothing was said at q10.
    if (id === 'q10' && answered) return 'answered';
    if (answers[id]?.dontKnow) return 'dontKnow';
    if (answered) return 'answered';
    return Object.keys(given[id]).length > 0 || answers[id]?.note ? 'inProgress' : 'notStarted';
  };
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, stateOf(id)])) as Record<QuestionId, QuestionState>;
}
