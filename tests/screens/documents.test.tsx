import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { DOCUMENT_KINDS } from '../../src/questionnaire/documents.ts';
import { AfterLaunch } from '../../src/screens/documents/AfterLaunch.tsx';
import DocumentsPage from '../../src/screens/documents/DocumentsPage.tsx';
import { makeExport } from '../../src/screens/exports/makeExport.ts';
import SummaryPage from '../../src/screens/paper/SummaryPage.tsx';
import { all, readDocx, textOf } from '../support/docx.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile, plainSpaces, TRANSLATE } from '../support/summary.ts';

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

test('the list has the five documents, each with its progress', () => {
  openDocuments();
  const placeOf = (link: HTMLElement) => link.getAttribute('href')?.split('/').at(-1);
  const named = DOCUMENT_KINDS.map((kind) =>
    placeOf(screen.getByRole('link', { name: TRANSLATE.lv(`documents.kinds.${kind}.name`) })),
  );
  expect(named).toEqual(['record', 'eId', 'activity', 'card', 'results']);
  // A missing thing links to the place where it can be given. Here that place is in another document.
  const missing = screen.getAllByRole('link', { name: 'dokuments „Identifikācijas līdzekļa izvēle”' });
  expect(missing.map(placeOf)).toEqual(['eId', 'eId']);
  expect(screen.getAllByText(/^Sagatavotas rindas: \d+ no \d+/)).toHaveLength(5);
  expect(screen.queryByText(/Dokumentus tik un tā var sagatavot/)).toBeNull();
});

test('the list says so in a line if the e-service is not to be built', () => {
  openDocuments(undefined, { answers: {} });
  expect(screen.getByText(/Pašreizējais ieteikums: Ieteikuma vēl nav/)).toBeTruthy();
});

test('an unknown document is not found', () => {
  openDocuments('minutes');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Šādas lapas nav');
});

test('a row shows its draft, questions and length; an own text replaces the draft and can be removed', async () => {
  const { documents } = openDocuments('activity');
  const user = userEvent.setup();
  const at = () => row(/^3\.1\. Mērķis un risināmā problēma/);
  expect(at().getByText(/Iedzīvotājs deklarē dzīvesvietu/)).toBeTruthy();
  expect(at().getByRole('link', { name: /^1\./ })).toBeTruthy();
  expect(at().getByText(/no 500 rakstzīmēm/)).toBeTruthy();

  await user.click(at().getByRole('button', { name: /^Rakstīt savu tekstu/ }));
  const field = at().getByLabelText<HTMLTextAreaElement>(/^Savs teksts/);
  expect(field.value).toContain('Iedzīvotājs deklarē dzīvesvietu');
  await user.clear(field);
  await user.type(field, 'Mūsu mērķis');
  expect(documents()?.activity?.own?.['annex1.3.1']?.text).toBe('Mūsu mērķis');
  expect(at().getByText('11 no 500 rakstzīmēm')).toBeTruthy();

  await user.click(at().getByRole('button', { name: /^Atjaunot pēc atbildēm/ }));
  expect(documents()?.activity).toBeUndefined();
  expect(at().getByText(/Iedzīvotājs deklarē dzīvesvietu/)).toBeTruthy();
});

test('each missing thing links to its field, even if folded; a question leads back here', async () => {
  window.location.hash = `#/a/${RESIDENCE.id}/documents/activity`;
  renderIn(
    openSession(RESIDENCE),
    <Router hook={useHashLocation}>
      <DocumentsPage kind="activity" />
    </Router>,
  );
  const user = userEvent.setup();
  await user.click(screen.getAllByRole('link', { name: 'Aizpildītāja tālrunis' })[0] as HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText('Aizpildītāja tālrunis'));
  const more = screen.getByText(/^un vēl \d+$/);
  const folded = within(more.closest('details') as HTMLElement);
  const count = folded.getAllByRole('listitem', { hidden: true }).length;
  expect(more.textContent).toBe(`un vēl ${count}`);
  await user.click(folded.getByText(/5\.1\.1\. rinda: Par IT drošības/));
  expect(document.activeElement).toBe(row(/^5\.1\.1\./).getByRole('textbox'));
  const question = row(/^3\.1\. Mērķis un risināmā problēma/).getByRole('link', { name: /^1\./ });
  expect(question.getAttribute('href')).toMatch(/\/q01\/documents\/activity$/);
  window.location.hash = '';
});

test('a button affirms all requirements of a point and says how many; one step undoes it', async () => {
  const { session, documents } = openDocuments('activity', {
    documents: { activity: { affirmations: { '5.3.a2': 'deviation' } } },
  });
  // Undo misses edits that are made before it is loaded.
  await session.history();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /5\.3\. punkta .*\(4\)$/ }));
  expect(documents()?.activity?.affirmations).toEqual({
    '5.3.a1': 'affirmed',
    '5.3.a2': 'deviation',
    '5.3.a3': 'affirmed',
    '5.3.a4': 'affirmed',
    '5.3.a5': 'affirmed',
  });
  expect(screen.queryByRole('button', { name: /5\.3\. punkta .*\(\d\)$/ })).toBeNull();
  const history = await session.history();
  act(() => void history.undo());
  expect(documents()?.activity?.affirmations).toEqual({ '5.3.a2': 'deviation' });
});

test('a row that only the institution can write has a field from the start, and is as before once emptied', async () => {
  const { documents } = openDocuments('activity');
  const user = userEvent.setup();
  const at = row(/^5\.1\.1\./);
  expect(at.queryByRole('button')).toBeNull();
  expect(at.getByText('Vārds, uzvārds un amats.')).toBeTruthy();
  const field = at.getByRole('textbox', { name: /^Savs teksts ?\(2\. pielikuma 5\.1\.1\. rinda\)$/ });
  await user.type(field, 'Jā');
  expect(documents()?.activity?.own).toEqual({ 'annex2.5.1.1': { text: 'Jā' } });
  expect(document.activeElement).toBe(field);
  expect(at.queryByRole('button', { name: /^Atjaunot/ })).toBeNull();
  await user.clear(field);
  expect(documents()).toBeUndefined();
  expect(document.activeElement).toBe(field);
});

test('fields stand in the row that needs them, unless it has an own text', async () => {
  const { documents } = openDocuments('record');
  const user = userEvent.setup();
  const at = () => row(/^6\.2\. /);
  expect(at().queryByText('Pietrūkst:', { exact: false })).toBeNull();
  await user.type(at().getByLabelText('Klientu grupu vajadzības'), 'Ātri');
  expect(documents()?.record?.needs).toBe('Ātri');
  expect(at().getByText('Klientu grupu vajadzības: Ātri')).toBeTruthy();
  await user.click(at().getByRole('button', { name: /^Rakstīt savu tekstu ?\(6\.2\. rinda\)$/ }));
  await user.type(at().getByLabelText(/^Savs teksts/), '!');
  expect(at().queryByLabelText('Klientu grupu vajadzības')).toBeNull();
  await user.click(at().getByRole('button', { name: /^Atjaunot pēc atbildēm ?\(6\.2\. rinda\)$/ }));
  expect(at().getByLabelText<HTMLTextAreaElement>('Klientu grupu vajadzības').value).toBe('Ātri');
});

test('a deviation links to the row that justifies it', async () => {
  openDocuments('activity', { documents: { activity: { affirmations: { '5.3.a2': 'deviation' } } } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('link', { name: 'Pamatot novirzi 5.3.p. rindā' }));
  expect(document.activeElement).toBe(row(/^5\.3\.p\./).getByRole('textbox'));
});

test('an own text above the limit is an error and is kept in full', () => {
  const text = 'ā'.repeat(501);
  openDocuments('activity', { documents: { activity: { own: { 'annex1.3.1': { text } } } } });
  const at = row(/^3\.1\. Mērķis un risināmā problēma/);
  expect(at.getByLabelText<HTMLTextAreaElement>(/^Savs teksts/).value).toBe(text);
  expect(at.getByText(/Rakstzīmju skaits tekstā ir 501, bet veidlapā ir vieta 500/)).toBeTruthy();
});

test('an own text is marked once the answers have changed', () => {
  const own = { '13.9': { text: 'Parakstu nevajag', from: 'Agrākais' } };
  openDocuments('record', { documents: { record: { own } } });
  const at = row(/^13\.9\./);
  expect(at.getByText(/atbildes ir mainījušās/)).toBeTruthy();
  expect(at.getByText('Parakstīšana: pietiek ar autentifikāciju')).toBeTruthy();
});

test('a choice for the annex shows in its row at once', async () => {
  openDocuments('eId');
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(/^Par saņēmēju, saņēmēja ģimenes locekļiem/));
  expect(row(/^13\.8\./).getByText(/no pielikuma 4\.3\. līdz 4\.4\. apakšpunktam/)).toBeTruthy();
  expect(row(/^4\./).getByText(/Internetbanka: šis līdzeklis neatbilst pielikumam/)).toBeTruthy();
});

test('years can be added and removed; impossible numbers are reported at their fields', async () => {
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

test('the activity shows who approves it, and the last days for that', () => {
  openDocuments('activity', {
    documents: { activity: { submittedOn: '2026-11-30', funding: 'stateBudget', municipalities: 'yes' } },
  });
  expect(screen.getByText('Datu valsts inspekcija')).toBeTruthy();
  expect(screen.getByText('Latvijas Pašvaldību savienība')).toBeTruthy();
  expect(screen.getByText('2027. gada 29. janvāris')).toBeTruthy();
  expect(screen.getByText(/uz tām attiecinot tikai 3\. punktā minēto reģistrēšanu/)).toBeTruthy();
});

test('the whole document is copied, with the labels of its rows', async () => {
  const user = userEvent.setup();
  openDocuments('record');
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Kopēt visu' }));
  const text = write.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('13.9. Vai informācija vai dokuments ir elektroniski jāparaksta\nParakstīšana:');
  expect(await screen.findByText('Nokopēts')).toBeTruthy();
});

const ON_PAGE_ONE =
  'Secinājums pēc 2029. gada rādītājiem: uzlabot. Elektroniski notika 50 % gadījumu, prognoze – 55–80 %.';

describe('years after launch', () => {
  const results = [
    {
      id: 'a',
      year: 2028,
      started: 30_000,
      completed: 27_000,
      electronic: 27_000,
      all: 60_000,
      satisfaction: 4.1,
    },
    { id: 'b', year: 2029, electronic: 30_000, all: 60_000, annualCost: 33_000, buildCostActual: 198_000 },
  ];
  const decision = { outcome: 'approved', decided: 'build', fingerprint: fingerprintOf(RESIDENCE) } as const;
  const changed = { ...RESIDENCE.answers, q06: { estimate: 'few' } } as Assessment['answers'];
  const chart = () => screen.getAllByRole('img', { name: /^Elektroniskas lietošanas pakāpe/ })[0];

  test('are shown as a chart over the forecast, as a table, and as a verdict with its rule', () => {
    openDocuments('results', { documents: { results }, decision });
    expect(chart()?.getAttribute('aria-label')).toMatch(
      /Prognoze: 55–80\s%\. Faktiski: 2028\. gads: 45\s%; 2029\. gads: 50\s%/,
    );
    expect(chart()?.querySelectorAll('circle.chart__dot')).toHaveLength(2);
    const [table] = screen.getAllByRole('table', { name: 'Gadu rādītāji un prognoze' });
    const rows = within(table as HTMLElement).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^GadsIzpildes veiksmīgums/),
      expect.stringMatching(/^Prognoze vai mērķis55–80\s%/),
      expect.stringMatching(/^202890\s%45\s% \(zem prognozes\)4,1/),
      expect.stringMatching(/^202950\s% \(zem prognozes\)/),
    ]);
    expect(screen.getAllByText(/Secinājums pēc 2029\. gada rādītājiem: uzlabot/)[0]).toBeTruthy();
    expect(screen.getAllByText(/izpildes veiksmīgums mazāks par 80\s%/)[0]).toBeTruthy();
  });

  test.each<[string, Partial<Assessment>, RegExp]>([
    ['nothing was decided', {}, /^Lēmums nav ierakstīts/],
    [
      'the answers are those decided upon',
      { decision },
      /^Prognoze ir no atbildēm, pēc kurām pieņemts lēmums/,
    ],
  ])('come with a note on which answers the forecast is from, if %s', (_what, parts, said) => {
    openDocuments('results', { documents: { results }, ...parts });
    expect(screen.getAllByText(said)[0]).toBeTruthy();
  });

  test('have the forecast of the version that was decided on, if the answers have changed since', async () => {
    const { session } = openDocuments('results', { documents: { results }, decision, answers: changed });
    // The version is not in this browser yet.
    expect(
      (await screen.findAllByText(/^Versijas, pēc kuras pieņemts lēmums, šajā pārlūkā nav/))[0],
    ).toBeTruthy();
    expect(chart()?.getAttribute('aria-label')).not.toContain('55–80');
    cleanup();
    const { snapshot } = await session.versions();
    await snapshot(RESIDENCE, 'decision');
    renderIn(session, <DocumentsPage kind="results" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(
      (await screen.findAllByText(/^Prognoze ir no versijas, pēc kuras pieņemts lēmums/))[0],
    ).toBeTruthy();
    expect(chart()?.getAttribute('aria-label')).toMatch(/Prognoze: 55–80\s%/);
  });

  test('have their conclusion on page one, with the comparison that carries it', () => {
    const box = () => document.querySelector('.page-one__conclusion')?.textContent;
    renderIn(openSession({ ...RESIDENCE, documents: { results }, decision }), <SummaryPage />);
    expect(plainSpaces(box() ?? '')).toBe(ON_PAGE_ONE);
    cleanup();
    renderIn(openSession(RESIDENCE), <SummaryPage />);
    expect(box()).toBeUndefined();
  });

  test('are the last page of the summary, on paper and in Word, if there are any', async () => {
    const session = openSession({ ...RESIDENCE, documents: { results }, decision });
    const { container } = renderIn(session, <AfterLaunch />);
    expect(container.querySelector('.sheet h2')?.textContent).toMatch(/^Secinājums pēc 2029/);
    const word = async (file: Assessment) => {
      const { versions } = session;
      const options = { language: 'lv', spreadsheet: 'lv', decisionOfFile: false, today: undefined } as const;
      const identity = { problems: [] };
      const { content } = await makeExport('word', file, TRANSLATE.lv, { ...options, versions, identity });
      return all(readDocx(content as Uint8Array).part('word/document.xml'), 'p').map(textOf);
    };
    const told = await word({ ...RESIDENCE, documents: { results }, decision });
    expect(told.at(-1)).toMatch(/^Uzturēt: /);
    expect(told).toContain('Secinājums pēc 2029. gada rādītājiem: uzlabot');
    expect(told.map(plainSpaces)).toContain(ON_PAGE_ONE);
    cleanup();
    const without = renderIn(openSession(RESIDENCE), <AfterLaunch />).container;
    expect(without.textContent).toBe('');
    expect((await word(RESIDENCE)).join()).not.toContain('Uzturēt: ');
  });
});
