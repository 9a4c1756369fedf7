import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import {
  DEFAULT_METHODOLOGY,
  READINESS_QUESTIONS,
  VALUE_QUESTIONS,
} from '../../src/assessment/methodology.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { turningWeights } from '../../src/assessment/turningWeights.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import HowPage from '../../src/screens/method/HowPage.tsx';
import MethodPage from '../../src/screens/method/MethodPage.tsx';
import { toldWeight } from '../../src/screens/method/WeightTable.tsx';
import { datumRows } from '../../src/summary/how/ratings.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const t = TRANSLATE.lv;
const weight = (n: number) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^Svars: ${n}\\.`) });
const RATED = VALUE_QUESTIONS.length + READINESS_QUESTIONS.length;
const THRESHOLDS = 2;
/** One question rated 0, all others 100. */
const MODEL = modelWith({ q08: { research: 'none' } });

function show(assessment: Assessment = answered(MODEL)) {
  const session = openSession(assessment);
  renderIn(session, <MethodPage />);
  const file = () => session.store.getState().assessment as Assessment;
  return { session, file, user: userEvent.setup() };
}

async function type(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.clear(field);
  if (text) await user.paste(text);
  await user.tab();
}

describe('own weights and thresholds', () => {
  test("each field shows the number in force, with the method's number beside it", () => {
    show(answered(MODEL, { methodology: { weights: { q01: 12.5 } } }));
    expect(weight(1).value).toBe('12,5');
    expect(weight(2).value).toBe('15');
    expect(within(weight(1).closest('tr') as HTMLElement).getByText('15')).toBeTruthy();
  });

  test('each keystroke is stored, and the page shows its effect', async () => {
    const { file, user } = show();
    expect(screen.getByText(t('ui.method.isStandard'))).toBeTruthy();
    await type(user, weight(8), '60');
    await type(user, weight(1), '0');
    await type(user, weight(2), '0');
    await type(user, weight(3), '0');
    await type(user, weight(4), '0');
    await type(user, weight(5), '5');
    expect(file().methodology?.weights).toEqual({ q08: 60, q01: 0, q02: 0, q03: 0, q04: 0, q05: 5 });
    // A weight of 60 of 100 at a rating of 0 leaves a value of 40.
    expect(resultOf(file()).value[0]).toBeCloseTo(40, 9);
    expect(screen.getByText('Ieteikums: Veidot → Veidot ar nosacījumiem')).toBeTruthy();
    expect(screen.queryByText(t('ui.method.problems.title'))).toBeNull();
  });

  test('typing the method’s number, or clearing the field, removes the own number from the file', async () => {
    const { file, user } = show();
    await type(user, weight(1), '20');
    expect(file().methodology?.weights).toEqual({ q01: 20 });
    await type(user, weight(1), '15');
    expect(file().methodology?.weights).toBeUndefined();
    await type(user, weight(1), '20');
    await type(user, weight(1), '');
    expect(file().methodology?.weights).toBeUndefined();
    expect(weight(1).value).toBe('15');
  });

  test('weights that do not add up to 100 are reported and kept, and one button corrects them', async () => {
    const { file, user } = show();
    await type(user, weight(1), '20');
    expect(screen.getByRole('link', { name: t('ui.method.problems.sum.value', { sum: 105 }) })).toBeTruthy();
    expect(weight(1).value).toBe('20');
    await user.click(screen.getByRole('button', { name: /lai kopā būtu 100/ }));
    const { value } = methodologyFor(file().methodology).weights;
    expect(Object.values(value).reduce((sum, each) => sum + Math.round(each * 100), 0)).toBe(10_000);
    expect(value.q01).toBeCloseTo(2000 / 105, 1);
    expect(screen.queryByText(t('ui.method.problems.title'))).toBeNull();
  });

  test("thresholds in the wrong order are refused and kept as typed, and the method's thresholds count", async () => {
    const { file, user } = show();
    const low = screen.getByRole<HTMLInputElement>('textbox', { name: t('ui.method.low') });
    await type(user, low, '70');
    expect(screen.getAllByText(t('ui.method.problems.thresholdsCross')).length).toBeGreaterThan(0);
    expect(screen.getByText(t('ui.method.problems.rejected'))).toBeTruthy();
    expect(file().methodology?.thresholds).toEqual({ low: 70 });
    expect(low.value).toBe('70');
    expect(resultOf(file()).methodology).toMatchObject({ rejected: true, custom: false });
    await type(user, low, '50');
    expect(screen.queryByText(t('ui.method.problems.rejected'))).toBeNull();
    expect(resultOf(file()).methodology.custom).toBe(true);
  });

  test("while numbers are refused, points come from the method, but the page does not say that the numbers equal the method's", async () => {
    const { user } = show();
    const points = () =>
      screen
        .getAllByRole('textbox', { name: /^Svars:/ })
        .map((field) => field.closest('tr')?.querySelectorAll('td')[3]?.textContent);
    const before = points();
    await type(user, weight(1), '40');
    expect(points()).not.toEqual(before);
    await type(user, weight(2), '-3');
    expect(points()).toEqual(before);
    expect(screen.getByText(t('ui.method.problems.rejected'))).toBeTruthy();
    expect(screen.queryByText(t('ui.method.isStandard'))).toBeNull();
  });

  test('text that is not a number is kept as typed, with an error', async () => {
    const { file, user } = show();
    await type(user, weight(3), 'daudz');
    expect(file().drafts).toEqual({ '/methodology/weights/q03': 'daudz' });
    expect(weight(3).value).toBe('daudz');
    expect(weight(3).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('link', { name: /skaitli/ })).toBeTruthy();
  });

  test('one button restores the method’s numbers and removes drafts, and can be undone', async () => {
    const methodology = { id: 'default', weights: { q01: 20, q02: 10 }, thresholds: { low: 30 } };
    const drafts = { '/methodology/weights/q03': 'daudz', '/answers/q03/buildCost': 'x' };
    const before = answered(MODEL, { methodology, drafts });
    const { file, user } = show(before);
    await user.click(screen.getByRole('button', { name: t('ui.method.reset') }));
    expect(file().methodology).toEqual({ id: 'default' });
    expect(file().drafts).toEqual({ '/answers/q03/buildCost': 'x' });
    await user.click(await screen.findByRole('button', { name: t('ui.method.undo') }));
    await waitFor(() => expect(file().methodology).toEqual(methodology));
    expect(file().drafts).toEqual(drafts);
    expect(weight(1).value).toBe('20');
  });

  test('a change by undo or another tab also shows in the focused field', async () => {
    const { session, user } = show();
    await user.clear(weight(1));
    await user.type(weight(1), '20');
    session.change('/methodology/weights/q01', 33);
    await waitFor(() => expect(weight(1).value).toBe('33'));
  });

  test('nothing can be changed in a part for a colleague', () => {
    show(answered(MODEL, { part: ['q05'] }));
    expect(screen.getByText(t('ui.method.part'))).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('the turning weight, as the page shows it, turns the recommendation', () => {
    const told = turningWeights(MODEL, methodologyFor(undefined)).get('q08');
    expect(told && toldWeight(told)).toBe(40.01);
    show();
    expect(
      within(weight(8).closest('tr') as HTMLElement).getByText('40,01: Veidot ar nosacījumiem'),
    ).toBeTruthy();
    expect(within(weight(1).closest('tr') as HTMLElement).getByText(t('ui.method.turn.never'))).toBeTruthy();
  });

  test('the page is drawn for an empty assessment, for a legal duty, and for a service without another channel', () => {
    for (const answers of [
      {},
      modelWith({ q01: { legalMandate: 'yes' } }),
      modelWith({ q03: { presentChannel: 'no' } }),
    ]) {
      const { unmount } = renderIn(openSession(answered(answers)), <MethodPage />);
      expect(screen.getAllByRole('textbox')).toHaveLength(RATED + THRESHOLDS);
      unmount();
    }
  });
});

test.each([
  [{ weight: 40, up: true, at: true }, 40],
  [{ weight: 40, up: true, at: false }, 40.01],
  [{ weight: 40, up: false, at: true }, 40],
  [{ weight: 40, up: false, at: false }, 39.99],
  [{ weight: 45.0001, up: true, at: true }, 45.01],
  [{ weight: 45.009, up: false, at: false }, 45],
  [{ weight: 39.999999999999, up: true, at: true }, 40],
] as const)('a turning weight is rounded away from the present one: %j', (turning, told) => {
  expect(toldWeight(turning)).toBe(told);
});

describe('how the method works', () => {
  const numbersIn = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    // For a line, the rating of each point. Its figure stands beside it.
    if (Array.isArray(value)) return value.map(([, rating]: [number, number]) => rating);
    return Object.values(value as object).flatMap(numbersIn);
  };

  test.each(['lv', 'en'] as const)(
    'the table of each question has every number that the method uses for it, %s',
    (language) => {
      const ratings: Readonly<Record<string, unknown>> = DEFAULT_METHODOLOGY.ratings;
      for (const id of QUESTION_IDS) {
        const rows = datumRows(id, TRANSLATE[language]);
        expect([id, ...rows.map(({ number }) => number)]).toEqual([id, ...numbersIn(ratings[id] ?? {})]);
        for (const { what, answer } of rows)
          expect(`${what} ${answer}`).not.toMatch(/\w\.\w+\.|undefined|{{/);
        // No two rows are equal.
        expect(new Set(rows.map(({ what, answer }) => `${what} ${answer}`)).size).toBe(rows.length);
      }
    },
  );

  test('weights, thresholds, rules, findings and laws are all on the page', () => {
    renderIn(openSession(), <HowPage />);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(150);
    expect(
      screen.getByText(/^Sliekšņi lietderībai un gatavībai ir tie paši: mazāk par 40 .* 60 un vairāk/),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/{{|ui\.how|assessment\./);
  });
});
