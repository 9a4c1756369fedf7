import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { setUpLanguages } from '../../src/i18n/setup.ts';
import { lazyWithWords } from '../../src/screens/lazyPage.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
/** Counts only visible elements, because React hides some while something is loading. */
const failure = () =>
  waitFor(() => expect(screen.getByRole('alert').textContent).toBe(t('ui.frame.loadingFailed')));

beforeAll(setUpLanguages);

test('a part that could not be loaded is tried again only on request', async () => {
  // React logs the error that it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let reachable = false;
  let asked = 0;
  const Part = lazyWithWords(
    async () => {
      asked++;
      if (!reachable) throw new TypeError('Failed to fetch dynamically imported module: part.js');
      return { default: ({ command }: { command: object }) => <p>{`Ielādēts ${typeof command}`}</p> };
    },
    { retryOn: ({ command }) => command },
  );
  const [first, second, third] = [{}, {}, {}];
  const page = (command: object) => (
    <Suspense>
      <Part command={command} />
    </Suspense>
  );
  const { rerender, unmount } = render(page(first));
  await failure();
  rerender(page(first));
  expect(asked).toBe(1);

  rerender(page(second));
  await vi.waitFor(() => expect(asked).toBe(2));
  await failure();

  reachable = true;
  rerender(page(third));
  await screen.findByText('Ielādēts object');
  expect(screen.queryByRole('alert')).toBeNull();

  // A loaded part stays loaded on the next page.
  unmount();
  render(page(first));
  await screen.findByText('Ielādēts object');
  expect(asked).toBe(3);
});
