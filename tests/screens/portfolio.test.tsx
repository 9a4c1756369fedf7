import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { allWords } from '../../src/i18n/setup.ts';
import PortfolioPage from '../../src/screens/portfolio/PortfolioPage.tsx';
import { AT } from '../support/answers.ts';
import { varied } from '../support/portfolio.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

/** The page with twelve services of a file, of which one line is broken. */
async function openPage() {
  await allWords();
  renderIn(openSession(), <PortfolioPage />);
  const lines = varied(12).map((each) => exportLine(each, AT));
  const file = new File([`${lines.join('')}nav JSON\n`], 'visi.jsonl');
  fireEvent.change(await screen.findByLabelText(t('ui.portfolio.files.addLabel')), {
    target: { files: [file] },
  });
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 12, total: 12 }));
}

test('files stay apart and the broken line is named; the selection is what the whole page is about', async () => {
  await openPage();
  const refused = document.querySelector('.portfolio-refused')?.textContent;
  expect(refused).toContain(t('ui.many.line', { file: 'visi.jsonl', line: 13 }));
  expect(
    screen
      .getByText((_, element) =>
        Boolean(
          element?.matches('p') && element.textContent?.includes(t('ui.portfolio.files.own', { count: 0 })),
        ),
      )
      .textContent?.replaceAll('\u00a0', ' '),
  ).toContain('12');
  fireEvent.change(screen.getByLabelText(t('ui.portfolio.filter.search')), { target: { value: 'SUNA' } });
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 2, total: 12 }));
  expect(
    within(screen.getByRole('listbox')).getAllByRole('option', { name: /Suņa reģistrācija/ }).length,
  ).toBe(2);
});

test('the keyboard goes from mark to mark of the chart, and what is chosen is told', async () => {
  await openPage();
  const list = screen.getByRole('listbox');
  fireEvent.focus(list);
  const chosen = () => within(list).getByRole('option', { selected: true });
  const first = chosen();
  fireEvent.keyDown(list, { key: 'ArrowRight' });
  expect(chosen()).not.toBe(first);
  expect(list.getAttribute('aria-activedescendant')).toBe(chosen().id);
  expect(document.querySelector('.portfolio-chart__chosen')?.textContent).toBe(
    chosen().getAttribute('aria-label'),
  );
  fireEvent.keyDown(list, { key: 'End' });
  const last = chosen();
  fireEvent.keyDown(list, { key: 'ArrowRight' });
  expect(chosen()).toBe(last);
  fireEvent.keyDown(list, { key: 'Home' });
  expect(chosen()).toBe(first);
});
