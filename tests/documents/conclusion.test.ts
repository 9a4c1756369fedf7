import { describe, expect, test } from 'vitest';
import type { ResultYear } from '../../src/answers/model/types.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { conclusionText } from '../../src/documents/conclusion.ts';
import { contextOf } from '../../src/documents/documentRows.ts';
import { broken } from '../support/sentences.ts';
import { exampleFile, plainSpaces, TRANSLATE } from '../support/summary.ts';
import { LANGUAGES } from '../support/words.ts';

/** Its forecast: 55–80 % of the cases online; in person a case costs 8.40–11 €. */
const RESIDENCE = exampleFile('residence-declaration');
const GOOD: ResultYear = {
  id: 'b',
  year: 2029,
  started: 50_000,
  completed: 45_000,
  electronic: 40_000,
  all: 60_000,
  satisfaction: 4.2,
  annualCost: 33_000,
  buildCostActual: 185_000,
};
const dear = { electronic: 1_000, all: 1_500 };

function conclusion(language: (typeof LANGUAGES)[number], ...results: ResultYear[]): string | null {
  const file = { ...RESIDENCE, documents: { results } };
  const text = conclusionText(contextOf(file, resultOf(file), TRANSLATE[language]));
  return text && plainSpaces(text);
}

describe('the conclusion on page one', () => {
  test.each<[string, ResultYear[], string, string]>([
    [
      'good years',
      [GOOD],
      'uzturēt. Elektroniski notika 67 % gadījumu, prognoze – 55–80 %.',
      'keep. 67% of the cases were online; the forecast was 55–80%.',
    ],
    [
      'few online',
      [{ ...GOOD, electronic: 29_000 }],
      'uzlabot. Elektroniski notika 48 % gadījumu, prognoze – 55–80 %.',
      'improve. 48% of the cases were online; the forecast was 55–80%.',
    ],
    [
      'less than half of the forecast',
      [{ ...GOOD, electronic: 12_000 }],
      'pārskatīt lēmumu. Elektroniski notika 20 % gadījumu, prognoze – 55–80 %.',
      'review the decision. 20% of the cases were online; the forecast was 55–80%.',
    ],
    [
      'few completed',
      [{ ...GOOD, completed: 36_000 }],
      'uzlabot. Izpildes veiksmīgums – 72 %, robeža – 80 %.',
      'improve. Completion was 72%; the threshold is 80%.',
    ],
    [
      'few satisfied',
      [{ ...GOOD, satisfaction: 3.2 }],
      'uzlabot. Apmierinātība – 3,2, robeža – 3,5.',
      'improve. Satisfaction was 3.2; the threshold is 3.5.',
    ],
  ])('has the comparison that carries it: %s', (_name, years, lv, en) => {
    expect(conclusion('lv', ...years)).toBe(`Secinājums pēc 2029. gada rādītājiem: ${lv}`);
    expect(conclusion('en', ...years)).toBe(`Conclusion from the results of 2029: ${en}`);
  });

  test('compares the cost of a case with the cost in person, if that is what the review rests on', () => {
    expect(conclusion('lv', { ...GOOD, ...dear, id: 'a', year: 2028 }, { ...GOOD, ...dear })).toMatch(
      /: pārskatīt lēmumu\. Elektronisks gadījums izmaksāja \d+(–\d+)? €, klātienē – 8,40–11,00 €\.$/,
    );
  });

  test.each(LANGUAGES)('says that data are missing, and nothing if there is no year, %s', (language) => {
    expect(conclusion(language)).toBeNull();
    const none = conclusion(language, { id: 'a', year: 2029 });
    expect(none).toBe(`${plainSpaces(TRANSLATE[language]('documents.text.results.noVerdict'))}.`);
    expect(broken(none ?? '', 'several')).toEqual([]);
  });
});
