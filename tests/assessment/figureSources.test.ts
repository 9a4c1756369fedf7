import { expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { isFigureField, usesDefaulted } from '../../src/assessment/figureFields.ts';
import { figuresFor, figuresFrom, sourcesOf } from '../../src/assessment/figureSources.ts';
import type { FactId } from '../../src/assessment/types.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { fullFile } from '../support/fullFiles.ts';
import { DEFAULT } from './method.ts';

test('figuresFrom and figuresFor agree with each other', () => {
  const from = QUESTION_IDS.flatMap((id) => figuresFrom(id).map((other) => `${other} ${id}`));
  const serving = QUESTION_IDS.flatMap((id) => figuresFor(id).map((other) => `${id} ${other}`));
  expect(serving.sort()).toEqual(from.sort());
  expect(figuresFor('q05')).toEqual(['q03', 'q06', 'q10']);
  expect(figuresFrom('q03')).toEqual(['q05', 'q06']);
  expect(figuresFrom('q10', { q03: { eCasesPerYear: 1 } })).toEqual(['q03']);
  expect(figuresFrom('q01')).toEqual([]);
});

/** Every field is filled, and every figure is known and finite. */
const COMPUTED: Answers = {
  ...fullFile('words').answers,
  q02: { recipientMinutesNow: 60, recipientMinutesThen: 10, staffMinutesNow: 40, staffMinutesThen: 5 },
  q03: {
    presentChannel: 'yes',
    buildCost: 100_000,
    annualCost: 5000,
    inPersonCost: 20,
    marginalCost: 1,
    lifetimeYears: 7,
    precision: 10,
  },
  q05: {
    groups: [
      { group: 'youth', casesPerMonth: 1000 },
      { group: 'pensioners', casesPerMonth: 500 },
      { group: 'institutions', casesPerMonth: 100 },
    ],
    precision: 25,
  },
  q06: {
    authentication: 'needed',
    reach: [
      { group: 'youth', can: 80, will: 60 },
      { group: 'pensioners', can: 30, will: 20 },
    ],
    precision: 25,
  },
};
const GIVEN_CASES: Answers = { ...COMPUTED, q03: { ...COMPUTED.q03, eCasesPerYear: 9000 } };

const halved = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([cell, value]) => [cell, typeof value === 'number' ? value / 2 : value]),
  );

/** Other values for the field, and none. */
function others(field: Field, value: unknown): unknown[] {
  if (field.kind === 'choice') return [undefined, ...field.options];
  if (field.kind === 'number') return [undefined, typeof value === 'number' ? value / 2 : 1];
  if (field.kind === 'rows' && Array.isArray(value)) {
    return value.map((_, one) => value.map((row, at) => (at === one ? halved(row) : row)));
  }
  return [undefined];
}

interface Moved {
  readonly fact: FactId;
  readonly question: QuestionId;
  readonly name: string;
  readonly field: Field;
}

/** Changes every field and lists the figures that each change moves. */
function movedIn(answers: Answers): Moved[] {
  const { facts } = assess(answers, DEFAULT);
  return QUESTION_IDS.flatMap((question) =>
    Object.entries(definitionOf(question).fields).flatMap(([name, field]) => {
      const answer: Readonly<Record<string, unknown>> = { ...answers[question] };
      return others(field, answer[name]).flatMap((value) => {
        const changed = assess({ ...answers, [question]: { ...answer, [name]: value } } as Answers, DEFAULT);
        return (
          (Object.keys(facts) as FactId[])
            // A figure that becomes unknown does not tell which field it is computed from.
            .filter((fact) => changed.facts[fact] && String(changed.facts[fact]) !== String(facts[fact]))
            .map((fact) => ({ fact, question, name, field }))
        );
      });
    }),
  );
}

test.each([
  ['computed', COMPUTED],
  ['given', GIVEN_CASES],
])(
  'a figure changes with the questions in its table and with no other, if its cases are %s',
  (_, answers) => {
    const { facts } = assess(answers, DEFAULT);
    for (const fact of Object.keys(facts) as FactId[]) expect(facts[fact]?.every(Number.isFinite)).toBe(true);
    const moved = movedIn(answers);
    for (const fact of Object.keys(facts) as FactId[]) {
      const by = new Set(moved.filter((each) => each.fact === fact).map(({ question }) => question));
      expect([...by].sort(), fact).toEqual([...sourcesOf(fact, answers)].sort());
    }
    const fields = moved.filter(({ field }) => field.kind === 'number' || field.kind === 'rows');
    expect(
      fields.filter(({ question, name }) => !isFigureField(question, name)).map(({ name }) => name),
    ).toEqual([]);
    for (const defaulted of ['lifetimeYears', 'marginalCost'] as const) {
      const by = moved.filter(({ question, name }) => question === 'q03' && name === defaulted);
      const inTable = (Object.keys(facts) as FactId[]).filter((fact) => usesDefaulted(fact, defaulted));
      expect([...new Set(by.map(({ fact }) => fact))].sort(), defaulted).toEqual(inTable.sort());
    }
  },
);
