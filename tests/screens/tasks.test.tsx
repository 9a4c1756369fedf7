import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { createAnswersStore } from '../../src/answers/store.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { type Session, SessionContext } from '../../src/screens/session.ts';
import { TasksPage } from '../../src/screens/TasksPage.tsx';
import { blank } from '../support/answers.ts';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

test('a name of spaces, as a file may hold it, gives the page no empty heading', () => {
  const store = createAnswersStore();
  store.open({ ...blank(), service: { name: ' \u00a0 ' } });
  render(
    <SessionContext.Provider value={{ store } as Session}>
      <TasksPage />
    </SessionContext.Provider>,
  );
  const { textContent } = screen.getByRole('heading', { level: 1 });
  expect(textContent).toBe(TRANSLATE.lv('ui.tasks.untitled'));
});
