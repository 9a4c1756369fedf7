import { act, cleanup, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import BlankPage from '../../src/screens/blank/BlankPage.tsx';
import PrintedQuestion from '../../src/screens/blank/PrintedQuestion.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const ANSWERS: Answers = {
  q03: { annualCost: 12345.5, dontKnow: true, note: 'Jāprecizē', responsible: 'Ilze', due: '2026-12-01' },
  q05: { groups: [{ group: 'youth', casesPerMonth: 1200 }] },
  q07: { purpose: 'mixed', institution: 'VID' },
  q11: { steps: { application: 'partly' } },
  q21: { needed: 'yes', estimate: 'drafting', changes: [{ id: 'x', act: 'Likums', status: 'inForce' }] },
};

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** Opens the page of a question with `PrintedQuestion`, as it prints. */
function open(question: QuestionId, rest: Partial<Assessment> = {}) {
  cleanup();
  const file = answered(ANSWERS, { service: { name: 'Suņu reģistrācija' }, ...rest });
  renderIn(openSession(file), <PrintedQuestion question={question} />);
}

const tell = (event: string) => act(() => void window.dispatchEvent(new Event(event)));
/** The words after each ticked box. */
const ticked = () => screen.queryAllByText('×').map((tick) => tick.closest('li')?.textContent?.slice(1));
/** The text on the line of this name. */
const line = (name: string) =>
  [...document.querySelectorAll('.blank-line')].find(({ textContent }) => textContent.startsWith(name))
    ?.children[1]?.textContent;

test('the paper form with the ticked answers exists only while the page of a question prints', () => {
  open('q07');
  expect(document.body.textContent).toBe('');
  tell('beforeprint');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(t('questionnaire.q07.title'));
  expect(screen.getByText('Suņu reģistrācija')).toBeTruthy();
  expect(ticked()).toEqual([t('questionnaire.q07.fields.purpose.options.mixed')]);
  expect(line(t('questionnaire.q07.fields.institution.label'))).toBe('VID');
  expect(screen.queryByRole('button')).toBeNull();
  tell('afterprint');
  expect(document.body.textContent).toBe('');
});

test('each kind of field prints its answer; text that is not a number prints as typed', () => {
  open('q03', { drafts: { '/answers/q03/buildCost': '12,5,3' }, part: ['q03'] });
  tell('beforeprint');
  expect(ticked()).toEqual([t('questionnaire.common.dontKnow.label')]);
  expect(line(t('questionnaire.q03.fields.buildCost.label'))).toBe('12,5,3');
  expect(line(t('questionnaire.q03.fields.annualCost.label'))).toBe('12\u00a0345,50');
  expect(line(t('ui.blank.who'))).toBe('Ilze');
  expect(line(t('ui.blank.until'))).toBe('1.12.2026');
  expect(screen.getByText('Jāprecizē')).toBeTruthy();

  open('q05');
  tell('beforeprint');
  const youth = screen.getByRole('row', {
    name: new RegExp(t('questionnaire.q05.fields.groups.fields.group.options.youth')),
  });
  expect(within(youth).getByRole('cell', { name: '1\u00a0200' })).toBeTruthy();

  open('q11');
  tell('beforeprint');
  const step = screen.getByText('×').closest('td');
  expect(step?.closest('tr')?.textContent).toBe(`${t('questionnaire.q11.fields.steps.parts.application')}×`);
  expect(step?.cellIndex).toBe(2);

  open('q21');
  tell('beforeprint');
  expect(ticked()).toEqual([
    t('questionnaire.q21.quickOptions.drafting'),
    t('questionnaire.q21.fields.changes.fields.status.options.inForce'),
  ]);
  expect(screen.getByRole('cell', { name: 'Likums' })).toBeTruthy();
});

test('the blank questionnaire has nothing of the open assessment', () => {
  renderIn(openSession(answered(ANSWERS)), <BlankPage what="all" />);
  expect(
    screen.getByText((text) => text.includes(t('questionnaire.q07.title')), { selector: 'h3' }),
  ).toBeTruthy();
  expect(ticked()).toEqual([]);
  expect(screen.queryByText(t('ui.blank.given'))).toBeNull();
});
