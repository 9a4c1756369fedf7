import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { takeableOf } from '../../src/screens/question/takeable.ts';
import type { Library } from '../../src/session/ports.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';

// The offer waits until the page is quiet.
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await import('../../src/screens/question/TakeFrom.tsx');
});

/** Opens a question, with another assessment in this browser. */
async function openBeside(question: QuestionId, own: Answers, others: Answers) {
  const mine = answered(own);
  const other = answered(others, { id: 'other', service: { name: 'Dzīvesvieta' } });
  const session = openSession(mine);
  const library = { list: async () => [mine, other], whole: async () => [mine, other] };
  const here = { ...session, library: async () => library as unknown as Library };
  renderIn(here, <QuestionPage question={question} go={() => undefined} />);
  const file = () => session.store.getState().assessment as Assessment;
  return { file, user: userEvent.setup() };
}

test('interfaces are copied from another assessment with a note on their origin, and one step undoes that', async () => {
  const sources = [{ id: 'theirs', register: 'population' as const, interface: 'live' as const }];
  const { file, user } = await openBeside(
    'q16',
    { q16: { note: 'Sava' } },
    { q16: { needed: 'yes', sources } },
  );
  const before = file().answers.q16;
  await user.click(await screen.findByText('Ņemt no cita novērtējuma'));
  await user.click(screen.getByRole('button', { name: 'Ņemt no „Dzīvesvieta”' }));
  expect(file().answers.q16).toMatchObject({
    needed: 'yes',
    note: 'Sava',
    sources: [{ register: 'population', interface: 'live' }],
    evidence: [{ title: 'Ņemts no novērtējuma „Dzīvesvieta”' }],
  });
  expect(file().answers.q16?.sources?.[0]?.id).not.toBe('theirs');
  const line = screen.getByText('Ņemts no „Dzīvesvieta”.');
  await user.click(within(line).getByRole('button', { name: 'Atsaukt' }));
  expect(document.activeElement?.textContent).toBe('Ņemt no cita novērtējuma');
  expect({ ...file().answers.q16, updatedAt: '', answeredBy: '' }).toEqual({
    ...before,
    updatedAt: '',
    answeredBy: '',
  });
});

test('the cost of a case is copied without the build cost, which belongs to one service', async () => {
  const q03 = { buildCost: 180000, annualCost: 24000, inPersonCost: 38.5, marginalCost: 6.2 };
  const { file, user } = await openBeside('q03', { q03: { annualCost: 5 } }, { q03 });
  await user.click(await screen.findByText('Ņemt no cita novērtējuma'));
  await user.click(screen.getByRole('button', { name: 'Ņemt no „Dzīvesvieta”' }));
  expect(file().answers.q03).toMatchObject({ annualCost: 5, inPersonCost: 38.5, marginalCost: 6.2 });
  expect(file().answers.q03).not.toHaveProperty('buildCost');
});

test('only known answers of another assessment are offered', () => {
  expect(takeableOf('q16', { q16: { needed: 'yes' } })).toBeUndefined();
  expect(takeableOf('q16', { q16: { needed: 'yes', estimate: 'live', dontKnow: true } })).toBeUndefined();
  expect(takeableOf('q03', { q03: { buildCost: 1 } })).toBeUndefined();
  expect(takeableOf('q07', { q07: { purpose: 'ownNeed' } })).toBeUndefined();
  expect(takeableOf('q24', { q24: { staffTraining: 'yes', channels: ['press'] } })).toEqual({
    staffTraining: 'yes',
  });
  expect(takeableOf('q15', { q15: { needed: 'yes', means: ['nationalEId'] } })).toEqual({
    needed: 'yes',
    means: ['nationalEId'],
  });
});
