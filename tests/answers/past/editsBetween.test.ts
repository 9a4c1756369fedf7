import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { editsBetween } from '../../../src/answers/past/editsBetween.ts';
import { blank } from '../../support/answers.ts';

/** More than a function call can take as arguments. */
const MANY = 200_000;

test('a step may hold more drafts and unknown fields than a call takes arguments', () => {
  const many = Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`/far/${index}`, 'x']));
  const from: Assessment = { ...blank(), answers: { q09: { services: [{ id: 'a', name: 'A' }] } } };
  const services = [{ id: 'a', name: 'B', ...many }];
  const to: Assessment = { ...from, answers: { q09: { services } }, drafts: many };
  expect(editsBetween(from, to).map(({ path }) => path)).toEqual(['/answers/q09/services/a']);
});
