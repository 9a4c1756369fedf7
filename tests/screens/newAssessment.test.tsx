import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartPage } from '../../src/screens/StartPage.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

test('a new assessment suggests the last institution and does not change typed text', async () => {
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

test('the start page links to the portfolio even if nothing is stored, because files can be dropped there', async () => {
  renderIn(openSession(), <StartPage />);
  const way = await screen.findByRole('link', { name: TRANSLATE.lv('ui.start.portfolio') });
  expect(way.getAttribute('href')).toBe('#/portfolio');
});
