import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import DocumentsPage from '../../src/screens/documents/DocumentsPage.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';

const RESIDENCE = exampleFile('residence-declaration');

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

function openDocuments(kind?: string, parts: Partial<Assessment> = {}) {
  const session = openSession({ ...RESIDENCE, ...parts });
  renderIn(session, <DocumentsPage kind={kind} />);
  return { session, documents: () => session.store.getState().assessment?.documents };
}
const row = (name: RegExp) => within(screen.getByRole('region', { name }));

test('the list names the five documents with how far they are', () => {
  openDocuments();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href')?.split('/').at(-1));
  expect(links).toEqual(['record', 'eId', 'activity', 'card', 'results']);
  expect(screen.getAllByText(/^Sagatavotas rindas: \d+ no \d+/)).toHaveLength(5);
  expect(screen.queryByText(/Dokumentus tik un tā var sagatavot/)).toBeNull();
});

test('the list says in a line that the e-service is not to be built', () => {
  openDocuments(undefined, { answers: {} });
  expect(screen.getByText(/Pašreizējais ieteikums: Ieteikuma vēl nav/)).toBeTruthy();
});

test('an unknown document is not found', () => {
  openDocuments('minutes');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Šādas lapas nav');
});

test('a row shows its draft, its questions and its count; an own text takes its place and goes again', async () => {
  const { documents } = openDocuments('activity');
  const user = userEvent.setup();
  const at = () => row(/^3\.1\. Mērķis un risināmā problēma/);
  expect(at().getByText(/Iedzīvotājs deklarē dzīvesvietu/)).toBeTruthy();
  expect(at().getByRole('link', { name: /^1\./ })).toBeTruthy();
  expect(at().getByText(/no 500 rakstzīmēm/)).toBeTruthy();

  await user.click(at().getByRole('button', { name: /^Rakstīt savu tekstu/ }));
  const field = at().getByLabelText<HTMLTextAreaElement>('Savs teksts');
  expect(field.value).toContain('Iedzīvotājs deklarē dzīvesvietu');
  await user.clear(field);
  await user.type(field, 'Mūsu mērķis');
  expect(documents()?.activity?.own?.['annex1.3.1']?.text).toBe('Mūsu mērķis');
  expect(at().getByText('11 no 500 rakstzīmēm')).toBeTruthy();

  await user.click(at().getByRole('button', { name: /^Atjaunot pēc atbildēm/ }));
  expect(documents()?.activity).toBeUndefined();
  expect(at().getByText(/Iedzīvotājs deklarē dzīvesvietu/)).toBeTruthy();
});

test('an own text above the limit is an error and stays whole', () => {
  const text = 'ā'.repeat(501);
  openDocuments('activity', { documents: { activity: { own: { 'annex1.3.1': { text } } } } });
  const at = row(/^3\.1\. Mērķis un risināmā problēma/);
  expect(at.getByLabelText<HTMLTextAreaElement>('Savs teksts').value).toBe(text);
  expect(at.getByText(/Rakstzīmju skaits tekstā ir 501, bet veidlapā ir vieta 500/)).toBeTruthy();
});

test('an own text tells that the answers have changed since', () => {
  const own = { '13.9': { text: 'Parakstu nevajag', from: 'Agrākais' } };
  openDocuments('record', { documents: { record: { own } } });
  const at = row(/^13\.9\./);
  expect(at.getByText(/atbildes ir mainījušās/)).toBeTruthy();
  expect(at.getByText('Parakstīšana: Pietiek ar autentifikāciju')).toBeTruthy();
});

test('what is chosen for the annex is told in the row at once', async () => {
  openDocuments('eId');
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(/^Par saņēmēju, saņēmēja ģimenes locekļiem/));
  expect(row(/^13\.8\./).getByText(/no pielikuma 4\.3\. līdz 4\.4\. apakšpunktam/)).toBeTruthy();
  expect(row(/^4\./).getByText(/Internetbanka: šis līdzeklis neatbilst pielikumam/)).toBeTruthy();
});

test('years are added and removed; what cannot be is told at its field', async () => {
  const { documents } = openDocuments('results');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Pievienot gadu' }));
  expect(documents()?.results).toEqual([{ id: 'row-1', year: 2026 }]);
  await user.type(screen.getByLabelText('Uzsākšanas gadījumi'), '10');
  await user.type(screen.getByLabelText('Pabeigšanas gadījumi'), '12');
  expect(screen.getByLabelText('Pabeigšanas gadījumi').getAttribute('aria-invalid')).toBe('true');
  expect(documents()?.results).toMatchObject([{ started: 10, completed: 12 }]);
  await user.click(screen.getByRole('button', { name: /^Dzēst gadu/ }));
  expect(documents()).toBeUndefined();
});

test('approvers and last days stand with the activity', () => {
  openDocuments('activity', {
    documents: { activity: { submittedOn: '2026-11-30', funding: 'stateBudget', municipalities: 'yes' } },
  });
  expect(screen.getByText('Datu valsts inspekcija')).toBeTruthy();
  expect(screen.getByText('Latvijas Pašvaldību savienība')).toBeTruthy();
  expect(screen.getByText('2027. gada 29. janvāris')).toBeTruthy();
  expect(screen.getByText(/uz tām attiecinot tikai 3\. punktā minēto reģistrēšanu/)).toBeTruthy();
});

test('the whole document is copied under the labels of its rows', async () => {
  const user = userEvent.setup();
  openDocuments('record');
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Kopēt visu' }));
  const text = write.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('13.9. Vai informācija vai dokuments ir elektroniski jāparaksta\nParakstīšana:');
  expect(await screen.findByText('Nokopēts')).toBeTruthy();
});
