import { cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { TasksPage } from '../../src/screens/TasksPage.tsx';
import { taskState } from '../../src/screens/taskState.ts';
import { answerRows } from '../../src/summary/answerRows.ts';
import { blank } from '../support/answers.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

test('a service whose name is spaces still has a heading', () => {
  renderIn(openSession({ ...blank(), service: { name: ' \u00a0 ' } }), <TasksPage />);
  const { textContent } = screen.getByRole('heading', { level: 1 });
  expect(textContent).toBe(TRANSLATE.lv('ui.tasks.untitled'));
});

test.each([
  ['we do not know', { q05: { dontKnow: true } }, 'q05', '/answers/q05/shareOfAllCases', 'dontKnow'],
  [
    'its choice is not made',
    { q01: { legalMandate: 'no' } },
    'q01',
    '/answers/q01/mandateReference',
    'inProgress',
  ],
  ['it counts', { q01: { legalMandate: 'yes' } }, 'q01', '/answers/q01/mandateReference', 'error'],
  ['its list is not needed', { q09: { needed: 'no' } }, 'q09', '/answers/q09/services/x/name', 'answered'],
  ['it is asked for beside any answer', { q05: { dontKnow: true } }, 'q05', '/answers/q05/due', 'error'],
] as const)('the page says what it cannot read: %s', (_, answers, question, path, state) => {
  const assessment: Assessment = { ...blank(), answers, drafts: { [path]: 'x'.repeat(252) } };
  expect(taskState(question, assessment, assess(answers, methodologyFor(undefined)))).toBe(state);
  const answer = assessment.answers[question];
  const row = answerRows(question, answer, TRANSLATE.lv, assessment).at(-1);
  expect(row?.standing === 'draft').toBe(state === 'error');
});

test('once nothing can change the recommendation any more, no question is offered as clearing it up', async () => {
  const open = async (answers: Assessment['answers']) => {
    cleanup();
    renderIn(openSession({ ...blank(), answers }), <TasksPage />);
    await screen.findByRole('link', { name: 'Turpināt ar šo jautājumu' });
    return document.querySelector('.so-far')?.textContent;
  };
  expect(await open({ q02: { recipientSpeed: 'same' } })).toMatch(
    /Visvairāk noskaidros.*Sākt ar jautājumiem/,
  );
  const settled = await open({ q01: { legalMandate: 'no', need: 'notNeeded' } });
  expect(settled).toContain('Atlikušie jautājumi ieteikumu nemainīs; tie vajadzīgi rīcības plānam.');
  expect(settled).not.toMatch(/noskaidro/);
});
