import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { printed } from '../scenarios/scenario.ts';
import { expectClose } from './close.ts';

const EXAMPLES = new URL('../fixtures/examples/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, EXAMPLES), 'utf8'));
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

describe('each of the four examples gives its expected result', () => {
  test('all four are there', () => {
    expect(names).toHaveLength(4);
  });

  test.each(names)('%s', (name) => {
    const file = read(name);
    // Drafts can be ignored here: the only one in the examples is at a field that is empty anyway.
    const result = assess(file.answers, methodologyFor(file.methodology));
    expectClose(printed(result), read(`expected/${name}`), name);
  });
});
