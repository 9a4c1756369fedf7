import { COMMON_FIELDS } from '../../src/questionnaire/common.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';

interface Expected {
  readonly required: string[];
  readonly optional: string[];
}

/** The options whose labels are whole sentences or list items of the source, and which therefore need a short name. */
const NAMED = ['q01.need', 'q12.level', 'q13.types', 'q14.results', 'q15.means', 'q18.signature'];

/** Every key below `questionnaire` that the definitions require or allow. */
export function expectedWords(): Expected {
  const expected: Expected = { required: [], optional: [] };
  for (const [name, field] of Object.entries(COMMON_FIELDS)) addField(expected, `common.${name}`, field);
  expected.required.push('common.dontKnow.label', 'common.dontKnow.hint', 'common.dontKnow.several');
  for (const id of QUESTION_IDS) addQuestion(expected, id);
  expected.required.push('q05.items.1', 'q05.items.2', 'q05.items.3', 'q15.fields.means.joint');
  return expected;
}

function addQuestion({ required, optional }: Expected, id: (typeof QUESTION_IDS)[number]): void {
  const { quick, fields } = definitionOf(id);
  for (const part of ['short', 'title', 'why', 'who', 'example', 'quick']) required.push(`${id}.${part}`);
  optional.push(`${id}.body`, `${id}.since`);
  const estimate = fields.estimate;
  if (quick.kind === 'neededWithEstimate' && estimate?.kind === 'choice') {
    for (const option of ['no', 'yes', ...estimate.options]) required.push(`${id}.quickOptions.${option}`);
  }
  for (const [name, field] of Object.entries(fields)) {
    addField({ required, optional }, `${id}.fields.${name}`, field);
    const named = NAMED.includes(`${id}.${name}`) ? required : optional;
    for (const option of optionsOf(field)) {
      named.push(`${id}.fields.${name}.names.${option}`);
      optional.push(`${id}.fields.${name}.onScreen.${option}`);
    }
  }
}

function addField(expected: Expected, key: string, field: Field): void {
  const { required, optional } = expected;
  required.push(`${key}.label`);
  optional.push(`${key}.hint`);
  if (field.kind === 'number') required.push(`${key}.unit`);
  for (const option of optionsOf(field)) required.push(`${key}.options.${option}`);
  if (field.kind === 'matrix') for (const part of field.parts) required.push(`${key}.parts.${part}`);
  if (field.kind !== 'rows') return;
  required.push(`${key}.row`, `${key}.add`, `${key}.empty`);
  for (const [name, cell] of Object.entries(field.row)) addField(expected, `${key}.fields.${name}`, cell);
}

function optionsOf(field: Field): readonly (string | number)[] {
  if (field.kind === 'boolean') return ['true', 'false'];
  return 'options' in field ? field.options : [];
}

/** All texts in a tree of words by their dotted key. */
export function flatten(tree: object, prefix = ''): Map<string, string> {
  const pairs = Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${name}`, value]] : [...flatten(value, `${prefix}${name}.`)],
  );
  return new Map(pairs);
}
