import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { type Given, givenIn } from '../../src/assessment/given.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { DEFAULT } from './method.ts';

type Fields = Record<string, unknown>;
type Figures = { casesPerMonth?: number; can?: number; will?: number };

/** Fields that are not filled in here, because adding one changes an answer instead of completing it. */
const NOT_OPEN: { readonly [Q in QuestionId]?: readonly string[] } = {
  q01: ['mandateReference'],
  q03: ['presentChannel', 'marginalCost', 'lifetimeYears', 'eCasesPerYear', 'precision'],
  q05: ['shareOfAllCases', 'precision'],
  q06: ['precision'],
  q08: ['consultation'],
  q10: ['acceptableYears'],
};

/**
 * In these questions an estimate counts until all figures are given. Replacing it with figures would be another answer.
 */
const ESTIMATE_STANDS: readonly QuestionId[] = ['q03', 'q05', 'q06'];

/** Numbers from 0 to 1: where the true figure lies within its "±". */
export type Draw = () => number;

/**
 * Fills the gaps in the answers from another set of answers, as if somebody had found them out. Null if figures would
 * replace an estimate.
 */
export function complete(answers: Answers, found: Answers, draw: Draw): Answers | null {
  const before = assess(answers, DEFAULT);
  const given = givenIn(answers);
  const completed = Object.fromEntries(
    QUESTION_IDS.map((id) => [id, completeOne(id, given, (found[id] ?? {}) as Fields, before.states[id])]),
  ) as Answers;
  makeExact(completed, draw);
  return replacesEstimate(given, before, assess(completed, DEFAULT)) ? null : completed;
}

function completeOne(id: QuestionId, given: Given, found: Fields, state: string): Fields {
  const own = structuredClone(given[id]) as Fields;
  // As soon as a signature is needed, q06 also asks for the recipients' means.
  if (id === 'q06' && own.means === undefined && found.means) own.means = found.means;
  if (state === 'answered') return own;
  const fields: Readonly<Record<string, Field>> = definitionOf(id).fields;
  const estimateStands = own.estimate !== undefined && ESTIMATE_STANDS.includes(id);
  const list = Object.keys(fields).find(
    (name) => fields[name]?.kind === 'rows' || fields[name]?.kind === 'matrix',
  );
  for (const [name, field] of Object.entries(fields)) {
    if (NOT_OPEN[id]?.includes(name) || found[name] === undefined) continue;
    const figure = field.kind === 'number' || field.kind === 'rows' || field.kind === 'matrix';
    if (figure && estimateStands) continue;
    if (own[name] === undefined) {
      if (name === list && own.estimate !== undefined) continue;
      if (
        name === 'estimate' &&
        list &&
        (given[id] as Fields)[list] !== undefined &&
        id !== 'q05' &&
        id !== 'q06'
      )
        continue;
      own[name] = structuredClone(found[name]);
    } else if (field.kind === 'matrix') {
      own[name] = { ...withoutOther(found[name] as Fields), ...(own[name] as Fields) };
    } else if (field.kind === 'rows') {
      own[name] = completeRows(id, own[name] as Fields[], found[name] as Fields[], field.key);
    }
  }
  return own;
}

/** Leaves out `other`, which the questionnaire does not ask for. */
function withoutOther({ other: _, ...rest }: Fields): Fields {
  return rest;
}

function completeRows(id: QuestionId, own: Fields[], found: Fields[], key: 'id' | 'group'): Fields[] {
  let room = 100 - own.reduce((total, row) => total + ((row.share as number) ?? 0), 0);
  const rows = own.map((row, i) => {
    const source =
      key === 'group' ? found.find((other) => other.group === row.group) : found[i % found.length];
    const filled: Fields = { ...source, ...row };
    if (id === 'q04' && row.share === undefined) {
      // A total share above 100 would be another answer.
      filled.share = Math.max(0, Math.min(room, (filled.share as number) ?? 0));
      room -= filled.share as number;
    }
    return filled;
  });
  const added = id === 'q06' ? found.filter((row) => !own.some((one) => one.group === row.group)) : [];
  return [...rows, ...added];
}

/** Replaces each rough figure with one inside its "±". The cases of q05 all change by the same factor. */
function makeExact({ q03, q05, q06 }: Answers, draw: Draw): void {
  const factor = (precision = 0) => 1 + ((2 * draw() - 1) * precision) / 100;
  for (const name of ['buildCost', 'annualCost', 'marginalCost', 'inPersonCost', 'eCasesPerYear'] as const) {
    if (q03?.[name] !== undefined) q03[name] *= factor(q03.precision);
  }
  const cases = factor(q05?.precision);
  for (const row of (q05?.groups ?? []) as Figures[]) {
    if (row.casesPerMonth !== undefined) row.casesPerMonth *= cases;
  }
  for (const row of (q06?.reach ?? []) as Figures[]) {
    if (row.can !== undefined) row.can = Math.min(100, row.can * factor(q06?.precision));
    if (row.will !== undefined) row.will = Math.min(100, row.will * factor(q06?.precision));
  }
  for (const answer of [q03, q05, q06]) delete answer?.precision;
}

function replacesEstimate(given: Given, before: AssessmentResult, after: AssessmentResult): boolean {
  const newlyKnown = (fact: keyof AssessmentResult['facts']) =>
    !before.facts[fact] && after.facts[fact] !== null;
  return (
    (newlyKnown('costRatio') && (given.q03.estimate ?? given.q10.estimate) !== undefined) ||
    (newlyKnown('annualCases') && given.q05.estimate !== undefined) ||
    (newlyKnown('uptake') && given.q06.estimate !== undefined)
  );
}
