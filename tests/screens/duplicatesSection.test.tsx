import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { allWords } from '../../src/i18n/setup.ts';
import { DuplicatesSection } from '../../src/screens/portfolio/DuplicatesSection.tsx';
import { plainRow } from '../support/portfolio.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

test('eight of many possible duplicates are shown, with a button that says how many there are', async () => {
  await allWords();
  const rows = Array.from({ length: 20 }, (_, place) =>
    plainRow({
      id: `r${place}`,
      service: 'Izziņa',
      institution: `Iestāde ${place}`,
      plain: { service: 'izzina', institution: `iestade ${place}` },
    }),
  );
  renderIn(openSession(), <DuplicatesSection rows={rows} />);
  const named = () => screen.getAllByRole('listitem', { name: '' }).length;
  expect(named()).toBe(8 + 1);
  fireEvent.click(
    screen.getByRole('button', { name: TRANSLATE.lv('ui.portfolio.duplicates.more', { count: 20 }) }),
  );
  expect(named()).toBe(20);
});
