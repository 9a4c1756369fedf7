import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartPage } from '../../src/screens/StartPage.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

test('the form of a new assessment offers the institution of the last one, and leaves alone what is typed', async () => {
  const session = openSession();
  await session.create({ name: 'Pirmais', institution: 'Paraugu dome' });
  const { unmount } = renderIn(session, <StartPage />);
  const field = await screen.findByLabelText<HTMLInputElement>('Iestāde');
  await expect.poll(() => field.value).toBe('Paraugu dome');

  await userEvent.clear(field);
  expect(field.value).toBe('');
  await userEvent.type(field, 'Cita dome');
  expect(field.value).toBe('Cita dome');
  unmount();
});

test('with nothing stored the way leads to the portfolio too: files can be dropped there', async () => {
  renderIn(openSession(), <StartPage />);
  const way = await screen.findByRole('link', { name: TRANSLATE.lv('ui.start.portfolio') });
  expect(way.getAttribute('href')).toBe('#/portfolio');
});
