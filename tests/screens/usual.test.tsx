import { cleanup, configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';

// Figures and the question about unusual values are loaded on demand.
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  // This is loaded beforehand. A sentence that must not appear would then appear at once, in time for the test.
  await import('../../src/screens/question/AnyFields.tsx');
  await import('../../src/screens/question/UsualBounds.tsx');
});

function openQuestion(question: QuestionId, answers: Answers) {
  cleanup();
  const session = openSession(answered(answers));
  const gone: string[] = [];
  renderIn(session, <QuestionPage question={question} go={(route) => gone.push(route)} />);
  return { file: () => session.store.getState().assessment, gone, user: userEvent.setup() };
}

const field = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const ASKED = /^Vai tiešām /;

/** The text that a screen reader reads with a field. */
function description(input: HTMLElement): string {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? `no ${id}`)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

test('the page asks about an unusual value once its field is left, until it is corrected', async () => {
  const { file, gone, user } = openQuestion('q03', { q03: { annualCost: 5000 } });
  const build = await field(/^Izveides izmaksas/);
  const before = description(build);
  await user.type(build, '12');
  expect(screen.queryByText(ASKED)).toBeNull();
  await user.tab();
  const question = await screen.findByText(ASKED);
  expect(question.className).toContain('govuk-hint');
  expect(description(build)).toMatch(/Vai tiešām 12 €\? Parasti tas ir no 1 000 līdz 5 000 000\.$/);
  expect(build.getAttribute('aria-invalid')).toBeNull();
  expect(build.className).not.toContain('error');
  expect(document.querySelector('.govuk-error-message, .govuk-form-group--error')).toBeNull();
  // It is stored like any other value and blocks nothing.
  expect(file()?.answers.q03).toMatchObject({ buildCost: 12 });
  expect(file()?.drafts).toBeUndefined();

  await user.click(build);
  expect(screen.getByText(ASKED)).toBe(question);
  await user.type(build, '000');
  expect(screen.queryByText(ASKED)).toBeNull();
  expect(description(build)).toBe(before);
  await user.click(screen.getByRole('button', { name: 'Turpināt' }));
  expect(gone).toEqual(['/a/a-1/q04']);
});

test('the page does not ask about a value at the bounds; beyond them it asks from the start', async () => {
  const cases: [QuestionId, (n: number) => Answers, RegExp, [number, number], number[]][] = [
    [
      'q03',
      (n) => ({ q03: { buildCost: n } }),
      /^Izveides izmaksas/,
      [1000, 5_000_000],
      [999.99, 5_000_000.01],
    ],
    ['q03', (n) => ({ q03: { inPersonCost: n } }), /^Gadījuma izmaksas pašreizējos/, [0.5, 500], [0, 12_500]],
    ['q03', (n) => ({ q03: { lifetimeYears: n } }), /^Kalpošanas laiks/, [2, 15], [1, 16]],
    [
      'q05',
      (n) => ({ q05: { groups: [{ group: 'youth', casesPerMonth: n }] } }),
      /^Jaunieši/,
      [0, 100_000],
      [100_001],
    ],
  ];
  for (const [question, answers, name, usual, beyond] of cases) {
    for (const value of usual) {
      openQuestion(question, answers(value));
      await field(name);
      await new Promise((resolve) => setTimeout(resolve));
      expect(screen.queryByText(ASKED), `${question} ${value}`).toBeNull();
    }
    for (const value of beyond) {
      openQuestion(question, answers(value));
      const input = await field(name);
      await screen.findByText(ASKED);
      expect(description(input)).toMatch(/Vai tiešām .+\? Parasti tas ir no .+ līdz .+\.$/);
      expect(input.getAttribute('aria-invalid')).toBeNull();
    }
  }
});

test('the page asks about an unusual value in English, too, with the unit of the field', async () => {
  await changeLanguage('en');
  openQuestion('q03', { q03: { lifetimeYears: 40 } });
  const asked = await screen.findByText(/^Is it really /);
  expect(asked.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Is it really 40 years? Usually it is between 2 and 15.',
  );
  await changeLanguage('lv');
});
