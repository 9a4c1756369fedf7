import * as fc from 'fast-check';
import type { Answers } from '../../src/answers/model/types.ts';
import { type Field, UNITS, type Unit } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';

/** A fixed seed gives the same cases on every machine and in every run. */
export const SEED = 20261123;

/** The largest value that is common in practice; the ends of the file format are tried beside it. */
const USUAL: Readonly<Record<Unit, number>> = {
  eur: 200_000,
  eurPerYear: 20_000,
  eurPerCase: 40,
  casesPerMonth: 2_000,
  casesPerYear: 20_000,
  percent: 100,
  years: 20,
  minutes: 300,
  precision: 50,
  calendarYear: 2030,
  rating: 5,
  typedRating: 5,
};

interface Shape {
  /** The chance that an optional field is filled, 0 to 1. */
  readonly given: number;
  readonly rows: number;
}

const DENSE: Shape = { given: 0.97, rows: 4 };
const HALF: Shape = { given: 0.6, rows: 4 };

function numberArbitrary(unit: Unit): fc.Arbitrary<number> {
  const { min, max, decimals } = UNITS[unit];
  const scale = 10 ** decimals;
  const usual = fc.integer({ min: min * scale, max: USUAL[unit] * scale }).map((n) => n / scale);
  return fc.oneof(
    { arbitrary: usual, weight: 12 },
    { arbitrary: fc.constant(min), weight: 1 },
    { arbitrary: fc.constant(max), weight: 1 },
  );
}

function choices(options: readonly string[], exclusive: string | undefined): fc.Arbitrary<string[]> {
  const several = fc.subarray(options.filter((option) => option !== exclusive));
  return exclusive
    ? fc.oneof({ arbitrary: several, weight: 6 }, fc.constant<string[]>([exclusive]))
    : several;
}

/** A value that the schema admits for a field. It is made from the definition alone, so new fields are covered too. */
function valueArbitrary(field: Field, shape: Shape): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return choices(field.options, field.exclusive);
    case 'text':
      return fc.string({ maxLength: 8 });
    case 'url':
      return fc.constant('https://example.lv/');
    case 'date':
      return fc.constant('2026-11-30');
    case 'number':
      return numberArbitrary(field.unit);
    case 'boolean':
      return fc.boolean();
    case 'matrix':
      return fieldsArbitrary(
        Object.fromEntries(field.parts.map((part) => [part, { kind: 'choice', options: field.options }])),
        shape,
      );
    case 'rows':
      return rowsArbitrary(field, shape);
  }
}

function rowsArbitrary(field: Extract<Field, { kind: 'rows' }>, shape: Shape): fc.Arbitrary<unknown[]> {
  const row = fieldsArbitrary(field.row, shape);
  if (field.key === 'id') {
    return fc
      .array(row, { minLength: 1, maxLength: shape.rows })
      .map((rows) => rows.map((cells, i) => ({ id: `row-${i}`, ...cells })));
  }
  const group = field.row.group as Extract<Field, { kind: 'choice' }>;
  return fc
    .subarray([...group.options], { minLength: 1 })
    .chain((groups) => fc.tuple(...groups.map((one) => row.map((cells) => ({ ...cells, group: one })))));
}

/** An object in which each of the fields is present or missing. */
function fieldsArbitrary(
  fields: Readonly<Record<string, Field>>,
  shape: Shape,
): fc.Arbitrary<Record<string, unknown>> {
  const maybe = Object.entries(fields).map(([name, field]) =>
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), valueArbitrary(field, shape))
      .map(([chance, value]) => (chance <= shape.given ? [[name, value] as const] : [])),
  );
  return fc.tuple(...maybe).map((entries) => Object.fromEntries(entries.flat()));
}

function answerArbitrary(id: QuestionId, shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsArbitrary(definitionOf(id).fields, shape);
  return fc
    .tuple(fields, fc.integer({ min: 0, max: 14 }))
    .map(([answer, chance]) =>
      chance === 0 && shape.given < DENSE.given ? { ...answer, dontKnow: true } : answer,
    );
}

function answersWith(shape: Shape): fc.Arbitrary<Answers> {
  return fc
    .tuple(...QUESTION_IDS.map((id) => answerArbitrary(id, shape)))
    .map((list) => Object.fromEntries(QUESTION_IDS.map((id, i) => [id, list[i]])) as Answers);
}

/** Any answers: optional fields present or missing, choices made or not, and some "don't know". */
export const anyAnswers = answersWith(HALF);
export const denseAnswers = answersWith(DENSE);

/** One of these sets of answers, with some questions answered differently or not at all. */
export function nearly(models: readonly Answers[]): fc.Arbitrary<Answers> {
  const otherwise = fc.oneof(
    { arbitrary: anyAnswers, weight: 2 },
    { arbitrary: denseAnswers, weight: 2 },
    { arbitrary: fc.constant<Answers>({}), weight: 1 },
  );
  return fc
    .tuple(fc.constantFrom(...models), fc.subarray([...QUESTION_IDS], { maxLength: 8 }), otherwise)
    .map(([model, changed, other]) => {
      const kept = QUESTION_IDS.filter((id) => !changed.includes(id)).map((id) => [id, model[id]]);
      const replaced = changed.flatMap((id) => (other[id] ? [[id, other[id]]] : []));
      return Object.fromEntries([...kept, ...replaced]) as Answers;
    });
}
