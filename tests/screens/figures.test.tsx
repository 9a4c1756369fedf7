import { cleanup, configure, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';

// Tables and figures are loaded on demand.
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await import('../../src/screens/question/AnyFields.tsx');
  await loadScoring();
});

function openQuestion(question: QuestionId, answers: Answers, drafts: Record<string, string> = {}): void {
  cleanup();
  const session = openSession(answered(answers, { drafts }));
  renderIn(session, <QuestionPage question={question} go={() => undefined} />);
}

const GROUPS: NonNullable<Answers['q05']>['groups'] = [
  { group: 'youth', casesPerMonth: 1000.5 },
  { group: 'pensioners', casesPerMonth: 534.5 },
  { group: 'institutions', casesPerMonth: 15 },
];
const foot = async () => within((await screen.findAllByRole('rowgroup')).at(-1) as HTMLElement);

test('a table of groups has a total, and the number of cases says that institutions are left out', async () => {
  openQuestion('q05', { q05: { groups: GROUPS } });
  await screen.findByRole('textbox', { name: /^Jaunieši/ });
  expect(screen.getByRole('row', { name: /^Kopā 1.550$/ })).toBeTruthy();
  const figure = await screen.findByRole('row', { name: /^Gadījumi gadā bez citām iestādēm/ });
  expect(figure.textContent).toContain('citu iestāžu gadījumi (180 gadā) nav pieskaitīti');
  expect(figure.textContent?.replaceAll('\u00a0', ' ')).toContain('18 420');
});

test('without institutions all cases count; the total leaves out unreadable numbers and says so', async () => {
  openQuestion('q05', { q05: { groups: GROUPS.slice(0, 2) } });
  expect((await screen.findByRole('row', { name: /^Gadījumi gadā / })).textContent).not.toContain(
    'nav pieskaitīti',
  );
  openQuestion(
    'q05',
    { q05: { groups: [...GROUPS.slice(1), { group: 'youth' }] } },
    { '/answers/q05/groups/youth/casesPerMonth': 'daudz' },
  );
  await screen.findByDisplayValue('daudz');
  expect((await foot()).getByRole('row').textContent).toMatch(
    /^Kopā \(bez skaitļiem, ko nevar nolasīt\)549,5$/,
  );
});

test('shares of scenarios have a total', async () => {
  const scenarios = [
    { id: 'a', share: 60.1 },
    { id: 'b', share: 20.2 },
    { id: 'c', name: 'Cits' },
  ];
  openQuestion('q04', { q04: { scenarios } });
  expect((await screen.findByText(/^Kopā: /)).textContent?.replaceAll('\u00a0', ' ')).toBe('Kopā: 80,3 %');
});

test('shares of groups have their mean weighted by cases, once all are known', async () => {
  const reach = [
    { group: 'youth' as const, can: 80, will: 60 },
    { group: 'pensioners' as const, can: 40 },
  ];
  const groups = [
    { group: 'youth' as const, casesPerMonth: 300 },
    { group: 'pensioners' as const, casesPerMonth: 100 },
    { group: 'institutions' as const, casesPerMonth: 5 },
  ];
  openQuestion('q06', { q05: { groups }, q06: { reach } });
  await screen.findByRole('textbox', { name: /^Pensionāri Cik lielai/ });
  expect(screen.getByRole('row', { name: 'Vidēji pēc gadījumu skaita 70 –' })).toBeTruthy();
});

test.each(['q03', 'q06', 'q10'] as const)(
  '%s says which unreadable cell elsewhere leaves its figures blank',
  async (question) => {
    const drafts = {
      '/answers/q05/groups/youth/casesPerMonth': 'ap 500',
      '/answers/q05/shareOfAllCases': 'maz',
    };
    openQuestion(question, { q05: { groups: [{ group: 'youth' }] } }, drafts);
    const told = await screen.findByText(/Skaitļos 5\. jautājuma ieraksts nav ņemts vērā/);
    expect(told.textContent).toMatch(/„Jaunieši: [^”]+” – „ap 500”/);
    expect(within(told).getByRole('link').getAttribute('href')).toBe('#/a/a-1/q05');
    expect(screen.queryByText(/„maz”/)).toBeNull();
    // Missing values blank no figure if they do not count, or if the cases of question 3 replace them.
    openQuestion(question, { q05: { dontKnow: true }, q03: { eCasesPerYear: 5 } }, drafts);
    await screen.findByRole('button', { name: 'Turpināt' });
    expect(screen.queryByText(/Skaitļos 5\./)).toBeNull();
  },
);
