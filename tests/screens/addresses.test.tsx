import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { App } from '../../src/app/routing/App.tsx';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { originIn, routes } from '../../src/screens/routes.ts';
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

async function openAt(address: string, session = createSession()): Promise<void> {
  window.history.replaceState(null, '', `#${address}`);
  await act(async () => {
    render(
      <SessionContext.Provider value={session}>
        <App />
      </SessionContext.Provider>,
    );
  });
}

/** Opens the program at an address (the part after the `#`), and resolves to the heading of the page. */
async function headingAt(address: string): Promise<string> {
  await openAt(address);
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
])('an address without a page, %s, says so under the header', async (address) => {
  expect(await headingAt(address)).toBe(t('ui.frame.notFound'));
});

test('every address shows a page with a header', async () => {
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

test.each(['review', 'result', 'tasks', 'changes'])(
  'an answer corrected from %s leads back there: its line has the focus and says that it was changed',
  async (page) => {
    const session = createSession();
    const user = userEvent.setup();
    const id = await session.openExample('permit');
    await session.open(id);
    const { snapshot } = await session.versions();
    const { state } = await snapshot(session.store.getState().assessment as Assessment, 'export');
    session.change('/answers/q05/note', 'Pirms tam');
    const addresses: Record<string, string> = {
      tasks: routes.tasks(id),
      changes: routes.changes(id, state),
    };
    const address = addresses[page] ?? `/a/${id}/${page}`;
    await openAt(address, session);
    const linkTo5 = async () => {
      await screen.findAllByRole('link', { name: /./ });
      return vi.waitFor(() => {
        const link = document.querySelector<HTMLElement>('main a[href*="/q05/"]');
        if (!link) throw new Error('There is no link to question 5 yet.');
        return link;
      }, 15_000);
    };
    await user.click(await linkTo5());
    await screen.findByRole('heading', { level: 1, name: t('questionnaire.q05.quick') });
    await user.type(await screen.findByLabelText(t('questionnaire.common.note.label')), ' un pēc tam');
    await user.click(screen.getByRole('button', { name: t('ui.common.continue') }));
    const link = await linkTo5();
    expect(window.location.hash).toBe(`#${address}`);
    await vi.waitFor(() => expect(document.activeElement).toBe(link), 15_000);
    expect(link.parentElement?.textContent).toContain(t('ui.question.mended'));
    // Only the lines of the question that the reader came back from are marked.
    const marked = [...document.querySelectorAll('.mended')].map((mark) => mark.parentElement);
    expect(marked.every((line) => line?.querySelector('a[href*="/q05/"]'))).toBe(true);
    await session.remove(id);
  },
);

test('after an unchanged answer the reader returns to its line, without a mark of change', async () => {
  const session = createSession();
  const user = userEvent.setup();
  const id = await session.openExample('permit');
  await openAt(`/a/${id}/q05/review`, session);
  await screen.findByRole('heading', { level: 1, name: t('questionnaire.q05.quick') });
  await user.click(screen.getByRole('button', { name: t('ui.common.continue') }));
  await screen.findByRole('heading', { level: 1, name: t('ui.review.title') });
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('href')).toContain('/q05/review'));
  expect(screen.queryByText(t('ui.question.mended'), { exact: false })).toBeNull();
});

test('an answer opened from another question returns to that question, and from there to the first page', async () => {
  const session = createSession();
  const user = userEvent.setup();
  const id = await session.openExample('residence');
  await session.open(id);
  session.change('/answers/q05/groups/youth/casesPerMonth', 'daudz');
  const goOn = () => user.click(screen.getByRole('button', { name: t('ui.common.continue') }));
  for (const from of ['/result', '']) {
    await openAt(`/a/${id}/q10${from}`, session);
    const mend = await screen.findAllByRole('link', { name: t('ui.question.mend', { number: 5 }) });
    await user.click(mend[0] as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: t('questionnaire.q05.quick') });
    expect(window.location.hash).toBe(`#/a/${id}/q05/q10${from}`);
    await goOn();
    await screen.findByRole('heading', { level: 1, name: t('questionnaire.q10.quick') });
    expect(window.location.hash).toBe(`#/a/${id}/q10${from}`);
    if (from) {
      await goOn();
      await screen.findByRole('heading', { level: 1, name: t('ui.result.title') });
    }
    cleanup();
  }
});

test.each([
  ['/a/x/q05/q10/review', 'q10', 'q05/q10/review', '/a/x/q10/review'],
  ['/a/x/q05/q10/review', 'q03', 'q05/q10/review', '/a/x/q03/q05/q10/review'],
  ['/a/x/q05', 'q03', 'q05', '/a/x/q03/q05'],
  ['/a/x', 'q03', undefined, '/a/x/q03'],
  ['/a/x/print/q05', 'q03', undefined, '/a/x/q03'],
  ['/a/x/q99', 'q03', undefined, '/a/x/q03'],
] as const)('on %s, a link to %s', (address, question, from, link) => {
  expect(originIn(address)).toBe(from);
  expect(routes.question('x', question, from)).toBe(link);
});

test('an address is understood in spite of what a mail program or a sentence has put around it', async () => {
  const session = createSession();
  const id = await session.openExample('permit');
  const at = `/a/${id}/q05`;
  for (const decorated of [
    `${at}.`,
    `${at}).`,
    `${at}%3E`,
    `${at}”`,
    `${at}\u00a0`,
    `${at}?utm_source=mail`,
    at.replaceAll('/', '%2F'),
    at.replaceAll('/', '%252f'),
    `%23${at}`,
    `/#${at}`,
    `/%2523${at.slice(1)}`,
  ]) {
    await openAt(decorated, session);
    await screen.findByRole('heading', { level: 1, name: t('questionnaire.q05.quick') });
    cleanup();
  }
});
