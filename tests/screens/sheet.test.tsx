import { cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { sheetRoute } from '../../src/screens/sheet/SheetLink.tsx';
import SheetPage from '../../src/screens/sheet/SheetPage.tsx';
import { keptInstead, monthlyIn, monthlyOf, yearlyOf } from '../../src/screens/sheet/yearly.ts';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';

configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await loadScoring();
  await import('../../src/screens/question/UsualBounds.tsx');
  await import('../../src/screens/share/PartNote.tsx');
});

beforeEach(() => {
  window.location.hash = '#/a/a-1/figures/q05';
});

const FULL = {
  q03: { buildCost: 180_000, annualCost: 24_000, inPersonCost: 38.5, marginalCost: 2.5 },
  q05: {
    groups: [
      { group: 'economicallyActive', casesPerMonth: 1000 },
      { group: 'pensioners', casesPerMonth: 535 },
      { group: 'institutions', casesPerMonth: 15 },
    ],
  },
  q06: {
    authentication: 'needed',
    reach: [
      { group: 'economicallyActive', can: 100, will: 95 },
      { group: 'pensioners', can: 90, will: 80 },
    ],
  },
} as const satisfies Answers;

/** Addresses are after the `#`, as in the app. */
const atHash = (page: ReactNode) => <Router hook={useHashLocation}>{page}</Router>;

function openSheet(answers: Answers, rest: Partial<Assessment> = {}) {
  cleanup();
  const session = openSession(answered(answers, rest));
  renderIn(session, atHash(<SheetPage from="q05" />));
  const file = () => session.store.getState().assessment as Assessment;
  return { file, session, user: userEvent.setup() };
}

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const said = () => plain(document.querySelector('.worksheet__said')?.textContent);
const cell = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const rowTexts = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => plain(textContent));

async function paste(user: ReturnType<typeof userEvent.setup>, into: HTMLElement, text: string) {
  await user.click(into);
  await user.paste(text);
}

describe('typing', () => {
  test('leads from an empty sheet to the whole result: units and per cent signs are read, values are formatted when their field is left', async () => {
    const { file, user } = openSheet({});
    expect(document.querySelector('.worksheet__said')).toBeNull();
    await user.type(await cell(/^Jaunieši Gadījumi$/), '1200');
    await user.tab();
    expect(plain((await cell(/^Jaunieši Gadījumi$/)).value)).toBe('1 200');
    await vi.waitFor(() => expect(said()).toBe('14 400 gadījumu gadā.'));
    await user.type(await cell(/^Jaunieši Var$/), '90 %');
    await user.type(await cell(/^Jaunieši Lietos$/), '80%');
    await user.click(screen.getByLabelText('Jā, būs vajadzīgs'));
    await user.type(await cell(/^Izveides izmaksas/), '180 000 €');
    await user.type(await cell(/^Uzturēšanas izmaksas/), '24000 eur gadā');
    await user.type(await cell(/^Gadījuma izmaksas pašreizējos/), '38,5');
    await user.tab();
    expect(file().answers).toMatchObject({
      q03: { buildCost: 180_000, annualCost: 24_000, inPersonCost: 38.5 },
      q05: { groups: [{ group: 'youth', casesPerMonth: 1200 }] },
      q06: { authentication: 'needed', reach: [{ group: 'youth', can: 90, will: 80 }] },
    });
    expect(file().drafts).toBeUndefined();
    await screen.findByRole('img');
    expect(said()).toBe(
      '14 400 × 72 % = 10 368 elektroniskie gadījumi gadā; viens gadījums: 38,50 € → 5,79 €; ' +
        'ietaupījums 375 168 € gadā (uzturēšana ir atskaitīta, izveide nav); ieguldījums atmaksājas 0,5 gados.',
    );
    expect(plain((await cell(/^Gadījuma izmaksas pašreizējos/)).value)).toBe('38,50');
    expect(rowTexts(/^Kopā/)).toEqual(['1 200', '90', '80', '864']);
    // The result in short at the foot.
    expect(plain(document.querySelector('.answer-bar__news')?.textContent)).toContain(
      'Ietaupījums 375 168 € gadā; ieguldījums atmaksājas 0,5 gados',
    );
  });

  test('removes the row of a group with its last number; unreadable text stays and is reported', async () => {
    const { file, user } = openSheet({ q05: { groups: [{ group: 'youth', casesPerMonth: 5 }] } });
    const youth = await cell(/^Jaunieši Gadījumi$/);
    await user.clear(youth);
    expect(file().answers.q05?.groups).toBeUndefined();
    await user.type(youth, 'daudz');
    await user.tab();
    expect(youth.getAttribute('aria-invalid')).toBe('true');
    expect(youth.value).toBe('daudz');
    const named = await screen.findByRole('link', { name: /^Jaunieši: gadījumi/ });
    expect(named.parentElement?.textContent).toContain('ierakstu nevar nolasīt');
    await user.click(named);
    expect(document.activeElement).toBe(youth);
  });

  test('makes the sheet ask about unusual values, in years and in months', async () => {
    const { user } = openSheet({});
    const youth = await cell(/^Jaunieši Gadījumi$/);
    await user.type(youth, '200000');
    await user.tab();
    expect(plain((await screen.findByText(/^Vai tiešām /)).textContent)).toContain('no 0 līdz 100 000');
    await user.click(screen.getByLabelText('Gadā'));
    expect(plain((await screen.findByText(/^Vai tiešām /)).textContent)).toMatch(
      /2 400 000 gadījumu gadā\? Parasti tas ir no 0 līdz 1 200 000/,
    );
  });

  test('cases of other institutions are not in the total, and have no shares to fill in', async () => {
    openSheet(FULL);
    expect(await screen.findByRole('row', { name: /^Kopā bez citām iestādēm/ })).toBeTruthy();
    expect(rowTexts(/^Kopā bez/)).toEqual(['1 535', '96,51', '89,77', '1 335']);
    const institutions = within(screen.getByRole('row', { name: /^Citas publiskās/ }));
    expect(institutions.getAllByRole('textbox')).toHaveLength(1);
  });
});

describe('a month or a year', () => {
  test('switching stores nothing and shows the same cases', async () => {
    const { file, user } = openSheet(FULL);
    const before = file();
    const pensioners = async () => plain((await cell(/^Pensionāri Gadījumi$/)).value);
    expect(await pensioners()).toBe('535');
    await user.click(screen.getByLabelText('Gadā'));
    expect(await pensioners()).toBe('6 420');
    expect(rowTexts(/^Kopā bez/)).toEqual(['18 420', '96,51', '89,77', '16 022']);
    await user.click(screen.getByLabelText('Mēnesī'));
    expect(await pensioners()).toBe('535');
    expect(file()).toBe(before);
  });

  test('cases a year are stored as cases a month; an inexact twelfth is reported', async () => {
    const { file, user } = openSheet({});
    await user.click(await screen.findByLabelText('Gadā'));
    const youth = await cell(/^Jaunieši Gadījumi$/);
    await user.type(youth, '12 000 gadā');
    await user.tab();
    expect(file().answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 1000 }]);
    expect(plain(youth.value)).toBe('12 000');
    expect(screen.queryByText(/^Datnē: /)).toBeNull();
    await user.clear(youth);
    await user.type(youth, '1000');
    await user.tab();
    expect(file().answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 83.33 }]);
    expect(plain(youth.value)).toBe('1 000');
    const note = await screen.findByText(/^Datnē: /);
    expect(plain(note.textContent)).toBe('Datnē: 83,33 mēnesī, tas ir, 999,96 gadā.');
    expect(youth.getAttribute('aria-describedby')).toContain(note.id);
    // The typed text comes back after a switch to months and back.
    await user.click(screen.getByLabelText('Mēnesī'));
    expect((await cell(/^Jaunieši Gadījumi$/)).value).toBe('83,33');
    await user.click(screen.getByLabelText('Gadā'));
    expect(plain((await cell(/^Jaunieši Gadījumi$/)).value)).toBe('1 000');
    await user.clear(await cell(/^Jaunieši Gadījumi$/));
    expect(file().answers.q05?.groups).toBeUndefined();
  });

  test('a text that says "a month" is read in months; text that is not a number stays as typed', async () => {
    const { file, user } = openSheet({});
    await user.click(await screen.findByLabelText('Gadā'));
    const youth = await cell(/^Jaunieši Gadījumi$/);
    await user.type(youth, '100 mēnesī');
    await user.tab();
    expect(file().answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 100 }]);
    expect(plain(youth.value)).toBe('1 200');
    await user.clear(youth);
    await user.type(youth, 'ap 5');
    await user.tab();
    expect(file().drafts).toEqual({ '/answers/q05/groups/youth/casesPerMonth': 'ap 5' });
    expect(youth.value).toBe('ap 5');
  });

  test('a stored number is the same after conversion to a year and back; a typed one is exact to a twelfth of a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (n) => {
        const stored = n / 100;
        expect(monthlyOf(yearlyOf(stored))).toBe(stored);
        expect(monthlyIn(String(yearlyOf(stored)))).toBe(yearlyOf(stored) > 1e8 ? undefined : stored);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (n) => {
        const typed = n / 100;
        const instead = keptInstead(String(typed));
        const exact = n % 12 === 0;
        expect(instead === undefined).toBe(exact);
        if (instead) expect(Math.abs(instead.yearly - typed)).toBeLessThanOrEqual(0.0601);
      }),
    );
  });
});

describe('pasting from a spreadsheet', () => {
  test('a block fills the cases and shares of the groups below, and one step undoes it', async () => {
    const { file, user } = openSheet({});
    const first = await cell(/^Ekonomiski aktīvas personas Gadījumi$/);
    await paste(user, first, '3 000\t97%\t85%\n900\t80 %\t55\n');
    expect(file().answers).toEqual({
      q05: expect.objectContaining({
        groups: [
          { group: 'economicallyActive', casesPerMonth: 3000 },
          { group: 'economicallyInactive', casesPerMonth: 900 },
        ],
      }),
      q06: expect.objectContaining({
        reach: [
          { group: 'economicallyActive', can: 97, will: 85 },
          { group: 'economicallyInactive', can: 80, will: 55 },
        ],
      }),
    });
    expect(await screen.findByText('Ielīmēti 6 ieraksti.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Atsaukt' }));
    expect(file().answers.q05?.groups).toBeUndefined();
    expect(file().answers.q06?.reach).toBeUndefined();
  });

  test('names before numbers select the lines; cases count as a year if years are shown', async () => {
    const { file, user } = openSheet({});
    await user.click(await screen.findByLabelText('Gadā'));
    const first = await cell(/^Ekonomiski aktīvas personas Gadījumi$/);
    await paste(user, first, 'Pensionāri\t6 420\t90%\nJaunieši\t12000\t50%');
    expect(file().answers.q05?.groups).toEqual(
      expect.arrayContaining([
        { group: 'pensioners', casesPerMonth: 535 },
        { group: 'youth', casesPerMonth: 1000 },
      ]),
    );
    expect(file().answers.q06?.reach).toEqual(
      expect.arrayContaining([
        { group: 'pensioners', can: 90 },
        { group: 'youth', can: 50 },
      ]),
    );
    expect(plain((await cell(/^Pensionāri Gadījumi$/)).value)).toBe('6 420');
  });

  test('a block that does not fit is refused as a whole, with the reason', async () => {
    const { file, user } = openSheet({});
    const before = file();
    await paste(user, await cell(/^Citas publiskās pārvaldes iestādes Gadījumi$/), '15\t90%');
    expect(await screen.findByText(/Nekas nav ielīmēts: „90%” šajā vietā neder/)).toBeTruthy();
    await paste(user, await cell(/^Jaunieši Lietos$/), '15\t90%');
    expect(await screen.findByText(/Nekas nav ielīmēts: aiļu ir vairāk/)).toBeTruthy();
    expect(file()).toBe(before);
  });

  test('costs are filled by their names', async () => {
    const { file, user } = openSheet({});
    await paste(
      user,
      await cell(/^Izveides izmaksas/),
      'Izveides izmaksas\t180 000 €\nKalpošanas laiks\t6 gadi',
    );
    expect(file().answers.q03).toMatchObject({ buildCost: 180_000, lifetimeYears: 6 });
  });
});

describe('formulas', () => {
  test('each number opens its formula, with its values and source questions', async () => {
    const { user } = openSheet(FULL);
    const saving = await screen.findByRole('button', { name: /552.806.€ gadā/ });
    expect(saving.getAttribute('aria-expanded')).toBe('false');
    await user.click(saving);
    expect(saving.getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(saving.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(plain(panel.textContent)).toContain('16 022,4 × (38,50 € − 2,50 €) − 24 000 € = 552 806 €');
    const links = within(panel).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/a/a-1/q03/figures/q05',
      '#/a/a-1/q05',
      '#/a/a-1/q06/figures/q05',
    ]);
    await user.click(saving);
    expect(panel.textContent).toBe('');
    await user.click(screen.getByRole('button', { name: /^Pensionāri, elektroniski: 385/ }));
    expect(plain(document.querySelector('.worksheet__cases .formula__line')?.textContent)).toBe(
      '12 × 535 × 90 % × 80 % = 4 622',
    );
  });

  test('a formula names the assumptions that it uses', async () => {
    const { user } = openSheet({
      ...FULL,
      q03: { buildCost: 180_000, annualCost: 24_000, inPersonCost: 38.5, precision: 25 },
      q06: { reach: FULL.q06.reach },
    });
    await user.click((await screen.findAllByText(/^Gadījuma izmaksas elektroniski/))[0] as HTMLElement);
    const formula = plain((await screen.findByText(/Sliktākajā gadījumā:/)).closest('.formula')?.textContent);
    expect(formula).toContain('Kalpošanas laiks nav ierakstīts; pieņemti 5 gadi.');
    expect(formula).toContain('tiešās izmaksas nav ierakstītas; pieņemts 0 €.');
    expect(formula).toContain('3. jautājuma skaitļi ir ar precizitāti ± 25 %.');
    expect(formula).toContain('Nav izvēlēts, vai vajadzīgs autentifikācijas līdzeklis');
    expect(formula).toContain('(225 000 € ÷ 5 + 30 000 €)');
    // The assumption is left out where the number is computed without it.
    const summary = await screen.findByText(/^Gadījuma izmaksas pašlaik:/);
    await user.click(summary);
    const other = plain(summary.closest('details')?.textContent);
    expect(other).toContain('3. jautājuma skaitļi ir ar precizitāti ± 25 %.');
    expect(other).not.toMatch(/Kalpošanas laiks|pieņemts 0 €/);
  });
});

describe('unknown numbers', () => {
  test('give no figure, and each missing one is a link to its field', async () => {
    const { user } = openSheet({});
    const links = (await screen.findAllByRole('link')).map(({ textContent }) => plain(textContent));
    expect(links).toEqual(
      expect.arrayContaining([
        'Gadījumi vismaz vienā saņēmēju grupā',
        'Lietotāju daļa katrā grupā (var, lietos)',
        'Izveides izmaksas',
        'Uzturēšanas izmaksas',
        'Gadījuma izmaksas pašreizējos kanālos',
      ]),
    );
    await user.click(screen.getByRole('link', { name: 'Gadījuma izmaksas pašreizējos kanālos' }));
    expect(document.activeElement?.id).toBe('q03-inPersonCost');
    expect(document.querySelector('svg.chart')).toBeNull();
  });

  test('hidden by "we do not know" do not count until somebody makes them count', async () => {
    const { file, user } = openSheet({ ...FULL, q05: { ...FULL.q05, dontKnow: true } });
    expect((await cell(/^Izveides izmaksas/)).matches(':disabled')).toBe(false);
    const active = await cell(/^Ekonomiski aktīvas personas Gadījumi$/);
    expect(active.disabled).toBe(true);
    expect(said()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Ņemt vērā' }));
    expect(file().answers.q05?.dontKnow).toBeUndefined();
    expect(active.disabled).toBe(false);
    expect(await screen.findByText(/elektroniskie gadījumi gadā/)).toBeTruthy();
  });

  test('of costs hidden by "we do not know" are visible but cannot be changed', async () => {
    openSheet({ ...FULL, q03: { ...FULL.q03, dontKnow: true } });
    const build = await cell(/^Izveides izmaksas/);
    expect(plain(build.value)).toBe('180 000');
    expect(build.matches(':disabled')).toBe(true);
  });

  test('are not asked for if a new service has nothing to compare its costs with', async () => {
    openSheet({ ...FULL, q03: { ...FULL.q03, presentChannel: 'no' } });
    expect(await screen.findByText(/izmaksas nav ar ko salīdzināt/)).toBeTruthy();
    expect(said()).toBe('18 420 × 86,98 % = 16 022 elektroniskie gadījumi gadā.');
  });
});

describe('a part sent to a colleague', () => {
  test('shows only the numbers of its questions, and no recommendation', async () => {
    openSheet({ q05: FULL.q05 }, { part: ['q05', 'q12'] });
    await cell(/^Jaunieši Gadījumi$/);
    expect(screen.queryByRole('textbox', { name: /Lietos$/ })).toBeNull();
    expect(screen.queryByRole('textbox', { name: /^Izveides izmaksas/ })).toBeNull();
    expect(said()).toBe('18 420 gadījumu gadā.');
    expect(screen.getByText('Pārējie skaitļi ir tam, kurš Jums atsūtīja jautājumus.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Ieteikums ir mainījies');
  });

  test('without numbers says so', async () => {
    openSheet({}, { part: ['q12'] });
    expect(await screen.findByText('Jums atsūtītajos jautājumos skaitļu nav.')).toBeTruthy();
  });
});

test('the four questions link to the sheet, and say whether it has their numbers', async () => {
  for (const question of ['q03', 'q05', 'q06', 'q10'] as const) {
    cleanup();
    window.location.hash = `#/a/a-1/${question}/review`;
    renderIn(openSession(answered({})), atHash(<QuestionPage question={question} go={() => undefined} />));
    const link = await screen.findByRole('link', { name: 'Skaitļu lapa' });
    expect(link.getAttribute('href')).toBe(`#/a/a-1/figures/${question}/review`);
    expect(link.parentElement?.textContent).toContain('Visi skaitļi vienā tabulā');
  }
  cleanup();
  // Question 10 has no figures of its own. Its answer is computed from those on the sheet.
  for (const question of ['q05', 'q10'] as const) {
    cleanup();
    renderIn(openSession(answered(FULL)), <QuestionPage question={question} go={() => undefined} />);
    const link = await screen.findByRole('link', { name: 'Skaitļu lapa' });
    expect(link.parentElement?.textContent).toContain('Skaitļi ir arī skaitļu lapā');
  }
  cleanup();
  renderIn(openSession(answered(FULL)), <QuestionPage question="q02" go={() => undefined} />);
  await screen.findByRole('button', { name: 'Turpināt' });
  expect(screen.queryByRole('link', { name: 'Skaitļu lapa' })).toBeNull();
});

test('cases are shown by month or year as chosen last', async () => {
  const session = openSession(answered(FULL));
  renderIn(session, atHash(<SheetPage from="q05" />));
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('Gadā'));
  cleanup();
  renderIn(session, atHash(<SheetPage from="q06" />));
  expect(((await screen.findByLabelText('Gadā')) as HTMLInputElement).checked).toBe(true);
});

test('returning to the sheet drops the pages in between', () => {
  expect(sheetRoute('a')).toBe('/a/a/figures');
  expect(sheetRoute('a', 'q05/review')).toBe('/a/a/figures/q05/review');
  expect(sheetRoute('a', 'q03/figures/q05/review')).toBe('/a/a/figures/q05/review');
});

test('the sheet works in English, too', async () => {
  await changeLanguage('en');
  try {
    openSheet(FULL);
    await cell(/^Pensioners Cases$/);
    expect(said()).toBe(
      '18,420 × 86.98% = 16,022 online cases a year; one case: €38.50 → €6.24; saving €552,806 a year (maintenance is deducted; building is not); the investment pays back in 0.3 years.',
    );
  } finally {
    await changeLanguage('lv');
  }
});
