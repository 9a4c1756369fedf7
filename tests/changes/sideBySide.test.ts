import { expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { sideBySide } from '../../src/changes/sideBySide.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { opened, readFixture } from '../support/answers.ts';
import { answered } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const one = opened(readFixture('examples/residence-declaration.json'));
const differing = (all: readonly Assessment[]) =>
  sideBySide(all, t).questions.flatMap(({ id, differs }) => (differs ? [id] : []));

test('copies do not differ, even if row ids, authors and dates do', () => {
  const answers = Object.fromEntries(
    Object.entries(one.answers).map(([id, answer]) => [
      id,
      { ...answer, updatedAt: '2020-01-01T00:00:00Z', answeredBy: 'X' },
    ]),
  );
  const copy = JSON.parse(
    JSON.stringify({ ...one, id: 'copy', answers }).replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g,
      (id) => `${id}x`,
    ),
  );
  const { measures, questions } = sideBySide([one, copy, one], t);
  expect(differing([one, copy, one])).toEqual([]);
  expect(measures.filter(({ differs }) => differs)).toEqual([]);
  expect(questions.map(({ id }) => id)).toEqual(QUESTION_IDS);
  expect(questions.flatMap(({ cells }) => cells.flat()).some(({ differs }) => differs)).toBe(false);
});

test('a question differs if one assessment says something else, and only the differing lines are marked', () => {
  const [a, b, c] = [
    answered(modelWith()),
    answered(modelWith({ q08: { research: 'done', result: 'mixed' } })),
    answered(modelWith(), { methodology: { weights: { q01: 50 } } }),
  ] as const;
  expect(differing([a, b, c])).toEqual(['q08']);
  const { measures, questions } = sideBySide([a, b, c], t);
  const cells = questions.find(({ id }) => id === 'q08')?.cells;
  expect(cells?.map((lines) => lines.filter(({ differs }) => differs).length)).toEqual([1, 1, 1]);
  expect(measures.find(({ id }) => id === 'method')).toMatchObject({
    cells: ['metodē noteiktie', 'metodē noteiktie', 'iestādes noteiktie'],
    differs: true,
  });
  expect(measures.find(({ id }) => id === 'recommendation')?.cells).toEqual(['Veidot', 'Veidot', 'Veidot']);
});

test('a figure that one assessment lacks is shown there as unknown, and a note is part of the answer', () => {
  const empty = answered({});
  const { measures } = sideBySide([one, empty], t);
  const cases = measures.find(({ id }) => id === 'annualCases');
  expect(cases?.cells[0]).toBeTruthy();
  expect(cases).toMatchObject({ cells: [expect.any(String), null], differs: true });
  const noted = answered({ q13: { note: 'Cits' } });
  expect(differing([empty, noted])).toEqual(['q13']);
});
