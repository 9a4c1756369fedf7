import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import { createSession } from '../../src/session/createSession.ts';
import { SEED } from '../support/arbitraries.ts';
import { TRANSLATE } from '../support/summary.ts';
import { withFreshDatabase } from '../support/tabs.ts';

const t = TRANSLATE.lv;
withFreshDatabase();

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** Opens the program at an address as it stands after the `#`; resolves to the heading of the page that is shown. */
async function headingAt(address: string): Promise<string> {
  window.history.replaceState(null, '', `#${address}`);
  await act(async () => {
    render(
      <SessionContext.Provider value={createSession()}>
        <App />
      </SessionContext.Provider>,
    );
  });
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(screen.getByRole('link', { name: t('ui.frame.product') })).toBeTruthy();
  cleanup();
  return heading.textContent ?? '';
}

test.each([
  '/%0A',
  '/%0D%0A/x',
  '/%E2%80%A8',
  '/a/none/%0A',
  '/a/%0A/%0A',
  '/%',
  '/%E0%A4%A',
  '/a/%/%ZZ',
  '//',
  '/a/',
  '/~/',
  '/*',
  '/nowhere?x=1#y',
])('an address that names nothing, %s, says so under the header', async (address) => {
  expect(await headingAt(address)).toBe(t('ui.frame.notFound'));
});

test('whatever stands in the address, there is a page with a header', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a',
      'open',
      'blank',
      'q01',
      'print',
      'changes',
      's1',
      '',
      '%0A',
      '%',
      '%00',
      '~',
      '..',
      '?',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/\p{Cs}/gu, '')),
    fc.string({ maxLength: 6 }).map(encodeURIComponent),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
      const heading = await headingAt(`/${pieces.join('/')}`);
      expect(heading).not.toBe('');
    }),
    { numRuns: 40, seed: SEED },
  );
});
