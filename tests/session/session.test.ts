// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSession } from '../../src/session/createSession.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

test('a name that was typed in another tab is known in this one when it is used again', async () => {
  const here = createSession();
  createSession().rememberAuthor('Anna');
  expect(here.author()).toBe('');
  // The other tab is still storing it when this one is used the first time.
  const afterFocus = () => {
    dispatchEvent(new Event('focus'));
    return here.author();
  };
  await expect.poll(afterFocus).toBe('Anna');
});

test('where there is no such assessment, the one before is not open any more: no key can change it unseen', async () => {
  const session = createSession();
  const id = await session.create({ name: 'Paraugs' });
  session.change('/answers/q01/note', 'a');
  expect(await session.open('none')).toBe(false);
  session.change('/answers/q01/note', 'b');
  expect(await session.open(id)).toBe(true);
  expect(session.store.getState().assessment?.answers.q01?.note).toBe('a');
});
