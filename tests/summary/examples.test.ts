import { describe, expect, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { READINESS_QUESTIONS, VALUE_QUESTIONS } from '../../src/assessment/methodology.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { METHODOLOGY_VERSION, QUESTIONNAIRE_VERSION } from '../../src/questionnaire/versions.ts';
import { exampleFile, plainSpaces, tellPlainly as tell } from '../support/summary.ts';

const told = (name: string, language: Language) => tell(exampleFile(name), language).summary;

describe('a service that is worth building', () => {
  const lv = told('residence-declaration', 'lv');
  const en = told('residence-declaration', 'en');

  test('has its recommendation, and the sentence that says why', () => {
    expect(lv.headline.word).toBe('Veidot');
    // (185 000 ± 10 % over 6 years + 32 000 ± 10 % a year) / (31 312 to 54 578 cases) + 1,10 € ± 10 % = 2.03 to 3.42;
    // now 8.46 to 10.34. Both are rounded outwards to two digits.
    expect(plainSpaces(lv.headline.sentence)).toBe(
      'Viens gadījums elektroniski izmaksās 2,00–3,50 €, pašlaik – 8,40–11,00 € ' +
        '(3. jautājums); saņēmējs patērēs 8 minūtes, nevis 95, darbinieki patērēs 3 minūtes, nevis 18 (2. jautājums).',
    );
    expect(en.headline.word).toBe('Build');
    expect(en.headline.sentence).toBe(
      'One case will cost €2.00–€3.50 online and costs €8.40–€11.00 today (question 3); ' +
        'the recipient will spend 8 minutes instead of 95, the staff will spend 3 minutes instead of 18 (question 2).',
    );
  });

  test('has the same recommendation with rough figures in three questions', () => {
    expect(lv.headline.settledText).toBe(
      'Visas atbildes ir sniegtas; precīzāki skaitļi 3 jautājumos ieteikumu nemainīs',
    );
    expect(lv.open.heading).toBe('Visas atbildes ir sniegtas; 3 jautājumos skaitļi ir aptuveni');
  });

  test('has headings that state the finding', () => {
    expect(lv.reasonsAgainst.heading).toBe('Iemeslu pret nav');
    expect(lv.reasonsFor.heading).toBe(`Iemesli par: ${VALUE_QUESTIONS.length + READINESS_QUESTIONS.length}`);
    expect(plainSpaces(lv.figures.heading)).toBe(
      'Viens gadījums elektroniski izmaksās 2,00–3,50 €, pašlaik – 8,40–11,00 €',
    );
    expect(lv.form.heading).toBe('Ieteicamā forma: 3. līmenis – pilnībā elektronizēts e-pakalpojums');
    expect(lv.form.lacking).toBe('Pilnīgai elektronizācijai nekā netrūkst');
    expect(lv.chart.heading).toBe('Lietderība 97–98, gatavība 93');
    expect(plainSpaces(lv.legal.heading)).toBe(
      'MK noteikumu Nr. 402 3. punkts: izpildīts ' +
        '(gadījumu skaits, pieejamība vai ērtums, mazāks slogs, optimizēts process un mazākas izmaksas un laiks)',
    );
  });

  test('has reasons with their figures, points and question', () => {
    const costs = lv.reasonsFor.items.find(({ question }) => question === 'q03');
    expect(costs).toMatchObject({
      ref: '3. jautājums',
      pointsText: '+6 punkti lietderībai',
      signal: null,
      classLabel: null,
    });
    const texts = lv.reasonsFor.items.map(({ text }) => plainSpaces(text));
    expect(texts).toContain('92 % gadījumu aptver 3 scenāriji');
    expect(texts).toContain('Gadījumu ir daudz: 56 000–69 000 gadā');
    expect(texts).toContain('Ieguldījums atmaksājas 4–13 mēnešos');
  });

  test('has key figures with their range and questions', () => {
    const figures = new Map(lv.figures.items.map((figure) => [figure.id, figure]));
    expect(plainSpaces(figures.get('eCasesPerYear')?.value ?? '')).toBe('31 000–55 000');
    expect(figures.get('paybackYears')?.value).toBe('4–13 mēnešu');
    expect(plainSpaces(figures.get('npv')?.value ?? '')).toBe('800 000–2 400 000 €');
    expect(figures.get('npv')).toMatchObject({ rough: true, questions: ['q03', 'q05', 'q06'] });
  });

  test('has a header with service, author, date, versions and fingerprint', () => {
    expect(lv.header).toMatchObject({
      service: 'Dzīvesvietas deklarēšana',
      institution: 'Paraugpilsētas pašvaldība',
      author: 'sagatavoja Ilze Paraudziņa',
      changed: '2026. gada 20. novembris',
      progress: `atbildēts uz ${QUESTION_IDS.length} no ${QUESTION_IDS.length}`,
      versions: `metodes versija ${METHODOLOGY_VERSION.version} · jautājumu versija ${QUESTIONNAIRE_VERSION}`,
      fingerprint: 'Pārbaudes kods 3f9a 77c1 e02d',
    });
  });
});

describe('an assessment half done', () => {
  const lv = told('event-permit-in-progress', 'lv');
  const en = told('event-permit-in-progress', 'en');

  test('has no recommendation, but names the deciding question, what is certain and what is possible', () => {
    expect(lv.headline).toEqual({
      id: 'undecided',
      mandated: false,
      word: 'Ieteikuma vēl nav: izšķiroša var būt atbilde uz 3. jautājumu',
      sentence:
        'Par – saņēmējs patērēs 45 minūtes, nevis 180 (2. jautājums); pret – saistīto pakalpojumu elektroniski vēl ' +
        'tikai plāno sniegt: „Saskaņojums ar policiju” (Valsts policija; 9. jautājums).',
      settledText: null,
      possible: ['doNotBuild', 'postpone', 'buildWithConditions'],
      firm: null,
      infirm: null,
      certainSoFar: 'Iemesli par – 6, iemesli pret – 3',
      span: 'Vēl iespējamie ieteikumi: „Neveidot”, „Atlikt” un „Veidot ar nosacījumiem”',
    });
    expect(en.headline.word).toBe('No recommendation yet: question 3 may decide it');
    expect(en.headline.certainSoFar).toBe('Reasons in favour – 6, reasons against – 3');
  });

  test('has open questions with who answers them by when', () => {
    const unknown = QUESTION_IDS.length - 11;
    expect(lv.open.heading).toMatch(
      new RegExp(`^Vēl nav zināmas? ${unknown} atbildes?; 1 jautājumā skaitļi ir aptuveni$`),
    );
    expect(lv.open.items[0]).toMatchObject({
      what: 'Pabeigt atbildi uz jautājumu „Izmaksas pret pieprasījumu skaitu”',
      remark: 'atbilde var būt izšķiroša un var atklāt šķērsli',
    });
    expect(lv.open.items.find(({ id }) => id === 'q06')).toMatchObject({
      what: 'Noskaidrot atbildi uz jautājumu „Autentifikācijas līdzekļu pieejamība”',
      responsible: 'IT nodaļa',
      due: '15.12.2026.',
    });
  });

  test('shows a draft as it was typed and marks it as not valid', () => {
    const entry = lv.annex.entries.find(({ question }) => question === 'q10');
    expect(entry?.statement).toBe('Nav atbildēts');
    expect(entry?.rows).toEqual([
      {
        field: 'acceptableYears',
        label: 'Pieļaujamais atmaksāšanās laiks',
        value: 'kādi 4',
        standing: 'draft',
        remark: 'nav derīgs ieraksts; nav ņemts vērā',
        rows: [],
      },
    ]);
  });

  test('marks a value beside "we don’t know" as not counting', () => {
    const entry = lv.annex.entries.find(({ question }) => question === 'q06');
    expect(entry?.statement).toBe('Vēl nezinām');
    expect(entry?.rows.map(({ standing }) => standing)).toEqual(['hiddenByDontKnow', 'hiddenByDontKnow']);
  });

  test('says nothing about firmness, because the level is open', () => {
    expect(lv.form.level).toBeNull();
    expect(lv.form.lacking).toBe('Trešajam līmenim var pietrūkt sešu lietu');
    expect(lv.firmness).toBeNull();
  });
});

describe('a certificate that is carried to another institution', () => {
  const lv = told('income-certificate-for-another-institution', 'lv');
  const en = told('income-certificate-for-another-institution', 'en');

  test('is not to be built, and the summary says what to do instead', () => {
    expect(lv.headline.word).toBe(
      'Neveidot jaunu e-pakalpojumu. Tā vietā: izveidot datu apmaiņu ar iestādi „Sociālais dienests”',
    );
    expect(lv.headline.sentence).toBe(
      'Rezultāts vajadzīgs citai iestādei („Sociālais dienests”), un saņēmējs to tikai nogādā (7. jautājums).',
    );
    expect(en.headline.word).toBe(
      'Do not build a new e-service. Instead: set up data exchange with “Sociālais dienests”',
    );
  });

  test('has no level, no improvements and no firmness, because a signal alone decides', () => {
    expect(lv.form).toMatchObject({ level: null, lacking: null, obstacles: [] });
    expect(lv.form.heading).toBe('Līmenis nav ieteikts, jo ieteikums ir e-pakalpojumu neveidot');
    expect(lv.firmness).toBeNull();
    expect(lv.improvements).toBeNull();
  });

  test('has a phrase for an infinite end', () => {
    const value = (id: string) =>
      plainSpaces(lv.figures.items.find((figure) => figure.id === id)?.value ?? '');
    expect(value('paybackYears')).toBe('2 gadi, sliktākajā gadījumā neatmaksājas');
    expect(value('annualSaving')).toBe('no −8 100 € līdz 23 000 €');
    expect(value('uptake')).toBe('14–40 %');
  });
});

describe('a quick pass with one choice for each question', () => {
  const lv = told('dog-registration-quick', 'lv');
  const en = told('dog-registration-quick', 'en');

  test('has its only condition in the sentence', () => {
    expect(lv.headline.word).toBe('Veidot ar nosacījumiem');
    expect(lv.headline.sentence).toBe(
      'E-pakalpojums ir vajadzīgs: ar automatizāciju un sadarbību vien nepietiek (1. jautājums); pirms ieviešanas ' +
        'jānovērš viens trūkums – elektronisks gadījums izmaksās vairāk nekā pašlaik (3. jautājums).',
    );
    expect(en.headline.word).toBe('Build, with conditions');
    expect(lv.conditions.heading).toBe('Pirms ieviešanas jāizpilda 1 nosacījums');
  });

  test('counts its estimates: 03 04 05 06 10 11 16 17 20 22 23', () => {
    expect(lv.headline.settledText).toBe('Visas atbildes ir sniegtas (11 no tām ir aplēses)');
  });

  test('gives its firmness in the words of the method', () => {
    expect(lv.firmness).toBe(
      'Ja svari būtu citi, ieteikums paliktu tāds pats 53 reizēs no 100. Par atbilžu precizitāti tas neko nesaka',
    );
  });

  test('gets the same value from the weights and ratings of the annex', () => {
    const [value] = lv.annex.scores;
    expect(value.sumOfWeights).toBe(100);
    expect(value.result).toBe('Lietderība: 60,25 no 100');
    expect(value.rows.find(({ question }) => question === 'q02')).toMatchObject({ weight: 15, rating: '70' });
  });
});
