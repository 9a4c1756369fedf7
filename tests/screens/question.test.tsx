import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { lv as lvFirst } from '../../locales/lv/first.ts';
import { lvLater } from '../../locales/lv/later.ts';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { AT } from '../support/answers.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';

const lv = lvLater;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await import('../../src/screens/question/AnyFields.tsx');
});

// Lists and figures are loaded on demand.
configure({ asyncUtilTimeout: 5000 });

/** The page of one question. */
function openQuestion(
  question: QuestionId,
  answers: Answers = {},
  drafts?: Record<string, string>,
  part?: QuestionId[],
  from?: string,
) {
  const session = openSession(answered(answers, { ...(drafts && { drafts }), ...(part && { part }) }));
  const gone: string[] = [];
  renderIn(session, <QuestionPage question={question} from={from} go={(route) => gone.push(route)} />);
  const file = () => session.store.getState().assessment as Assessment;
  return { file, gone, session, user: userEvent.setup() };
}

test('each keystroke is stored with author and time', async () => {
  const { file, user } = openQuestion('q07', { q07: { purpose: 'mixed' } });
  await user.type(await screen.findByLabelText('Kurai iestādei rezultāts ir vajadzīgs?'), 'VI');
  expect(file().answers.q07).toEqual({
    purpose: 'mixed',
    institution: 'VI',
    updatedAt: AT,
    answeredBy: 'Ilze',
  });
});

test('a text under a choice is kept while another choice is made', async () => {
  const { file, user } = openQuestion('q07', { q07: { purpose: 'mixed', institution: 'VID' } });
  await user.click(await screen.findByLabelText(/^Savām vajadzībām/));
  expect(screen.queryByDisplayValue('VID')).toBeNull();
  expect(file().answers.q07?.institution).toBe('VID');
  await user.click(screen.getByLabelText(/^Daļēji/));
  expect(screen.getByDisplayValue('VID')).toBeTruthy();
});

test('an unreadable number stays as typed, shows an error when its field is left, and blocks nothing', async () => {
  const { file, gone, user } = openQuestion('q03', { q03: { annualCost: 5 } });
  const build = await screen.findByLabelText('Izveides izmaksas');
  await user.type(build, '12,5,3');
  expect(screen.queryByText(/Nav skaidrs, kura zīme/)).toBeNull();
  await user.tab();
  expect(await screen.findByText(/Nav skaidrs, kura zīme/)).toBeTruthy();
  expect(build.getAttribute('aria-invalid')).toBe('true');
  expect(file().drafts).toEqual({ '/answers/q03/buildCost': '12,5,3' });
  expect(file().answers.q03).not.toHaveProperty('buildCost');
  await user.click(screen.getByRole('button', { name: 'Turpināt' }));
  expect(gone).toEqual(['/a/a-1/q04']);
});

test('a number is formatted unless its field has the focus: in figures, tables and cards', async () => {
  const groups = [{ group: 'youth' as const, casesPerMonth: 12345.5 }];
  const fields: [QuestionId, Answers, string, string, string][] = [
    ['q03', { q03: { buildCost: 180000 } }, 'Izveides izmaksas', '180000', '180 000'],
    ['q03', { q03: { inPersonCost: 38.5 } }, 'Gadījuma izmaksas pašreizējos kanālos', '38,5', '38,50'],
    ['q04', { q04: { scenarios: [{ id: 'a', share: 12.5 }] } }, 'Daļa no visiem gadījumiem', '12,5', '12,5'],
    ['q05', { q05: { groups } }, 'Jaunieši', '12345,5', '12 345,5'],
    ['q24', { q24: { uptakeTarget: 60 } }, 'Mērķis', '60', '60'],
  ];
  for (const [question, answers, label, typed, shown] of fields) {
    const { file, user } = openQuestion(question, answers);
    const before = file();
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) });
    expect(field.value).toBe(shown.replaceAll(' ', '\u00a0'));
    field.focus();
    field.select();
    fireEvent.blur(field);
    fireEvent.focus(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([typed, 0, typed.length]);
    expect(file()).toBe(before);
    await user.clear(field);
    await user.type(field, '1 2');
    expect(field.value).toBe('1 2');
    fireEvent.blur(field);
    expect(field.value).toBe('1 2');
    fireEvent.focus(field);
    await user.clear(field);
    await user.type(field, '12,00');
    expect(field.value).toBe('12,00');
    fireEvent.blur(field);
    expect(field.value).toBe('12');
    cleanup();
  }
});

test('a draft is shown with its error from the start', async () => {
  openQuestion('q10', {}, { '/answers/q10/acceptableYears': 'kādi 4' });
  expect(await screen.findByDisplayValue('kādi 4')).toBeTruthy();
  expect(screen.getAllByText(/Tas nav skaitlis/)).not.toHaveLength(0);
  const summary = await screen.findByRole('region', { name: 'Jāizlabo' });
  expect(within(summary).getByRole('link', { name: /^Pieļaujamais atmaksāšanās laiks: / })).toBeTruthy();
});

test('"no", "yes" and the extent are one choice, and "no" keeps the estimate for a change of mind', async () => {
  const { file, user } = openQuestion('q16');
  await user.click(screen.getByLabelText('Jā, bet nezinām, vai ir saskarnes'));
  expect(file().answers.q16).toMatchObject({ needed: 'yes' });
  const [, first] = screen.getAllByRole('radio');
  await user.click(first as HTMLElement);
  expect(file().answers.q16).toMatchObject({ needed: 'yes', estimate: 'live' });
  await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
  expect(file().answers.q16).toMatchObject({ needed: 'no', estimate: 'live' });
});

test('"we don\'t know yet" is the last option, keeps the former choice, asks who finds out, and ends with another choice', async () => {
  const { file, user } = openQuestion('q07', { q07: { purpose: 'mixed', institution: 'VID' } });
  const unknown = screen.getByLabelText('Vēl nezinām');
  expect(screen.getAllByRole('radio').at(-1)).toBe(unknown);
  await user.click(unknown);
  expect(file().answers.q07).toMatchObject({ dontKnow: true, purpose: 'mixed', institution: 'VID' });
  expect(screen.getAllByRole('radio', { checked: true })).toEqual([unknown]);
  expect(screen.queryByDisplayValue('VID')).toBeNull();
  expect(await screen.findByLabelText('Atbildīgais')).toBeTruthy();
  await user.click(screen.getByLabelText(/^Daļēji/));
  expect(file().answers.q07).not.toHaveProperty('dontKnow');
  expect(screen.getByDisplayValue('VID')).toBeTruthy();
});

test('for several choices "we don\'t know yet" has its own line, and choosing something else takes it back', async () => {
  const { file, user } = openQuestion('q24', { q24: { staffTraining: 'yes' } });
  const first = () => screen.getAllByRole('radio')[0] as HTMLInputElement;
  await user.click(screen.getByRole('checkbox', { name: 'Vēl nezinām' }));
  expect(file().answers.q24).toMatchObject({ dontKnow: true, staffTraining: 'yes' });
  expect([first().matches(':disabled'), first().checked]).toEqual([false, true]);
  await user.click(screen.getByRole('checkbox', { name: 'Vēl nezinām' }));
  expect(file().answers.q24).not.toHaveProperty('dontKnow');

  await user.click(screen.getByRole('checkbox', { name: 'Vēl nezinām' }));
  await user.click(
    screen.getByRole('checkbox', { name: lv.questionnaire.q24.fields.channels.options.press }),
  );
  expect(file().answers.q24).toMatchObject({ staffTraining: 'yes', channels: ['press'] });
  expect(file().answers.q24).not.toHaveProperty('dontKnow');
});

test.each(['q01', 'q02', 'q13', 'q14', 'q21'] as const)(
  'in %s, choosing something else takes back "we don\'t know yet"',
  async (question) => {
    const { file, user } = openQuestion(question, { [question]: { dontKnow: true } });
    const unknown = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vēl nezinām' });
    const other = screen.queryAllByRole('radio')[0] ?? screen.getAllByRole('checkbox')[0];
    await user.click(other as HTMLElement);
    expect(unknown.checked).toBe(false);
    expect(file().answers[question]).not.toHaveProperty('dontKnow');
  },
);

test('figures can be marked as unknown, and count again with another choice', async () => {
  const groups = [{ group: 'youth' as const, casesPerMonth: 50 }];
  const { file, user } = openQuestion('q05', { q05: { groups } });
  await user.click(await screen.findByRole('checkbox', { name: 'Vēl nezinām' }));
  const unknown = screen.getByRole<HTMLInputElement>('radio', { name: 'Vēl nezinām' });
  await waitFor(() => expect(document.activeElement).toBe(unknown));
  expect(unknown.checked).toBe(true);
  await user.click(screen.getByLabelText(/^Mazāk nekā 100/));
  expect(file().answers.q05).toMatchObject({ groups, estimate: 'under100' });
  expect(screen.getByText(/^Pēc Jūsu skaitļiem/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe('q05-dontKnow'));
});

test('the heading asks the question once, beside the exact words of the source', () => {
  const { title, body } = lv.questionnaire.q07;
  openQuestion('q07');
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toBe(lv.questionnaire.q07.quick);
  const group = screen.getByRole('group', { name: lv.questionnaire.q07.quick });
  expect(within(group).getAllByRole('radio')).toHaveLength(6);
  expect(screen.getAllByText(lv.questionnaire.q07.quick)).toEqual([heading]);
  const quotation = document.querySelector('blockquote')?.textContent;
  expect(quotation).toContain(`7. ${title}`);
  expect(quotation).toContain(body);
  cleanup();
  openQuestion('q15');
  for (const words of Object.values(lv.questionnaire.q15.fields.means.options).slice(3, 4))
    expect(document.querySelector('blockquote')?.textContent).toContain(words);
});

test('the source, once unfolded, is unfolded on the next page, too', async () => {
  const { user, session } = openQuestion('q17');
  const rest = () => document.querySelector<HTMLDetailsElement>('blockquote details');
  expect(rest()?.open).toBe(false);
  await user.click(screen.getByText('Rādīt visu'));
  cleanup();
  renderIn(session, <QuestionPage question="q18" go={() => undefined} />);
  await waitFor(() => expect(rest()?.open).toBe(true));
});

test('a list of the source is folded together with its introduction, as is a text longer than three lines', async () => {
  const wide = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const media = vi.spyOn(window, 'matchMedia').mockReturnValue(wide as never);
  const quoted = () => document.querySelector('blockquote > p')?.textContent ?? '';
  openQuestion('q12');
  await waitFor(() => expect(quoted()).toBe(`12. ${lv.questionnaire.q12.title}`));
  const folded = document.querySelector('blockquote details')?.textContent ?? '';
  expect(folded).toContain(lv.questionnaire.q12.body);
  for (const words of Object.values(lv.questionnaire.q12.fields.level.options))
    expect(folded).toContain(words);
  cleanup();
  openQuestion('q22');
  await waitFor(() => expect(quoted()).toBe(`22. ${lv.questionnaire.q22.title}`));
  media.mockRestore();
});

test('a number before a sentence has its full stop in English, too', async () => {
  await changeLanguage('en');
  openQuestion('q03');
  await waitFor(() =>
    expect(document.querySelector('blockquote')?.textContent).toMatch(/^3\. Are the costs/),
  );
  await changeLanguage('lv');
});

test('the page asks who acts until when: openly if the answer raises a condition, folded if it raises a task', async () => {
  const { user } = openQuestion('q08', { q08: { research: 'planned' } });
  await screen.findByText('Ko šī atbilde nozīmē');
  expect(screen.queryByLabelText('Atbildīgais')).toBeNull();
  await user.click(screen.getByText('Piezīmes un termiņš'));
  expect(await screen.findByLabelText('Atbildīgais')).toBeTruthy();
  cleanup();
  openQuestion('q08', { q08: { research: 'done', result: 'opposed' } });
  expect(await screen.findByLabelText('Atbildīgais')).toBeTruthy();
});

test('the panel says how much depends on the question and, once there is an answer, what it is worth', async () => {
  const { user } = openQuestion('q03');
  await screen.findByText(/^15.% no lietderības$/);
  expect(screen.queryByText(/^Vērtējums:/)).toBeNull();
  await user.click(screen.getByLabelText(/^Lētāk/));
  expect(await screen.findByText(/^Vērtējums: 100.no.100\.$/)).toBeTruthy();
});

test('"we don\'t know yet" is explained beside several choices, and not beside a single one', async () => {
  const hint = lvFirst.questionnaire.common.dontKnow.several;
  openQuestion('q02');
  expect(await screen.findByText(hint)).toBeTruthy();
  cleanup();
  openQuestion('q14');
  expect(await screen.findByLabelText('Vēl nezinām')).toBeTruthy();
  expect(screen.queryByText(hint)).toBeNull();
});

test('the options of a single choice do not end in a semicolon', () => {
  for (const question of ['q12', 'q13', 'q14'] as const) {
    openQuestion(question);
    const group = screen.getByRole('group', { name: lv.questionnaire[question].quick });
    const labels = [...group.querySelectorAll('label')].map((label) => label.textContent ?? '');
    expect(labels.filter((label) => /[;.]$|^\p{Ll}/u.test(label))).toEqual([]);
    cleanup();
  }
});

test('complete figures replace the choice; it comes back when they are cleared', async () => {
  const { file, user } = openQuestion('q05', {
    q05: { estimate: 'over10000', groups: [{ group: 'youth', casesPerMonth: 50 }] },
  });
  expect(
    await screen.findByText(
      /Pēc Jūsu skaitļiem: „Mazāk nekā 100 \(1\s200 gadā\)”\. Iepriekš izvēlētais „Vairāk nekā/,
    ),
  ).toBeTruthy();
  expect(screen.queryByRole('radio', { name: /^Vairāk nekā 10/ })).toBeNull();
  await user.clear(await screen.findByLabelText(/^Jaunieši/));
  await user.tab();
  await waitFor(() => expect(file().answers.q05).not.toHaveProperty('groups'));
  expect((screen.getByRole('radio', { name: /Vairāk nekā/ }) as HTMLInputElement).checked).toBe(true);
});

test('a group keeps its line while its only number is typed again', async () => {
  const { file, user } = openQuestion('q06', { q06: { reach: [{ group: 'youth', can: 50 }] } });
  const can = () => screen.findByRole('textbox', { name: /^Jaunieši Cik lielai/ });
  await user.type(await can(), '{Backspace}{Backspace}');
  expect(file().answers.q06).not.toHaveProperty('reach');
  await user.keyboard('60');
  expect((await can()) === document.activeElement).toBe(true);
  expect(file().answers.q06?.reach).toEqual([{ group: 'youth', can: 60 }]);
  await user.type(await can(), '{Backspace}{Backspace} ');
  expect(file().answers.q06).not.toHaveProperty('reach');
  expect(file().drafts).toBeUndefined();
});

test('unreadable text is not an error while "we don\'t know" is ticked, and becomes one again afterwards', async () => {
  const draft = { '/answers/q05/shareOfAllCases': 'ap 500' };
  const { user } = openQuestion('q05', { q05: { dontKnow: true } }, draft);
  expect(((await screen.findByDisplayValue('ap 500')) as HTMLInputElement).matches(':disabled')).toBe(true);
  expect(screen.queryByRole('region', { name: 'Jāizlabo' })).toBeNull();
  await user.click(screen.getByLabelText(/^Mazāk nekā 100/));
  const summary = await screen.findByRole('region', { name: 'Jāizlabo' });
  await user.click(within(summary).getByRole('link'));
  expect(document.activeElement?.id).toBe('q05-shareOfAllCases');
});

test('unreadable text is not an error while its choice is not made, and becomes one again afterwards', async () => {
  const { user } = openQuestion(
    'q01',
    { q01: { legalMandate: 'no' } },
    { '/answers/q01/mandateReference': 'x'.repeat(252) },
  );
  const yes = screen.getByRole('radio', { name: 'Jā, to prasa normatīvais akts' });
  expect(screen.queryByRole('region', { name: 'Jāizlabo' })).toBeNull();
  await user.click(yes);
  const summary = await screen.findByRole('region', { name: 'Jāizlabo' });
  await user.click(within(summary).getByRole('link'));
  expect(document.activeElement?.id).toBe('q01-mandateReference');
});

test('the next page reports unreadable text only if it would count', async () => {
  const draft = { '/answers/q05/shareOfAllCases': 'ap 500' };
  openQuestion('q06', {}, draft);
  expect(await screen.findByRole('note')).toBeTruthy();
  cleanup();
  openQuestion('q06', { q05: { dontKnow: true } }, draft);
  expect(screen.queryByRole('note')).toBeNull();
});

test.each(['05.03.2026.', '5/3/2026', '2026-03-05'])(
  'the date %s typed into the day is spread over the three fields, and not before it is whole',
  async (text) => {
    const { file, user } = openQuestion('q07', { q07: { dontKnow: true } });
    const shown = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
    const whole = text.replace(/\.$/, '');
    await user.type(await screen.findByLabelText('Diena'), whole.slice(0, -1));
    expect(shown('Diena')).toBe(whole.slice(0, -1));
    await user.keyboard(text.slice(whole.length - 1));
    expect(file().answers.q07?.due).toBe('2026-03-05');
    expect([Number(shown('Diena')), Number(shown('Mēnesis')), shown('Gads')]).toEqual([5, 3, '2026']);
  },
);

test('a due date that has passed is reported at its field', async () => {
  openQuestion('q07', { q07: { dontKnow: true, due: '2020-01-31' } });
  expect(await screen.findByText('Termiņš ir pagājis.')).toBeTruthy();
  cleanup();
  openQuestion('q07', { q07: { dontKnow: true, due: '2999-01-31' } });
  await screen.findByLabelText('Diena');
  expect(screen.queryByText('Termiņš ir pagājis.')).toBeNull();
});

test('without a former choice, the figures do not promise to bring it back', async () => {
  openQuestion('q05', { q05: { groups: [{ group: 'youth', casesPerMonth: 50 }] } });
  expect(await screen.findByText(/^Pēc Jūsu skaitļiem: „Mazāk nekā 100 \(1\s200 gadā\)”\.$/)).toBeTruthy();
});

test('the focus goes into an added row and, after its removal, to the heading; a row is put back with its drafts', async () => {
  const { file, user } = openQuestion('q04', {
    q04: { scenarios: [{ id: 's-1', name: 'Pirmais', share: 60 }, { id: 's-2' }] },
  });
  const share = (await screen.findAllByLabelText(/^Daļa/))[0] as HTMLElement;
  await user.clear(share);
  await user.type(share, 'puse');
  await user.click(screen.getByRole('button', { name: 'Noņemt: 1. scenārijs' }));
  expect(file().answers.q04?.scenarios).toHaveLength(1);
  expect(file().drafts).toBeUndefined();
  expect(document.activeElement?.tagName).toBe('H2');
  const undo = screen.getByRole('button', { name: 'Atsaukt noņemšanu' });
  const left = screen.getByRole('button', { name: 'Noņemt: 1. scenārijs' });
  expect(undo.compareDocumentPosition(left)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(undo);
  expect(file().answers.q04?.scenarios?.map(({ id }) => id)).toEqual(['s-1', 's-2']);
  expect(file().drafts).toEqual({ '/answers/q04/scenarios/s-1/share': 'puse' });
  await user.click(screen.getByRole('button', { name: 'Pievienot scenāriju' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('q04-scenarios-row-1-name'));
});

test('a new or emptied row is only on the page, and makes no choice', async () => {
  const { file, user } = openQuestion('q17', { q17: { needed: 'no' } });
  const start = file();
  const chosen = () => (screen.getAllByRole('radio', { checked: true })[0] as HTMLInputElement).value;
  await user.click(screen.getByText('Dokumenti'));
  const add = await screen.findByRole('button', { name: 'Pievienot dokumentu' });
  await user.click(add);
  await user.click(add);
  expect(file()).toBe(start);
  expect(chosen()).toBe('no');
  const [first, second] = screen.getAllByLabelText('Nosaukums') as [HTMLElement, HTMLElement];
  await user.type(second, 'Akts');
  expect(chosen()).toBe('yes');
  await user.type(first, 'Izziņa');
  expect(file().answers.q17?.documents?.map(({ name }) => name)).toEqual(['Izziņa', 'Akts']);
  await user.clear(first);
  expect(file().answers.q17?.documents).toHaveLength(1);
  expect(screen.getAllByLabelText('Nosaukums')).toHaveLength(2);
  await user.type(first, 'Cita');
  expect(file().answers.q17?.documents?.map(({ name }) => name)).toEqual(['Cita', 'Akts']);
  await user.clear(first);
  await user.click(screen.getByRole('button', { name: /^Noņemt: 2\./ }));
  expect(file().answers.q17).toMatchObject({ needed: 'no' });
  expect(file().answers.q17).not.toHaveProperty('documents');
  expect(screen.getAllByLabelText('Nosaukums')).toHaveLength(1);
  pasteInto(first, 'Pirmais\nOtrais');
  expect(file().answers.q17?.documents?.map(({ name }) => name)).toEqual(['Pirmais', 'Otrais']);
});

test('the page says beside an answer what it means', async () => {
  openQuestion('q07', { q07: { purpose: 'anotherInstitution', institution: 'VID' } });
  expect(await screen.findByText('Cits risinājums.')).toBeTruthy();
});

test('the source stands on the page, with its footnote at the second level', async () => {
  const { session } = openQuestion('q12');
  const second = document.querySelectorAll('blockquote li')[1];
  expect(second?.querySelector('sup')?.textContent).toBe('1');
  expect(document.querySelector('.footnote')).toBeNull();
  session.wholeSource.setState(true, true);
  expect(await screen.findByText(/http:\/\/www\.vraa\.gov\.lv/)).toBeTruthy();
});

test('in a part, "back" leads to the part\'s previous question, and unreadable text there is reported with a link', async () => {
  openQuestion('q12', {}, { '/answers/q05/shareOfAllCases': 'daudz' }, ['q05', 'q12']);
  const note = await screen.findByRole('note');
  expect(within(note).getByRole('link').getAttribute('href')).toBe('#/a/a-1/q05');
  cleanup();
  openQuestion('q12', {}, { '/answers/q05/shareOfAllCases': 'daudz' });
  expect(screen.queryByRole('note')).toBeNull();
});

function pasteInto(field: HTMLElement, text: string): boolean {
  return fireEvent.paste(field, { clipboardData: { getData: () => text } });
}

test('a pasted column fills the cells below instead of becoming one number, and one step undoes it', async () => {
  const { file, user } = openQuestion('q05', { q05: { groups: [{ group: 'youth', casesPerMonth: 7 }] } });
  const first = await screen.findByRole('textbox', { name: /^Ekonomiski aktīvas personas/ });
  expect(pasteInto(first, '120\r\n450\r\n')).toBe(false);
  expect(file().answers.q05?.groups).toEqual([
    { group: 'youth', casesPerMonth: 7 },
    { group: 'economicallyActive', casesPerMonth: 120 },
    { group: 'economicallyInactive', casesPerMonth: 450 },
  ]);
  await screen.findByText('Ielīmēti 2 ieraksti.');
  await user.click(screen.getByRole('button', { name: 'Atsaukt' }));
  expect(file().answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 7 }]);

  pasteInto(first, 'Pensionāri\t30\nJaunieši\t1 550');
  expect(file().answers.q05?.groups).toMatchObject([
    { group: 'youth', casesPerMonth: 1550 },
    { group: 'pensioners', casesPerMonth: 30 },
  ]);
  const before = file();
  pasteInto(first, 'Pensionāri\t30\nCiti\t5');
  await screen.findByText(/^Nekas nav ielīmēts: rindas „Citi” šeit nav/);
  expect(file()).toBe(before);
  expect(pasteInto(first, '12\n')).toBe(true);
});

test('pasting into a list adds its rows, and into figures fills the next ones', async () => {
  const scenarios = [{ id: 'a', name: 'Pirmais' }];
  const { file } = openQuestion('q04', { q04: { scenarios } });
  pasteInto(await screen.findByDisplayValue('Pirmais'), 'Otrais\t20 %\tJā\nPirmais\t50\tNē');
  expect(file().answers.q04?.scenarios).toEqual([
    { id: 'a', name: 'Pirmais', share: 50, electronic: false },
    { id: 'row-1', name: 'Otrais', share: 20, electronic: true },
  ]);
  cleanup();
  const figures = openQuestion('q03', { q03: { lifetimeYears: 5 } });
  pasteInto(await screen.findByRole('textbox', { name: 'Izveides izmaksas' }), '180 000,00 €\n38 000');
  expect(figures.file().answers.q03).toMatchObject({
    buildCost: 180000,
    annualCost: 38000,
    lifetimeYears: 5,
  });
});

test('Ctrl+Enter and Cmd+Enter go on from anywhere except a link, and only once while held down', async () => {
  const { gone } = openQuestion('q01', { q01: { note: 'MK 1' } });
  const goOn = screen.getByRole('button', { name: 'Turpināt' });
  expect(goOn.title).toBe('Ctrl+Enter');
  expect(goOn.getAttribute('aria-keyshortcuts')).toBe('Control+Enter Meta+Enter');
  const text = await screen.findByDisplayValue('MK 1');
  expect(text.tagName).toBe('TEXTAREA');
  for (const other of [{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, shiftKey: true }])
    fireEvent.keyDown(text, { key: 'Enter', ...other });
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true, isComposing: true });
  fireEvent.keyDown(screen.getByRole('link', { name: 'Atpakaļ uz jautājumu sarakstu' }), {
    key: 'Enter',
    ctrlKey: true,
  });
  expect(gone).toEqual([]);
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true, repeat: true });
  expect(gone).toEqual(['/a/a-1/q02']);
  fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true });
  expect(gone).toEqual(['/a/a-1/q02', '/a/a-1/q02']);
});

test.each(['review', 'result'] as const)('an answer corrected from the %s leads back to it', async (from) => {
  const { gone, user } = openQuestion('q07', {}, undefined, undefined, from);
  await user.click(screen.getByRole('button', { name: 'Turpināt' }));
  expect(gone).toEqual([`/a/a-1/${from}`]);
});

test('the next page names a question that the previous answer has reopened, with a link to it', async () => {
  const most = { q06: { estimate: 'most' } } as const;
  openQuestion('q19', { ...most, q18: { signature: 'eSignatureRequired' } });
  expect((await screen.findByRole('note')).textContent).toMatch(/^6\. jautājumā vēl nav atbildēts: „Kādi/);
  expect(screen.getByRole('link', { name: /^Pabeigt 6/ })).toBeTruthy();
  cleanup();
  // Two pages later the note is gone. A signature that is not needed reopens nothing.
  openQuestion('q20', { ...most, q18: { signature: 'eSignatureRequired' }, q19: { fee: 'free' } });
  await waitFor(() => expect(document.querySelector('.side')).toBeTruthy());
  expect(screen.queryByRole('note')).toBeNull();
  cleanup();
  openQuestion('q19', { ...most, q18: { signature: 'notNeeded' } });
  await waitFor(() => expect(document.querySelector('.side')).toBeTruthy());
  expect(screen.queryByRole('note')).toBeNull();
});

test('the next page reports a half answered question with a link back, but not an unknown one', async () => {
  openQuestion('q22', { q21: { needed: 'no', dataProtection: 'assessed' } });
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain(
    '21. jautājumā vēl nav atbildēts: „Vai ir izvērtētas Iesniegumu likuma prasības?”.',
  );
  expect(within(note).getByRole('link').getAttribute('href')).toBe('#/a/a-1/q21');
  cleanup();
  openQuestion('q22', { q21: { needed: 'no', dontKnow: true } });
  expect(screen.queryByRole('note')).toBeNull();
});

test('a choice that needs further ones says so at once, with links', async () => {
  const { user } = openQuestion('q21');
  await user.click(screen.getByLabelText('Nē, normatīvie akti (arī saistošie noteikumi) nav jāgroza'));
  expect(await screen.findByText(/^Vēl 2 izvēles:/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vai ir izvērtētas Iesniegumu likuma prasības?' }));
  expect(document.activeElement?.id).toBe('q21-submissionsLaw');
});

test('the folded part opens by itself if it holds what is missing, and the link leads there', async () => {
  const { user } = openQuestion('q06', {
    q06: { estimate: 'most' },
    q18: { signature: 'eSignatureRequired' },
  });
  const fold = () => document.getElementById('more-fields') as HTMLDetailsElement;
  await waitFor(() => expect(fold().open).toBe(true));
  const link = 'Kādi autentifikācijas līdzekļi saņēmējiem ir pieejami?';
  await user.click(await screen.findByRole('button', { name: link }));
  await waitFor(() => expect(document.activeElement?.closest('#q06-means')).toBeTruthy());
  cleanup();
  openQuestion('q06', { q06: { estimate: 'most' } });
  await waitFor(() => expect(document.querySelector('.side')).toBeTruthy());
  expect(fold().open).toBe(false);
});

test('the link to a missing choice opens the part that was folded again', async () => {
  const { user } = openQuestion('q06', {
    q06: { estimate: 'most' },
    q18: { signature: 'eSignatureRequired' },
  });
  const fold = () => document.getElementById('more-fields') as HTMLDetailsElement;
  await waitFor(() => expect(fold().open).toBe(true));
  fold().open = false;
  await user.click(await screen.findByRole('button', { name: /^Kādi autentifikācijas līdzekļi/ }));
  await waitFor(() => expect(document.activeElement?.closest('#q06-means')).toBeTruthy());
  expect(fold().open).toBe(true);
});

test('“we do not know yet” says that values are kept only if somebody entered any', async () => {
  openQuestion('q10', { q10: { dontKnow: true } });
  expect((await screen.findAllByLabelText('Vēl nezinām')).length).toBe(1);
  expect(screen.queryByText(/^Ierakstītais saglabāsies/)).toBeNull();
  cleanup();
  openQuestion('q10', { q10: { dontKnow: true, estimate: 'within2' } });
  expect(await screen.findByText(/^Ierakstītais saglabāsies/)).toBeTruthy();
});

test('the bar says what the last choice did, and that the recommendation is settled', async () => {
  const { user } = openQuestion('q01', { q01: { need: 'eService', mandateReference: 'MK 1' } });
  await user.click(screen.getByLabelText('Jā, to prasa normatīvais akts'));
  expect(await screen.findByText(/Pēc šīs atbildes atkrīt ieteikumi „Neveidot” un „Atlikt”/)).toBeTruthy();
  cleanup();
  const other = openQuestion('q01', { q01: { legalMandate: 'no' } });
  await other.user.click(screen.getByLabelText('Nekas jauns nav vajadzīgs'));
  const bar = await screen.findByText(/^Ieteikums vairs nemainīsies –/);
  // The bar says so too, because the panel may be folded.
  expect(bar.textContent).toMatch(/skatīt\. Atlikušie jautājumi vajadzīgi rīcības plānam\. Atsaukt$/);
});

test('the bar tells a contradiction at once, and its link leads to what it means', async () => {
  const { user } = openQuestion('q18', { q13: { types: ['informational'] } });
  const signature = () => screen.getAllByRole('radio').slice(0, 4) as [HTMLElement, ...HTMLElement[]];
  await user.click(signature().at(-1) as HTMLElement);
  const bar = await screen.findByText(/^Pretrunā ar 13\.\sjautājumu –/);
  await user.click(within(bar).getByRole('button', { name: 'skatīt' }));
  expect(document.activeElement?.textContent).toBe('Ko šī atbilde nozīmē');
  await user.click(signature()[0]);
  await waitFor(() => expect(screen.queryByText(/^Pretrunā ar/)).toBeNull());
});

test('a score that is not settled yet says which threshold it may reach', async () => {
  openQuestion('q03', { q03: { estimate: 'cheaper' } });
  expect(await screen.findByText('Lietderība: vēl nav zināms, vai sasniegs 40')).toBeTruthy();
  cleanup();
  openQuestion('q04', { ...exampleFile('residence-declaration').answers, q24: {} });
  expect(await screen.findByText('Gatavība: pietiekami')).toBeTruthy();
});

test('the panel says how long the question that clears up most takes, and all that are left', async () => {
  openQuestion('q02', { q01: { legalMandate: 'no', need: 'eService' } });
  const best = await screen.findByText(/^Visvairāk noskaidros:/);
  expect(best.textContent).toMatch(/\(ap 1 min\)$/);
  expect(screen.getByText('Līdz beigām: ap 13 min')).toBeTruthy();
  cleanup();
  openQuestion('q02', exampleFile('residence-declaration').answers);
  await screen.findByText('Precīzāki skaitļi ieteikumu nemainīs.');
  expect(screen.queryByText(/^Līdz beigām/)).toBeNull();
});

test('the panel mentions remaining questions only if some are left', async () => {
  openQuestion('q02', { q01: { legalMandate: 'no', need: 'notNeeded' } });
  expect(
    await screen.findByText('Atlikušie jautājumi ieteikumu nemainīs; tie vajadzīgi rīcības plānam.'),
  ).toBeTruthy();
  cleanup();
  openQuestion('q02', exampleFile('residence-declaration').answers);
  expect(await screen.findByText('Precīzāki skaitļi ieteikumu nemainīs.')).toBeTruthy();
});

test('the panel says how firm the recommendation is, once there is one', async () => {
  const { answers } = exampleFile('residence-declaration');
  openQuestion('q03', { q03: { estimate: 'cheaper' } });
  await waitFor(() => expect(document.querySelector('.side')).toBeTruthy());
  expect(document.querySelector('.side__firm')).toBeNull();
  cleanup();
  openQuestion('q04', { ...answers, q04: { estimate: 'core80' } });
  await waitFor(() =>
    expect(document.querySelector('.side__firm')?.textContent).toMatch(/^Balstās uz \d+\saplēs(i|ēm)/),
  );
});

test('the panel strikes out recommendations that are ruled out; a part of an assessment shows none', async () => {
  openQuestion('q02', { q01: { need: 'eService', legalMandate: 'yes', mandateReference: 'MK 1' } });
  const rungs = await screen.findAllByRole('listitem', { hidden: true });
  expect(rungs.map((rung) => Boolean(rung.querySelector('s')))).toEqual([false, false, true, true]);
  expect(rungs.map((rung) => rung.textContent?.split(' – ')[1])).toEqual([
    'iespējams',
    'iespējams',
    'vairs nav iespējams',
    'vairs nav iespējams',
  ]);
  cleanup();
  openQuestion('q12', {}, undefined, ['q05', 'q12']);
  await waitFor(() => expect(document.querySelector('.side')).toBeTruthy());
  expect(document.querySelector('.ladder')).toBeNull();
  expect(screen.queryByText('Ieteikuma vēl nav')).toBeNull();
});

test('a list whose choice is no longer made is folded and can be removed', async () => {
  const sources = [{ id: 's-1', name: 'Adreses' }];
  const { file, user } = openQuestion('q16', { q16: { needed: 'no', sources } });
  const line = await screen.findByText('Sarakstā ir 1 ieraksts; to neņem vērā.');
  expect(line.closest('details')?.open).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Noņemt' }));
  // The button is gone, so the focus is on the name of the part that contained it.
  expect(document.activeElement?.textContent).toBe('Datu avoti');
  expect(file().answers.q16).not.toHaveProperty('sources');
  expect(file().answers.q16).toMatchObject({ needed: 'no' });
});

test('a term opens its meaning below the text, with mouse or keyboard, and closes again', async () => {
  const { user } = openQuestion('q16');
  const word = await screen.findByRole('button', { name: 'saskarne' });
  expect(word.getAttribute('aria-expanded')).toBe('false');
  word.focus();
  await user.keyboard('{Enter}');
  const meaning = document.getElementById(word.getAttribute('aria-controls') ?? '');
  expect(meaning?.textContent).toMatch(/^Saskarne – Savienojums/);
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/Savienojums, pa kuru/)).toBeNull();
  expect(document.activeElement).toBe(word);
  await user.click(screen.getByText('Kāpēc to jautā'));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^saskarn/ }).length).toBeGreaterThan(1));
  const inText = screen.getAllByRole('button', { name: /^saskarn/ }).find((each) => each !== word);
  await user.click(inText as HTMLElement);
  expect(screen.getByText(/Savienojums, pa kuru/)).toBeTruthy();
});

test('each question explains the terms in its own options, also inflected ones, and no others', async () => {
  const offered = async (question: QuestionId) => {
    cleanup();
    openQuestion(question);
    await screen.findByText('Kāpēc to jautā');
    return [...document.querySelectorAll('.terms button')].map((button) => button.textContent);
  };
  expect(await offered('q23')).toEqual(['koplietošanas komponente']);
  expect(await offered('q15')).toEqual(expect.arrayContaining(['internetbanka', 'mobilais ID']));
  expect(await offered('q02')).toEqual([]);
});

test('an unknown answer says what happens then, and who knows it', async () => {
  openQuestion('q03', { ...exampleFile('dog-registration-quick').answers, q03: { dontKnow: true } });
  expect(await screen.findByText(/Ieteikuma vēl nav, un šī atbilde var to noteikt/)).toBeTruthy();
  expect(screen.getByText(/^Finanšu un informācijas tehnoloģiju struktūrvienības/)).toBeTruthy();
  cleanup();
  openQuestion('q16', { q16: { needed: 'yes' } });
  expect(await screen.findByText(lv.guidance.q16.who)).toBeTruthy();
  expect(screen.queryByText(/Vēl 1/)).toBeNull();
});
