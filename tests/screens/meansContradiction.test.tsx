import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { pointer } from '../../src/answers/model/path.ts';
import type { Answers, ElectronicId } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { answered, openSession, renderIn, withScoring } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const BANK: Answers = { q15: { needed: 'yes', means: ['nationalEId', 'internetBank'] } };

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await import('../../src/screens/question/Findings.tsx');
});

/** Opens the page of a question; returns its findings as text, empty if there are none. */
async function openWith(eId: ElectronicId, answers = BANK, question: QuestionId = 'q15') {
  const session = await withScoring(openSession(answered(answers, { documents: { eId } })));
  await act(async () => {
    renderIn(session, <QuestionPage question={question} go={() => undefined} />);
  });
  const found = () =>
    screen
      .queryByRole('region', { name: t('ui.question.meaning') })
      ?.textContent?.replaceAll('\u00a0', ' ') ?? '';
  return { session, found };
}

test('question 15 reports means that do not fit the level, with a link to the document, until they fit', async () => {
  const { session, found } = await openWith({ safety: 'yes' });
  const text = t('ui.question.means', { means: ['Internetbanka'] });
  await waitFor(() => expect(found()).toContain(text));
  expect(found()).toContain(t('ui.question.contradicts'));
  const link = screen.getByRole('link', { name: t('documents.kinds.eId.name') });
  expect(link.getAttribute('href')).toBe('#/a/a-1/documents/eId');
  act(() => session.change(pointer('answers', 'q15', 'means'), ['nationalEId']));
  await waitFor(() => expect(found()).not.toContain(t('ui.question.contradicts')));
});

test.each<[string, ElectronicId, Answers, QuestionId]>([
  ['an open document accuses nobody', {}, BANK, 'q15'],
  ['a deviation with reasons admits the bank', { safety: 'yes', deviation: 'x' }, BANK, 'q15'],
  ['means fixed by law need no analysis', { safety: 'yes', setByLaw: 'x' }, BANK, 'q15'],
  [
    'an account under a written agreement is no contradiction',
    { data: 'restricted' },
    { q15: { needed: 'yes', means: ['institutionAccount', 'eSignature'] } },
    'q15',
  ],
  [
    'means of question 6 are not told here',
    { safety: 'yes' },
    { q06: { means: ['internetBank'] }, q15: { needed: 'yes' } },
    'q15',
  ],
  ['those of question 15 are told there only', { safety: 'yes' }, BANK, 'q16'],
])('%s', async (_case, eId, answers, question) => {
  const { found } = await openWith(eId, answers, question);
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(found()).not.toContain(t('ui.question.contradicts'));
});
