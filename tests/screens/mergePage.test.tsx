import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import MergePage from '../../src/screens/merge/MergePage.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const BY = { answeredBy: 'Ilze Kalniņa', updatedAt: '2026-11-20T10:00:00Z' };

async function openMerge(mine: Answers, theirs: Answers) {
  const session = openSession(answered(mine));
  const merging = await session.merging();
  merging.propose({ theirs: answered(theirs), basedOn: undefined, fingerprint: 'sha256:0' });
  renderIn(session, <MergePage />);
  return await screen.findByRole('button', { name: 'Apvienot' });
}

test('the page names who answered which questions, except for answers that are the same here', async () => {
  await openMerge(
    { q01: { need: 'eService', ...BY } },
    {
      q01: { need: 'eService', ...BY },
      q13: { types: ['informational'], ...BY },
      q05: { estimate: 'under100', ...BY },
      q08: { research: 'none', answeredBy: 'Jānis Bērziņš' },
    },
  );
  expect(screen.getByText('Ilze Kalniņa atsūtīja atbildes uz 5. un 13. jautājumu.')).toBeTruthy();
  expect(screen.getByText('Jānis Bērziņš atsūtīja atbildi uz 8. jautājumu.')).toBeTruthy();
});

test('each choice says its effect on the result, or that it has none', async () => {
  await openMerge(
    { q01: { need: 'eService', legalMandate: 'no', note: 'a' } },
    { q01: { need: 'notNeeded', legalMandate: 'no', note: 'b', ...BY } },
  );
  const [need, note] = ['Kas ir vajadzīgs?', 'Piezīmes'].map((name) =>
    screen.getByRole('group', { name: new RegExp(name.replace('?', '\\?')) }),
  );
  expect(need?.textContent).toContain('Ja ņem datnē esošo – ');
  expect(need?.textContent).toContain('nekas jauns nav vajadzīgs');
  expect(note?.textContent).toContain('Šī izvēle nemaina ne ieteikumu');
  // Each choice says where it leads, and nothing that is the same either way.
  const hints = (group: HTMLElement | undefined) =>
    [...(group?.querySelectorAll('.govuk-radios__hint') ?? [])].map(({ textContent }) => textContent ?? '');
  expect(hints(need)[0]).toMatch(/\. Ieteikums: Ieteikuma vēl nav; lietderība: \d+–\d+$/);
  expect(hints(need)[1]).toMatch(/\. Ieteikums: Neveidot.*; lietderība: \d+–\d+$/);
  expect(hints(note).join()).not.toContain('Ieteikums');
});

test('a choice between figures says what each of them makes of the key figures', async () => {
  const { q03, ...others } = exampleFile('residence-declaration').answers;
  await openMerge({ ...others, q03: { ...q03 } }, { ...others, q03: { ...q03, buildCost: 900_000, ...BY } });
  const [group] = screen.getAllByRole('group', { name: /Izveides izmaksas/ });
  const hints = [...(group?.querySelectorAll('.govuk-radios__hint') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(hints[1]).toMatch(/ieguldījums atmaksājas: .*gad/);
  expect(hints[0]).toMatch(/ieguldījums atmaksājas: .*mēneš/);
});
