import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST, PAGE_SECTIONS } from '../../src/screens/paper/budgets.ts';
import { fitPageOne, heightOf } from '../../src/screens/paper/fitting.ts';
import { cut, emsOf, linesOf } from '../../src/screens/paper/lines.ts';
import { PAGE_HEIGHT, typesAt } from '../../src/screens/paper/measures.ts';
import { pageOneText } from '../../src/screens/paper/pageOneText.ts';
import type { Action } from '../../src/summary/actions.ts';
import { firstOf } from '../../src/summary/first.ts';
import { fullFile } from '../support/fullFiles.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';

const PLACE = { size: 10, width: 200 };
const text = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('counting lines', () => {
  test('a text on one line, two words on two, and a word that is longer than a line', () => {
    expect(linesOf('īss', PLACE)).toBe(1);
    expect(linesOf(`${'m'.repeat(15)} ${'m'.repeat(15)}`, PLACE)).toBe(2);
    expect(linesOf('W'.repeat(100), PLACE)).toBeGreaterThanOrEqual(5);
    expect(linesOf('', PLACE)).toBe(0);
  });

  test('bold is wider, and characters outside the tables are the widest', () => {
    expect(emsOf('vērtība', true)).toBeGreaterThan(emsOf('vērtība'));
    expect(emsOf('漢')).toBeGreaterThan(emsOf('W'));
  });

  test('more text never takes fewer lines', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(linesOf(`${a} ${b}`, PLACE)).toBeGreaterThanOrEqual(linesOf(a, PLACE));
      }),
    );
  });
});

describe('cutting', () => {
  test('leaves a text that fits unchanged; a longer one ends with where to read on, and then fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (given, lines) => {
        const whole = given
          .split(/[ \t\n\r]+/)
          .join(' ')
          .trim();
        const shown = cut(given, PLACE, lines, '… (sk. pielikumu)', { lead: 'Nosacījums:', trail: '(9.)' });
        const around = { lead: 'Nosacījums:', trail: '(9.)' };
        if (linesOf(whole, PLACE, around) <= lines) {
          expect(shown).toBe(whole);
          return;
        }
        expect(shown.endsWith('… (sk. pielikumu)')).toBe(true);
        if (lines > 1) expect(linesOf(shown, PLACE, around)).toBeLessThanOrEqual(lines);
      }),
    );
  });

  test('cuts a word longer than the lines between characters', () => {
    for (const sign of ['\u{1F468}\u200d\u{1F469}\u200d\u{1F467}', 'a\u0304\u0323', '\u{1F1F1}\u{1F1FB}']) {
      const shown = cut(sign.repeat(100), PLACE, 2, '…');
      expect(shown).toMatch(new RegExp(`^(?:${sign})+…$`, 'u'));
    }
  });

  test('cuts between words and leaves no comma at the end', () => {
    const narrow = { size: 10, width: 130 };
    expect(cut('viens, divi, trīs, četri, pieci', narrow, 1, '…')).toBe('viens, divi, trīs, četri…');
  });
});

const VARIANTS = (['words', 'unbroken'] as const).flatMap((filling) => {
  const full = fullFile(filling);
  const { q01, q03, ...others } = full.answers;
  const { legalMandate: _law, ...need } = q01 ?? {};
  return [
    [`fullest, ${filling}`, full],
    [
      `not mandated, ${filling}`,
      { ...full, answers: { ...full.answers, q01: { ...need, legalMandate: 'no' } } },
    ],
    [`open, ${filling}`, { ...full, answers: { q03, ...others } }],
    [
      'never pays back',
      { ...full, answers: { ...full.answers, q03: { ...q03, marginalCost: 1e9, inPersonCost: 0 } } },
    ],
  ] as [string, typeof full][];
});

describe.each(['lv', 'en'] as const)('page one in %s', (language) => {
  test.each([
    ['empty', fileOf({})] as [string, ReturnType<typeof fileOf>],
    ['residence', exampleFile('residence-declaration')],
    ['permit', exampleFile('event-permit-in-progress')],
    ...VARIANTS,
  ])('fits on one page, even with the least of everything: %s', (_name, file) => {
    const { summary } = tell(file, language);
    const t = TRANSLATE[language];
    expect(heightOf(pageOneText(summary, t, LEAST), summary)).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(heightOf(fitPageOne(summary, t), summary)).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  test.each(VARIANTS)('has room for the conclusion of the years after launch: %s', (_name, file) => {
    const { summary } = tell(file, language);
    const t = TRANSLATE[language];
    const verdict = t('documents.text.results.verdict.review');
    const conclusion = t('documents.text.results.verdictHeading', { year: 2029, verdict }).repeat(2);
    const page = fitPageOne(summary, t, 1, conclusion);
    expect([page.conclusion, page.sections]).toEqual([conclusion, PAGE_SECTIONS]);
    const height = heightOf(page, summary);
    expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(heightOf({ ...page, conclusion: null }, summary)).toBeLessThan(height - 25);
    const large = fitPageOne(summary, t, 2, conclusion);
    expect(heightOf(large, summary, typesAt(2))).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  test.each(VARIANTS)(
    'in larger type, sections go before the decision does, and the page says so: %s',
    (_name, file) => {
      const { summary } = tell(file, language);
      const t = TRANSLATE[language];
      for (const scale of [1.4, 2]) {
        const page = fitPageOne(summary, t, scale);
        expect(heightOf(page, summary, typesAt(scale))).toBeLessThanOrEqual(PAGE_HEIGHT);
        expect(page.rest !== null).toBe(page.sections < PAGE_SECTIONS);
      }
      expect(fitPageOne(summary, t, 2).sections).toBeLessThan(PAGE_SECTIONS);
      expect(fitPageOne(summary, t).rest).toBe(null);
    },
  );

  test.each([
    ['certificate', exampleFile('income-certificate-for-another-institution')],
    ['permit', exampleFile('event-permit-in-progress')],
    ...VARIANTS,
  ])('a second question or task waits until no condition is left out: %s', (_name, file) => {
    const { summary } = tell(file, language);
    const shown = fitPageOne(summary, TRANSLATE[language]).toDo.rows.map(({ id }) => id);
    const { certain, further } = firstOf(summary);
    const isShown = ({ kind, id }: Action) => shown.includes(`${kind} ${id}`);
    if (!certain.every(isShown)) expect(further.filter(isShown).length).toBeLessThanOrEqual(LEAST.further);
    expect(shown.length).toBeGreaterThan(0);
  });

  test('with enough room nothing is cut, and there are empty rows to write in', () => {
    for (const name of [
      'residence-declaration',
      'event-permit-in-progress',
      'dog-registration-quick',
    ] as const) {
      const { summary } = tell(exampleFile(name), language);
      const page = fitPageOne(summary, TRANSLATE[language]);
      // If there is nothing to do, there are no empty rows.
      if (page.toDo.rows.length === 0) expect(page.toDo.blank, name).toBe(0);
      else expect(page.toDo.more === null || name === 'event-permit-in-progress', name).toBe(true);
      const texts = [page.name.text, page.ask.text, page.sentence, page.meta, page.span ?? ''];
      const rows = page.toDo.rows.flatMap(({ what, who }) => [what, who]);
      const reasons = [...page.why.items, ...page.risks.items].map(({ text }) => text);
      expect(
        [...texts, ...rows, ...reasons].filter((text) => text.includes('…')),
        name,
      ).toEqual([]);
      const more = [page.toDo.more, page.why.more, page.risks.more];
      expect(more.every((text) => text === null || /\d/.test(text))).toBe(true);
    }
  });

  test('what is left out is counted, and the most important things stay first', () => {
    const { summary } = tell(fullFile('words'), language);
    const page = fitPageOne(summary, TRANSLATE[language]);
    const left = summary.actionPlan.items.length - page.toDo.rows.length;
    expect(page.toDo.more).toBe(TRANSLATE[language]('ui.paper.moreInPlan', { count: left }));
    expect(page.toDo.rows[0]?.id).toContain(summary.conditions.items[0]?.id);
    for (const list of ['why', 'risks'] as const) {
      expect(page[list].items).toHaveLength(3);
      expect(page[list].items[0]?.id.slice(0, 3)).toBe(summary.memo[list].items[0]?.question);
      expect(page[list].more).toBe(
        TRANSLATE[language]('ui.paper.moreInAnnex', { count: summary.memo[list].total }),
      );
    }
    expect(page.figures).toHaveLength(3);
    expect(page.because.lines).toBe(3);
    expect(page.remarks).toHaveLength(2);
  });
});
