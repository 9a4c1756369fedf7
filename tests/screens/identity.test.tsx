import { act, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import AboutPage from '../../src/screens/about/AboutPage.tsx';
import { Frame } from '../../src/screens/Frame.tsx';
import { StartPage } from '../../src/screens/StartPage.tsx';
import type { IdentityProblem } from '../../src/session/identity.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

test("the header shows the institution of the assessment, or the program's institution with its logo once that is known", () => {
  const session = openSession();
  renderIn(session, <Frame institution="Novada dome">–</Frame>);
  const header = screen.getByRole('banner');
  expect(header.textContent).toContain('Novada dome');
  expect(header.querySelector('img')).toBeNull();
  act(() => session.identity.setState({ name: 'Valsts aģentūra', logo: 'logo.svg' }));
  expect(header.textContent).toContain('Valsts aģentūra');
  expect(header.textContent).not.toContain('Novada dome');
  expect(header.querySelector('img')?.getAttribute('src')).toBe('logo.svg');
  expect(screen.getByRole('contentinfo').textContent).toContain('Valsts aģentūra');
});

test("a new assessment names the program's institution, unless somebody types another one", () => {
  const session = openSession();
  session.identity.setState({ name: 'Valsts aģentūra' });
  renderIn(session, <StartPage />);
  const box = screen.getByLabelText<HTMLInputElement>(t('ui.service.institution'));
  expect(box.value).toBe('Valsts aģentūra');
});

const PROBLEMS: readonly IdentityProblem[] = [
  { is: 'missing' },
  { is: 'notJson' },
  { is: 'notObject' },
  { is: 'logoWithoutName' },
  { is: 'unknown', field: 'colour' },
  { is: 'notText', field: 'name' },
  { is: 'date', field: 'prepared' },
  { is: 'email', field: 'email' },
  { is: 'tooLong', field: 'name', most: 120 },
  { is: 'accentForm', value: 'blue' },
  { is: 'logoPlace', value: '../logo.svg' },
  { is: 'logoInside', value: 'logo.svg' },
  { is: 'logoFailed', value: 'logo.svg' },
  { is: 'contrast', value: '#ffdd00', contrast: 1.22, needed: 4.5 },
];

test('the page about the program says which parts of identity.json are not used, and why', () => {
  const session = openSession();
  session.identity.setState({ problems: PROBLEMS });
  renderIn(session, <AboutPage />);
  const title = screen.getByRole('heading', { name: t('ui.about.identity.title') });
  const said = [...(title.parentElement?.querySelectorAll('li') ?? [])].map((item) => item.textContent ?? '');
  expect(said).toHaveLength(PROBLEMS.length);
  expect(said.every((text) => /^\p{Lu}.*\.$/u.test(text.replaceAll('\u2060', '')))).toBe(true);
  expect(said.at(-1)).toMatch(/„#ffdd00” ir pārāk gaiša.*1,22 pret 1.*4,5 pret 1/);
});
