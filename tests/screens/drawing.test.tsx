import { globSync, readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, expect, test, vi } from 'vitest';
import { App } from '../../src/app/routing/App.tsx';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { routes } from '../../src/screens/routes.ts';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { createSession } from '../../src/session/createSession.ts';
import { drawnSince } from '../support/drawn.ts';
import { fullFile } from '../support/fullFiles.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

/** How long the whole program may take to load its parts on a busy machine, in milliseconds. */
const LOADING = 60_000;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await loadScoring();
  await import('../../src/screens/question/AnyFields.tsx');
});

/** The page of a question with every list full. */
async function open(question: QuestionId): Promise<void> {
  renderIn(openSession(fullFile('words')), <QuestionPage question={question} go={() => {}} />);
  await waitFor(() => expect(document.querySelectorAll('form input').length).toBeGreaterThan(20));
  // When this text is there, the parts that come with the scoring are drawn.
  await screen.findByText(/^Šis jautājums|^Ko dod/).catch(() => {});
  drawnSince();
}

/** The code of the pages' components. */
const sources = (): string[] =>
  globSync(['src/screens/{question,sofar}/*.tsx', 'src/screens/*.tsx', 'src/app/routing/*.tsx']).map((file) =>
    readFileSync(file, 'utf8'),
  );

/** Resolves when nothing has been drawn for a while: the first edit loads the parts that save, which draw the frame. */
async function quiet(): Promise<void> {
  const still = async () => {
    drawnSince();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(drawnSince()).toEqual([]);
  };
  await waitFor(still, { timeout: LOADING });
}

const type = (field: Element | undefined, value: string) =>
  fireEvent.change(field as Element, { target: { value } });

/** The names of the drawn components. A name appears once for each drawing. */
const among = (drawn: readonly { name: string }[] = [], names: readonly string[]): string[] =>
  drawn.map(({ name }) => name).filter((name) => names.includes(name));

const FIELDS = ['FieldControl', 'GroupCell', 'MatrixRow', 'NeededRadios'];
const AROUND = [
  'RowCard',
  'RowsControl',
  'GroupTable',
  'AnyFields',
  'MoreFields',
  'QuickAnswer',
  'QuestionPage',
];
const FRAME = ['AssessmentPages', 'Frame', 'Places', 'LanguageSwitch', 'SaveStatus'];
const LISTS = ['RowCard', 'RowsControl', 'GroupTable', 'GroupCell', 'MatrixRow'];
const RESULT = [
  'SidePanel',
  'SideLine',
  'ComputedFigures',
  'Findings',
  'Support',
  'ComputedAnswer',
  'RowsTotal',
];

test('every name that is counted is that of a component', () => {
  const code = sources().join('\n');
  for (const name of [...FIELDS, ...AROUND, ...LISTS, ...RESULT, ...FRAME])
    expect(code, name).toMatch(new RegExp(`function ${name}\\(`));
});

test.each([
  ['q17', '.rows .card input', ['Izziņa', 'Izziņas'], 'FieldControl'],
  ['q04', '.rows .card input', ['Scenārijs', 'Scenāriji'], 'FieldControl'],
  ['q05', '.group-table input', ['120', '1200'], 'GroupCell'],
  ['q01', 'textarea', ['Likums', 'Likums.'], 'FieldControl'],
] as const)(
  'with every list full, a key on %s draws only its field; what depends on the result is drawn afterwards',
  async (question, selector, [first, second], field) => {
    await open(question);
    const [input] = document.querySelectorAll(selector);
    // The first keystroke in a row also keeps the row on the page, so only the next ones are counted.
    type(input, first);
    drawnSince();
    type(input, second);
    const [key, ...later] = drawnSince();
    expect(among(key, [...FIELDS, ...AROUND, ...RESULT])).toEqual([field]);
    expect(among(later.flat(), RESULT)).toContain('SideLine');
    expect(among(later.flat(), [...FIELDS, ...AROUND])).toEqual([]);
  },
);

test('in the whole program, a key draws its field alone; saving it draws the state of saving and no page', async () => {
  const painted: (() => void)[] = [];
  const session = createSession({ whenPainted: (run) => void painted.push(run) });
  const file = fullFile('words');
  session.store.open(file);
  window.history.replaceState(null, '', `#${routes.question(file.id, 'q17')}`);
  renderIn(session, <App />);
  const rows = () => expect(document.querySelectorAll('.rows .card input').length).toBeGreaterThan(20);
  await waitFor(rows, { timeout: LOADING });
  await screen.findByText(/^Šis jautājums|^Ko dod/).catch(() => {});
  const [input] = document.querySelectorAll('.rows .card input');
  type(input, 'Izziņa');
  act(() => {
    for (const paint of painted.splice(0)) paint();
  });
  await waitFor(() => expect(session.saving.getState().state).toBe('saved'));
  await quiet();
  const before = session.store.getState();
  type(input, 'Izziņas');
  expect((input as HTMLInputElement).value).toBe('Izziņas');
  expect(session.store.getState()).toBe(before);
  const ours = [...FIELDS, ...AROUND, ...RESULT, ...FRAME];
  expect(among(drawnSince().flat(), ours)).toEqual(['FieldControl']);
  act(() => {
    for (const paint of painted.splice(0)) paint();
  });
  await waitFor(() => expect(session.saving.getState().state).toBe('saved'));
  expect(session.store.getState()).not.toBe(before);
  const saved = among(drawnSince().flat(), [...FIELDS, ...AROUND, ...RESULT, ...FRAME]);
  expect(saved).toContain('SideLine');
  expect(saved.filter((name) => !RESULT.includes(name) && name !== 'SaveStatus')).toEqual([]);
});

test('a choice after which a long list no longer counts draws its rows only when they are unfolded', async () => {
  await open('q17');
  const rows = document.querySelectorAll('#q17-documents .card').length;
  const choice = document.querySelector('form input[type=radio]:not(:checked)');
  fireEvent.click(choice as Element);
  const [click, ...later] = drawnSince();
  expect(among(click, [...FIELDS, ...LISTS])).toEqual(['NeededRadios']);
  expect(among(later.flat(), LISTS)).toEqual([]);
  expect(document.querySelectorAll('#q17-documents .card')).toHaveLength(0);
  const folded = document.querySelector('.not-counted details') as HTMLDetailsElement;
  folded.open = true;
  fireEvent(folded, new Event('toggle'));
  expect(among(drawnSince().flat(), ['RowCard'])).toHaveLength(rows);
});

test.each(['q01', 'q05'] as const)(
  'with every list full, a radio button on %s draws only its choice',
  async (question) => {
    await open(question);
    const choice = document.querySelector('form input[type=radio]:not(:checked):not(:disabled)');
    fireEvent.click(choice as Element);
    const [click, ...later] = drawnSince();
    expect(among(click, [...FIELDS, ...LISTS])).toHaveLength(1);
    expect(among(later.flat(), LISTS)).toEqual([]);
  },
);

test('adding a row draws only that row', async () => {
  await open('q17');
  const button = document.querySelector('.rows .card:last-of-type button');
  fireEvent.click(button as Element);
  drawnSince();
  const cards = document.querySelectorAll('.rows .card').length;
  fireEvent.click(screen.getByRole('button', { name: 'Pievienot dokumentu' }));
  expect(document.querySelectorAll('.rows .card').length).toBe(cards + 1);
  expect(among(drawnSince().flat(), ['RowCard'])).toEqual(['RowCard']);
});

test('the words of a field are looked up once for all rows', async () => {
  const lookedUp = vi.spyOn(i18next, 'exists');
  await open('q17');
  const key = 'questionnaire.q17.fields.documents.fields.name.label';
  const count = lookedUp.mock.calls.filter(([name]) => name === key).length;
  lookedUp.mockRestore();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(2);
});
