import { readFileSync } from 'node:fs';
import { act, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import AccessibilityPage from '../../src/screens/about/AccessibilityPage.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});
const text = () => document.body.textContent?.replaceAll('\u2060', '') ?? '';

test('the statement has the parts of annex 2 of Regulation No. 445 in their order', () => {
  renderIn(openSession(), <AccessibilityPage />);
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    'Izvērtējums',
    'Atbilstības statuss',
    'Nepiekļūstamais saturs',
    'Piekļūstamības alternatīvas',
    'Ziņas par paziņojuma sagatavošanu',
    'Atsauksmēm un saziņai',
    'Izpildes nodrošināšana un sūdzības',
  ]);
  expect(text()).toContain(location.href.replace(/#.*/, ''));
});

test('the statement claims no more than was tested, and links to the report', () => {
  renderIn(openSession(), <AccessibilityPage />);
  expect(text()).toContain('daļēji atbilst noteikumiem Nr. 445');
  expect(text()).toMatch(/Nav pārbaudīts.*invaliditāti.*ekrāna lasītāju/);
  const report = screen.getByRole('link', { name: t('ui.accessibility.report') });
  expect(readFileSync(`public/${report.getAttribute('href')}`, 'utf8')).toContain(
    'Accessibility Conformance Report',
  );
});

test('the statement names each fact of the institution that identity.json lacks', () => {
  const session = openSession();
  renderIn(session, <AccessibilityPage />);
  expect(text()).toContain('Iestāde, kas uztur šo programmu, saskaņā ar');
  expect(text()).toMatch(/kontaktinformāciju vēl nav norādījusi/);
  expect(text()).toMatch(/datumu vēl nav norādījusi/);
  act(() =>
    session.identity.setState({
      name: 'Valsts aģentūra',
      email: 'pieklustamiba@example.lv',
      phone: '+371 60000000',
      prepared: '2026-11-30',
      reviewed: '2027-11-30',
    }),
  );
  expect(text()).toContain('Valsts aģentūra saskaņā ar');
  expect(screen.getByRole('link', { name: 'pieklustamiba@example.lv' }).getAttribute('href')).toBe(
    'mailto:pieklustamiba@example.lv',
  );
  expect(text()).toContain('+371 60000000');
  expect(text()).toMatch(/Pirmreizēji sagatavots: 2026\. gada 30\. novembris/);
  expect(text()).toMatch(/Atkārtoti pārskatīts: 2027\. gada 30\. novembris/);
  expect(text()).not.toMatch(/vēl nav norādījusi/);
});
