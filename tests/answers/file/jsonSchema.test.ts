import { describe, expect, test } from 'vitest';
import { fileJsonSchema } from '../../../src/answers/file/jsonSchema.ts';
import { QUESTION_IDS } from '../../../src/questionnaire/questionnaire.ts';
import { EXAMPLES, readFixture } from '../../support/answers.ts';

type Node = Record<string, unknown> & { properties?: Record<string, Node>; items?: Node };

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** Checks the few words of JSON Schema that our schema uses, independently of zod. */
function faults(schema: Node, value: unknown, at = ''): string[] {
  const { type, properties = {}, items, required = [], maximum, minimum, maxLength, maxItems } = schema;
  const limits: [unknown, boolean][] = [
    [type, TYPES[String(type)]?.(value) === true],
    [schema.enum, (schema.enum as unknown[] | undefined)?.includes(value) === true],
    [schema.const, schema.const === value],
    [maximum, Number(value) <= Number(maximum)],
    [minimum, Number(value) >= Number(minimum)],
    [maxLength, Array.from(String(value)).length <= Number(maxLength)],
    [maxItems, Array.isArray(value) && value.length <= Number(maxItems)],
    [schema.pattern, new RegExp(String(schema.pattern)).test(String(value))],
  ];
  const own = limits.some(([word, holds]) => word !== undefined && !holds) ? [at || '/'] : [];
  if (Array.isArray(value))
    return own.concat(...value.map((item, n) => faults(items ?? {}, item, `${at}/${n}`)));
  if (!TYPES.object?.(value)) return own;
  const entries = Object.entries(value as object);
  const missing = (required as string[]).filter((name) => !Object.hasOwn(value as object, name));
  const inner = entries.map(([name, each]) => faults(properties[name] ?? {}, each, `${at}/${name}`));
  return own.concat(
    missing.map((name) => `${at}/${name} missing`),
    ...inner,
  );
}

const SCHEMA = fileJsonSchema() as Node;
const residence = () => JSON.parse(readFixture('examples/residence-declaration.json'));

describe('the published schema', () => {
  test.each(EXAMPLES)('describes %s', (name) => {
    expect(faults(SCHEMA, JSON.parse(readFixture(`examples/${name}.json`)))).toEqual([]);
  });

  test('describes the frozen file of format 1', () => {
    expect(faults(SCHEMA, JSON.parse(readFixture('format-1.json')))).toEqual([]);
  });

  test('is of draft 2020-12, names the answers to all questions, and allows unknown fields', () => {
    expect(SCHEMA.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(SCHEMA.properties?.answers?.properties ?? {})).toEqual(QUESTION_IDS);
    expect(faults(SCHEMA, { ...residence(), unknown: 1 })).toEqual([]);
  });

  test.each<[string, (file: ReturnType<typeof residence>) => void, string]>([
    ['a missing id', (file) => delete file.id, '/id missing'],
    ['an unknown option', (file) => (file.answers.q01.need = 'x'), '/answers/q01/need'],
    [
      'a number above its limit',
      (file) => (file.answers.q05.shareOfAllCases = 101),
      '/answers/q05/shareOfAllCases',
    ],
    ['half a year', (file) => (file.answers.q10.acceptableYears = 4.5), '/answers/q10/acceptableYears'],
    ['a text for a number', (file) => (file.answers.q03.buildCost = '5'), '/answers/q03/buildCost'],
    ['a long name', (file) => (file.service.name = 'a'.repeat(201)), '/service/name'],
    [
      'a row without its group',
      (file) => delete file.answers.q05.groups[0].group,
      '/answers/q05/groups/0/group missing',
    ],
    ['a text for a list', (file) => (file.part = 'q01'), '/part'],
  ])('does not describe %s', (_what, spoil, at) => {
    const file = residence();
    spoil(file);
    expect(faults(SCHEMA, file)).toContain(at);
  });
});
