import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { SaveStatus } from '../../src/screens/SaveStatus.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const undo = { name: 'Atsaukt pēdējo izmaiņu' };

test('undo beside "saved" takes back step by step, and never appears during typing', async () => {
  const session = openSession(answered({ q07: { purpose: 'mixed' } }));
  const user = userEvent.setup();
  renderIn(
    session,
    <>
      <SaveStatus undo />
      <input aria-label="text" />
    </>,
  );
  const text = screen.getByLabelText('text');
  text.focus();
  act(() => session.change('/answers/q07/purpose', 'privateParty'));
  act(() => session.change('/answers/q07/note', 'x'));
  const history = await session.history();
  expect(history.state.getState().undo).toBe(2);
  expect(screen.queryByRole('button', undo)).toBeNull();
  act(() => text.blur());
  const button = await screen.findByRole('button', undo);
  await user.click(button);
  expect(session.store.getState().assessment?.answers.q07).toMatchObject({ purpose: 'privateParty' });
  await user.click(button);
  expect(session.store.getState().assessment?.answers.q07).toMatchObject({ purpose: 'mixed' });
  // Without a further step the button stays in place, with the focus.
  expect(document.activeElement).toBe(button);
});
