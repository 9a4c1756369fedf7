import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { EXAMPLES } from '../support/answers.ts';
import { anyAnswers, denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { exampleFile, fileOf, tell, tellPlainly, textsIn } from '../support/summary.ts';
import { LANGUAGES } from '../support/words.ts';

/** What readers must never see: a raw key, a missing or impossible number, the brackets of a template. */
const RAW =
  /\b(assessment|questionnaire|ui)\.[a-z]|undefined|\bnull\b|NaN|Infinity|∞|\{\{|\}\}|\[object|_(zero|one|two|few|many|other)\b/;

/** A text that somebody typed may look raw, so answers with such texts are skipped. */
const looksRaw = (answers: Answers): boolean => textsIn(answers).some(([, text]) => RAW.test(text));

const RUNS = 100;

const KINDS = [
  ['sparse answers', anyAnswers],
  ['full answers', denseAnswers],
  ['answers near the examples', nearly(EXAMPLES.map((name) => exampleFile(name).answers))],
] as const;

test.each(KINDS)(
  '%s: no text is raw or empty, in either language',
  (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (answers) => {
        fc.pre(!looksRaw(answers));
        for (const language of LANGUAGES) {
          const texts = textsIn(tell(fileOf(answers), language).summary);
          expect(texts.length).toBeGreaterThan(200);
          // If the parts of an answer say everything, its value is empty.
          const bad = texts.filter(
            ([path, text]) => RAW.test(text) || (text === '' && !/\.rows\.\d+\.value$/.test(path)),
          );
          expect(bad).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  30_000,
);

test.each(KINDS)(
  '%s: every recommendation has a word, a sentence, and words on how settled it is',
  (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (answers) => {
        const { result, summary } = tell(fileOf(answers), 'lv');
        const { headline } = summary;
        const { settled } = result.recommendation;
        expect(headline.id === 'undecided').toBe(!settled);
        expect(headline.settledText === null).toBe(!settled);
        expect(headline.span === null).toBe(settled);
        // The deciding questions are named in the order of the questionnaire, not by weight.
        const named = settled ? [] : [...headline.word.matchAll(/\d+/g)].map(Number);
        expect(named).toEqual(named.toSorted((a, b) => a - b));
        expect(headline.sentence).toMatch(/^.{10,}\.$/su);
        expect(summary.instead.length).toBe(result.instead.length);
        expect(summary.annex.entries).toHaveLength(QUESTION_IDS.length);
        expect(summary.reasonsFor.items).toHaveLength(result.reasons.for.length);
        expect(summary.reasonsAgainst.items).toHaveLength(result.reasons.against.length);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  30_000,
);

test('an empty assessment says that it is empty', () => {
  const { summary } = tellPlainly(fileOf({}), 'lv');
  // "The service is not needed" alone would settle it.
  expect(summary.headline.word).toBe('Ieteikuma vēl nav: izšķiroša var būt atbilde uz 1. jautājumu');
  expect(summary.headline.sentence).toBe('Vēl nekas nav zināms droši.');
  expect(summary.header.service).toBe('Pakalpojums bez nosaukuma');
  expect(summary.figures.heading).toBe(
    'Rādītāju vēl nav: tos aprēķina no 2., 3., 5. un 6. jautājuma skaitļiem',
  );
  expect(new Set(summary.annex.entries.map(({ statement }) => statement))).toEqual(
    new Set(['Nav atbildēts']),
  );
});
