import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { App } from '../../src/app/routing/App.tsx';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import { minutesFor } from '../../src/questionnaire/pace.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { questionsOf } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import ReviewPage from '../../src/screens/ReviewPage.tsx';
import { routes } from '../../src/screens/routes.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import type { Session } from '../../src/session/session.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const { answers: ALL } = exampleFile('residence-declaration');

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const only = (...questions: QuestionId[]): Answers =>
  Object.fromEntries(questions.map((id) => [id, ALL[id]])) as Answers;

/** The lines about the section before, from the page of a question. */
async function passed(question: QuestionId, answers: Answers): Promise<string[]> {
  cleanup();
  renderIn(openSession(answered(answers)), <QuestionPage question={question} go={() => undefined} />);
  await screen.findByText(t('ui.passed.end').slice(0, 6), { exact: false }).catch(() => undefined);
  const notes = screen.queryAllByRole('note').filter((note) => note.querySelectorAll('p').length === 3);
  return notes.flatMap((note) => [...note.querySelectorAll('p')].map((line) => line.textContent ?? ''));
}

/** The line that says how much comes next. */
const next = (what: string, questions: readonly QuestionId[]) =>
  new RegExp(
    `^Tālāk: ${what} – ${questions.length}\u00a0jautājum(s|i|u), ap\u00a0${minutesFor(questions)}\u00a0minūt(i|ēm) \\(aplēse\\)\\.$`,
  );

test('after a section the next page says in three lines that it is complete, what it showed, and what comes next', async () => {
  const lines = await passed('q11', only(...questionsOf(1)));
  expect(lines[0]).toBe('1.\u00a0sadaļa pabeigta.');
  expect(lines[1]).toMatch(
    /^Lietderība \d+(–\d+)?: (pietiekami|vidēji|nepietiekami|vēl nav zināms, vai sasniegs \d+)\.$/,
  );
  expect(lines[2]).toMatch(next('kādā formā', questionsOf(2)));
  expect((await passed('q21', only(...questionsOf(2))))[2]).toMatch(next('kā ieviest', questionsOf(3)));
});

test('questions missing in a section are named with links; an untouched section is not mentioned', async () => {
  const [first] = await passed('q11', only('q01', 'q02', 'q03', 'q05', 'q06', 'q07', 'q08', 'q10'));
  expect(first).toBe('1.\u00a0sadaļā vēl nav pabeigts: 4., 9.\u00a0jautājums');
  expect(screen.getByRole('link', { name: '9.\u00a0jautājums' }).getAttribute('href')).toBe('#/a/a-1/q09');
});

test('the end of a section is reported only until the first answer of the next one, and in English, too', async () => {
  cleanup();
  const answers = only(...questionsOf(1), 'q11');
  renderIn(openSession(answered(answers)), <QuestionPage question="q11" go={() => undefined} />);
  await screen.findByText(t('ui.question.side.thisQuestion')).catch(() => undefined);
  expect(screen.queryByText('1.\u00a0sadaļa pabeigta.')).toBeNull();
  await changeLanguage('en');
  await allWords();
  cleanup();
  renderIn(openSession(answered(ALL)), <ReviewPage />);
  expect(screen.getByText(/^Section\s3 done\.$/).parentElement?.textContent).toMatch(
    /^Section\s3 done\.Readiness \d+(–\d+)?: .+\.Next: check the answers and see the result\.$/,
  );
  await changeLanguage('lv');
});

async function openAt(address: string, session: Session): Promise<void> {
  window.history.replaceState(null, '', `#${address}`);
  await act(async () => {
    render(
      <SessionContext.Provider value={session}>
        <App />
      </SessionContext.Provider>,
    );
  });
}

test('a question passed without an answer is named on the next page, only once in a row, and only by "Continue"', async () => {
  const user = userEvent.setup();
  const left = () => screen.queryByText(/palika bez atbildes/)?.textContent?.replaceAll('\u00a0', ' ');
  await openAt(routes.question('a-1', 'q12'), openSession(answered(only('q12', 'q15'))));
  const goOn = async (question: QuestionId) => {
    await user.click(screen.getByRole('button', { name: t('ui.common.continue') }));
    await screen.findByRole('heading', { level: 1, name: t(`questionnaire.${question}.quick`) });
  };
  await goOn('q13');
  expect(left()).toBeUndefined();
  await goOn('q14');
  await waitFor(() => expect(left()).toBe('13. jautājums palika bez atbildes. Atpakaļ uz 13. jautājumu'));
  await goOn('q15');
  await goOn('q16');
  expect(left()).toBeUndefined();
  cleanup();
  await openAt(routes.question('a-1', 'q14'), openSession(answered(only('q12', 'q15'))));
  await screen.findByRole('heading', { level: 1, name: t('questionnaire.q14.quick') });
  expect(left()).toBeUndefined();
});

test('readers can be led by usefulness: each question once, unfinished ones reported, the review at the end', async () => {
  const most = Object.keys(ALL).filter((id) => id !== 'q21' && id !== 'q04' && id !== 'q16') as QuestionId[];
  const session = openSession(answered(only(...most)));
  const user = userEvent.setup();
  const order = () => {
    const { assessment } = session.store.getState();
    const open = assessment ? resultOf(assessment).openQuestions : [];
    return open.flatMap(({ question, kind }) => (kind === 'missing' ? [question] : []));
  };
  const asked: string[] = [];
  await openAt(routes.led('a-1'), session);
  for (const _ of [1, 2, 3]) {
    const [, question = ''] = await screen
      .findByRole('button', { name: t('ui.common.continue') })
      .then(() => /^#\/a\/a-1\/(q\d\d)\/led$/.exec(window.location.hash) ?? []);
    expect(question).toBe(order().find((id) => !asked.includes(id)));
    asked.push(question);
    if (question === 'q21') await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
    else session.change(`/answers/${question}/dontKnow`, true);
    await user.click(screen.getByRole('button', { name: t('ui.common.continue') }));
    if (asked.length < 3) {
      await expect.poll(() => window.location.hash).not.toContain(question);
      if (question === 'q21') await screen.findByText(/21\. jautājumā vēl nav atbildēts/);
    }
  }
  expect(asked.toSorted()).toEqual(['q04', 'q16', 'q21']);
  await screen.findByRole('heading', { level: 1, name: t('ui.review.title') });
});
