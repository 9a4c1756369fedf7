import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { Assessment, Decision } from '../../src/answers/model/types.ts';
import { recommendationOf } from '../../src/assessment/recommend.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { DecisionEntry } from '../../src/screens/decision/DecisionEntry.tsx';
import { useAssessment } from '../../src/screens/useSession.ts';
import { useSummary } from '../../src/screens/useSummary.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const AT = '2026-11-30T10:00:00Z';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** Each test has its own browser, which still knows its decisions when it is opened again. */
let browser = openSession(undefined, AT);
beforeEach(() => {
  browser = openSession(undefined, AT);
});

function Page() {
  const summary = useSummary(fingerprintOf(useAssessment()));
  return <DecisionEntry recorded={summary.decision.recorded} />;
}

/** Opens the summary of an example, with its decision, over a real store. */
function openSummary(decision?: Decision, drafts?: Record<string, string>) {
  cleanup();
  const file = {
    ...exampleFile('dog-registration-quick'),
    ...(decision && { decision }),
    ...(drafts && { drafts }),
  };
  const kept: string[] = [];
  const session = {
    ...browser,
    snapshot: async (reason: string) => void kept.push(reason),
  };
  const { store } = session;
  store.open(file);
  renderIn(session, <Page />);
  return {
    store,
    session,
    kept,
    file: () => store.getState().assessment as Assessment,
    user: userEvent.setup(),
  };
}

const decidedUpon = () => screen.getByText('Lēmums', { selector: 'dt' }).nextElementSibling?.textContent;
const press = (name: string) => screen.getByRole('button', { name });
const DECIDED: Decision = {
  decided: 'build',
  outcome: 'approved',
  by: 'Anna Liepa',
  position: 'direktore',
  date: '2026-11-30',
};
const recorded = (file: Assessment): Decision => ({
  ...DECIDED,
  recommendation: 'build',
  recordedAt: AT,
  fingerprint: fingerprintOf(file),
});

test('each keystroke is stored; an unfinished date is kept as typed', async () => {
  const { file, user } = openSummary();
  await user.click(screen.getByLabelText('Atgriezt precizēšanai'));
  await user.type(screen.getByLabelText('Lēmuma pieņēmēja vārds, uzvārds'), 'Anna');
  await user.type(screen.getByLabelText('Pamatojums'), 'Nav naudas');
  await user.type(screen.getByLabelText('Diena'), '31');
  expect(file().decision).toEqual({ outcome: 'returned', by: 'Anna', comment: 'Nav naudas' });
  expect(file().drafts).toEqual({ '/decision/date': '31..' });
  await user.type(screen.getByLabelText('Mēnesis'), '12');
  await user.type(screen.getByLabelText('Gads'), '2026');
  expect(file().decision?.date).toBe('2026-12-31');
  expect(file().drafts).toBeUndefined();
});

test('a decision is recorded with the recommendation, the fingerprint and the time, and then shown', async () => {
  const { file, kept, user } = openSummary(DECIDED);
  const before = fingerprintOf(file());
  await user.click(press('Ierakstīt lēmumu'));
  expect(kept, 'a version is kept with the decision').toEqual(['decision']);
  const recommendation = recommendationOf(resultOf(file()));
  const outcome = recommendation === DECIDED.decided ? 'approved' : 'rejected';
  const upon = { recommendation, recordedAt: AT, fingerprint: before };
  expect(file().decision).toEqual({ ...DECIDED, ...upon, outcome });
  expect(screen.getByText('Anna Liepa')).toBeTruthy();
  expect(screen.getByText(/^Ierakstīts šajā pārlūkā/)).toBeTruthy();
  expect(screen.queryByText(/^Novērtējums mainīts pēc lēmuma/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Vadītāja lēmums');
});

test('without an outcome, or with an invalid date, nothing is recorded and no entry is lost', async () => {
  const { file, user } = openSummary({ by: 'Anna' }, { '/decision/date': '31.2.2026' });
  await user.click(press('Ierakstīt lēmumu'));
  expect(screen.getByText('Izvēlieties, kāds ir lēmums.')).toBeTruthy();
  expect(document.activeElement?.id).toBe('decision-decided');
  await user.click(screen.getByLabelText('Neveidot'));
  expect(screen.queryByText('Izvēlieties, kāds ir lēmums.')).toBeNull();
  await user.click(press('Ierakstīt lēmumu'));
  expect(document.activeElement?.id).toBe('decision-date');
  expect(file().decision).toEqual({ by: 'Anna', decided: 'doNotBuild' });
  expect(file().drafts).toEqual({ '/decision/date': '31.2.2026' });
});

test('a decision is one of five; the program works out whether it follows the recommendation', async () => {
  const { file, user } = openSummary();
  const options = screen
    .getAllByRole('radio')
    .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
  expect(options).toEqual([
    'Veidot',
    'Veidot ar nosacījumiem',
    'Atlikt',
    'Neveidot',
    'Atgriezt precizēšanai',
  ]);
  const recommended = recommendationOf(resultOf(file()));
  for (const decided of ['build', 'buildWithConditions', 'postpone', 'doNotBuild'] as const) {
    await user.click(screen.getByLabelText(TRANSLATE.lv(`assessment.decision.kinds.${decided}`)));
    await user.click(press('Ierakstīt lēmumu'));
    const outcome = decided === recommended ? 'approved' : 'rejected';
    expect(file().decision).toMatchObject({ decided, outcome, recommendation: recommended });
    expect(decidedUpon()).toBe(TRANSLATE.lv(`assessment.decision.kinds.${decided}`));
    await user.click(press('Labot lēmumu'));
  }
  await user.click(screen.getByLabelText('Atgriezt precizēšanai'));
  expect(file().decision).toEqual({ outcome: 'returned' });
  await user.click(press('Ierakstīt lēmumu'));
  expect(file().decision).toMatchObject({ outcome: 'returned', recommendation: recommended });
  expect(file().decision).not.toHaveProperty('decided');
});

test('correcting an older decision fills in the approved recommendation, and asks if it was rejected', async () => {
  const { decided: _new, ...older } = recorded(exampleFile('dog-registration-quick'));
  const first = openSummary(older);
  expect(decidedUpon()).toBe('Veidot');
  await first.user.click(press('Labot lēmumu'));
  expect(first.file().decision).toMatchObject({ decided: 'build', outcome: 'approved' });
  const second = openSummary({ ...older, outcome: 'rejected' });
  expect(decidedUpon()).toBe('Ieteikums noraidīts');
  await second.user.click(press('Labot lēmumu'));
  await second.user.click(press('Ierakstīt lēmumu'));
  expect(screen.getByText('Izvēlieties, kāds ir lēmums.')).toBeTruthy();
});

test('the decision is marked once answers change after it', async () => {
  const { store } = openSummary(recorded(exampleFile('dog-registration-quick')));
  expect(screen.queryByText(/mainīts pēc lēmuma/)).toBeNull();
  store.change('/answers/q07/purpose', 'mixed', AT);
  expect(await screen.findByText(/mainīts pēc lēmuma \(30\.11\.2026\.\)/)).toBeTruthy();
});

test('a decision from a file differs from one recorded here, even after a change elsewhere', async () => {
  const first = openSummary(DECIDED);
  await first.user.click(press('Ierakstīt lēmumu'));
  const own = first.file().decision as Decision;
  openSummary(own);
  expect(screen.getByText(/^Ierakstīts šajā pārlūkā/)).toBeTruthy();
  openSummary({ ...own, by: 'Cits' });
  expect(screen.getByText(/^Norādīts datnē, ierakstīts/)).toBeTruthy();
});

test('a decision from a file counts as stated there until it is changed here', async () => {
  const { by, ...others } = DECIDED;
  const stated = () => screen.queryByText(/^Šis lēmums ir norādīts datnē/);
  const { user } = openSummary(others);
  expect(stated()).not.toBeNull();
  await user.type(screen.getByLabelText('Diena'), '3{Backspace}');
  await user.type(screen.getByLabelText('Amats'), 'x{Backspace}');
  expect(stated(), 'as it came').not.toBeNull();
  await user.type(screen.getByLabelText('Lēmuma pieņēmēja vārds, uzvārds'), by ?? '');
  expect(stated()).toBeNull();
});

test('a recorded decision can be corrected and deleted, and the deletion undone', async () => {
  const { file, user } = openSummary(recorded(exampleFile('dog-registration-quick')));
  await user.click(press('Labot lēmumu'));
  expect(file().decision).toEqual(DECIDED);
  expect(screen.getByDisplayValue('direktore')).toBeTruthy();
  await user.click(press('Ierakstīt lēmumu'));
  const again = file().decision;
  await user.click(press('Dzēst lēmumu'));
  expect(file()).not.toHaveProperty('decision');
  const status = screen.getByText(/Lēmums ir izdzēsts/);
  await user.click(within(status).getByRole('button', { name: 'Atsaukt dzēšanu' }));
  expect(file().decision).toEqual(again);
  expect(screen.getByText(/^Ierakstīts šajā pārlūkā/)).toBeTruthy();
});
