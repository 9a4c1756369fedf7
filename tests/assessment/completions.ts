import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { type Given, givenIn } from '../../src/assessment/given.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { DEFAULT } from './method.ts';

type Fields = Record<string, unknown>;
type Figures = { casesPerMonth?: number; can?: number; will?: number };

/** Adding one of these changes an answer; it does not complete one. */
const NOT_OPEN: { readonly [Q in QuestionId]?: readonly string[] } = {
  q01: ['mandateReference'],
  q03: ['presentChannel', 'marginalCost', 'lifetimeYears', 'eCasesPerYear', 'precision'],
  q05: ['shareOfAllCases', 'precision'],
  q06: ['precision'],
  q08: ['consultation'],
  q10: ['acceptableYears'],
};

/** In these an estimate counts until all figures are there; figures instead of it would be another answer. */
const ESTIMATE_STANDS: readonly QuestionId[] = ['q03', 'q05', 'q06'];

/** Numbers 0 to 1: the place within its "±" where a figure turns out to be. */
export type Draw = () => number;

/**
 * The answers with their open inputs filled in from another set of answers: what one would find out later. Null
 * where figures would take the place of an estimate.
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
  // The recipients' means are asked for as soon as a signature turns out to be needed.
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

/** `other` is not asked for. */
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
      // Shares that come to more than 100 would be another answer.
      filled.share = Math.max(0, Math.min(room, (filled.share as number) ?? 0));
      room -= filled.share as number;
    }
    return filled;
  });
  const added = id === 'q06' ? found.filter((row) => !own.some((one) => one.group === row.group)) : [];
  return [...rows, ...added];
}

/** A rough figure turns out to be somewhere in its "±"; the cases of q05 move by one factor. */
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
