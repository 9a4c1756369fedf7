import type { Answers } from '../answers/model/types.ts';
import { STANDARDS, STEPS } from '../questionnaire/options.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { shareOf } from './coverage.ts';
import type { Figures } from './figures.ts';
import type { Given } from './given.ts';
import { reaches } from './numbers.ts';
import type { QuestionState } from './types.ts';

/** When a question counts as answered; `figures` tells which are known, whatever their side. */
type Answered<Q extends QuestionId> = (answer: Given[Q], figures: Figures, given: Given) => boolean;

interface ListAnswer {
  needed?: 'yes' | 'no';
  estimate?: unknown;
}

/** "no", or every row has its option, or no rows and an estimate. */
function listed<Row>(answer: ListAnswer, rows: readonly Row[] | undefined, complete: (row: Row) => boolean) {
  if (answer.needed !== 'yes') return answer.needed === 'no';
  return rows ? rows.every(complete) : answer.estimate !== undefined;
}

const known = (...values: readonly unknown[]) => values.every((value) => value !== undefined);

const ANSWERED: { readonly [Q in QuestionId]: Answered<Q> } = {
  q01: (a) => known(a.need, a.legalMandate),
  q02: (a) => known(a.institutionSpeed, a.institutionQuality, a.recipientSpeed, a.recipientConvenience),
  q03: (a, figures) => a.presentChannel === 'no' || figures.costs !== null || known(a.estimate),
  q04: (a) => {
    if (!a.scenarios) return known(a.estimate);
    return a.scenarios.every((row) => known(row.share, row.electronic)) && reaches(shareOf(a.scenarios), 100);
  },
  q05: (a, figures) => figures.annualCases !== null || known(a.estimate),
  q06: (a, figures, given) => {
    const { signature } = given.q18;
    const meansAsked = signature === 'eSignatureRequired' || signature === 'authenticationAfterLegalChange';
    const reached = figures.uptake === null ? known(a.estimate) : known(a.authentication);
    return reached && (!meansAsked || known(a.means));
  },
  q07: (a) => known(a.purpose),
  q08: (a) => (a.research === 'done' || a.consultation === 'held' ? known(a.result) : known(a.research)),
  q09: (a) => listed(a, a.services, (row) => known(row.availability, row.core)),
  q10: (a, figures, given) =>
    figures.costs !== null || given.q03.presentChannel === 'no' || known(a.estimate),
  q11: (a) => (a.steps ? STEPS.every((step) => a.steps?.[step]) : known(a.estimate)),
  q12: (a) => known(a.level),
  q13: (a) => known(a.types),
  q14: (a) => known(a.results),
  q15: (a) => a.needed === 'no' || (a.needed === 'yes' && known(a.means)),
  q16: (a) => listed(a, a.sources, (row) => known(row.interface)),
  q17: (a) => listed(a, a.documents, (row) => known(row.replacement)),
  q18: (a) => known(a.signature),
  q19: (a) => (a.fee === 'fee' ? known(a.onlinePrice) : known(a.fee)),
  q20: (a) =>
    a.standards ? STANDARDS.every((name) => name === 'other' || a.standards?.[name]) : known(a.estimate),
  q21: (a) => listed(a, a.changes, (row) => known(row.status)) && known(a.dataProtection, a.submissionsLaw),
  q22: (a) => listed(a, a.changes, (row) => known(row.status)),
  q23: (a) => listed(a, a.components, (row) => known(row.solution, row.kind)),
  q24: (a) => known(a.channels, a.staffTraining, a.measurement),
};

export function statesOf(
  answers: Answers,
  given: Given,
  figures: Figures,
): Readonly<Record<QuestionId, QuestionState>> {
  const stateOf = (id: QuestionId): QuestionState => {
    const answered = (ANSWERED[id] as Answered<QuestionId>)(given[id], figures, given);
    // The payback time is computed from the figures of q03 even where nothing was said at q10.
    if (id === 'q10' && answered) return 'answered';
    if (answers[id]?.dontKnow) return 'dontKnow';
    if (answered) return 'answered';
    return Object.keys(given[id]).length > 0 || answers[id]?.note ? 'inProgress' : 'notStarted';
  };
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, stateOf(id)])) as Record<QuestionId, QuestionState>;
}
