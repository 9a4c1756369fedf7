// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSession } from '../../src/session/createSession.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

test('a name typed in another tab is known in this tab when it is used again', async () => {
  const here = createSession();
  createSession().rememberAuthor('Anna');
  expect(here.author()).toBe('');
  // The other tab is still storing the name when this tab first gets the focus.
  const afterFocus = () => {
    dispatchEvent(new Event('focus'));
    return here.author();
  };
  await expect.poll(afterFocus).toBe('Anna');
});

test('opening a missing assessment closes the one before, so that no key changes it unseen', async () => {
  const session = createSession();
  const id = await session.create({ name: 'Paraugs' });
  session.change('/answers/q01/note', 'a');
  expect(await session.open('none')).toBe(false);
  session.change('/answers/q01/note', 'b');
  expect(await session.open(id)).toBe(true);
  expect(session.store.getState().assessment?.answers.q01?.note).toBe('a');
});

test('a new assessment takes institution, unit and author from the last one, unless something else is typed', async () => {
  const first = createSession();
  await first.create({ name: 'Pirmais', institution: 'Paraugu dome' });
  first.change('/service/unit', 'Klientu centrs');
  first.change('/service/author', 'Anna');

  const later = createSession();
  await expect.poll(() => later.lastInstitution()).toBe('Paraugu dome');
  await expect.poll(() => later.author()).toBe('Anna');
  await later.create({ name: 'Otrais', institution: 'Cita dome' });
  expect(later.store.getState().assessment?.service).toEqual({
    name: 'Otrais',
    institution: 'Cita dome',
    unit: 'Klientu centrs',
    author: 'Anna',
  });
  await expect.poll(() => later.lastInstitution()).toBe('Cita dome');
});
