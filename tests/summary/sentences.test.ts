import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../locales/words.ts';
import { SIGNAL_IDS } from '../../src/assessment/signals.ts';
import { capital, lowerFirst, withRef } from '../../src/summary/source.ts';
import { EXAMPLES } from '../support/answers.ts';
import { anyAnswers, denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { broken, fillingsOf, sentenceKeys } from '../support/sentences.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';
import { LANGUAGES } from '../support/words.ts';

const groups = ['signals', 'strengths', 'weaknesses', 'contradictions'] as const;

describe.each(LANGUAGES)('sentences that code joins, %s', (language) => {
  const t = TRANSLATE[language];
  const filled = (group: string) =>
    sentenceKeys(language, `assessment.${group}.`).flatMap((key) => fillingsOf(language, key));
  const full = (text: string) => t('assessment.sentence.full', { text });

  /** A finding stands alone, after "Par –", inside a sentence, and in a list of changes. */
  const inAllPlaces = (text: string): string[] => {
    const told = withRef(t, text, 'q16');
    const small = lowerFirst(told);
    const and = (second: string) =>
      t('assessment.sentence.and', { first: t('assessment.sentence.mandatePlain'), second });
    return [
      full(told),
      full(and(small)),
      full(and(t('assessment.sentence.conditionIs', { text: small }))),
      full(t('assessment.sentence.certain.for', { pro: small })),
      full(t('assessment.sentence.certain.against', { con: small })),
      full(t('assessment.sentence.certain.both', { pro: small, con: small })),
      full(t('assessment.signals.possible', { text: lowerFirst(text) })),
      // In a list of changes.
      ...(['raised', 'possible', 'gone', 'certain', 'uncertain', 'contradiction', 'resolved'] as const).map(
        (kind) => full(t(`ui.changes.effects.${kind}`, { text: lowerFirst(text) })),
      ),
    ];
  };

  const found = groups
    .flatMap(filled)
    .filter(([key]) => !/\.do(Named|Figures)?(_|$)|signals\.(mandated|mandatedAnd|possible)$/.test(key));

  test('the sample of findings has every signal', () => {
    for (const id of SIGNAL_IDS)
      expect(found.filter(([key]) => key.includes(`signals.${id}.`)).length, id).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(150);
  });

  test('each finding reads as a whole sentence wherever it stands', async () => {
    const bad = found.flatMap(([key, text]) =>
      inAllPlaces(text)
        .filter((sentence) => broken(sentence).length > 0)
        .map((sentence) => `${key}: ${broken(sentence)} in „${sentence}”`),
    );
    expect(bad).toEqual([]);
  });

  test('each thing to do reads as a whole sentence, also under a legal duty', () => {
    const todo = groups.flatMap(filled).filter(([key]) => /\.do(Named|Figures)?(_|$)/.test(key));
    expect(todo.length).toBeGreaterThan(60);
    const sentences = todo.flatMap(([, text]) => [
      full(text),
      full(t('assessment.signals.mandatedAnd', { text })),
    ]);
    expect(sentences.filter((sentence) => broken(sentence).length > 0)).toEqual([]);
  });

  test('counted words agree with their number, and texts with gaps are whole when filled', () => {
    const all = sentenceKeys(language, '').flatMap((key) => fillingsOf(language, key));
    expect(all.length).toBeGreaterThan(400);
    const bad = all
      .map(([key, text]) => [key, full(capital(text.replace(/[.:!?…]$/, '')))] as const)
      .filter(([, sentence]) => broken(sentence, 'fragment').length > 0)
      .map(([key, sentence]) => `${key}: ${broken(sentence, 'fragment')} in „${sentence}”`);
    expect(bad).toEqual([]);
  });

  test('all sentences are in a file for a reader', async () => {
    const lines = found.map(([key, text]) => {
      const told = lowerFirst(withRef(t, text, 'q16'));
      return [
        key,
        `  ${full(text)}`,
        `  ${full(capital(t('assessment.sentence.conditionIs', { text: told })))}`,
        `  ${full(t('assessment.signals.possible', { text: lowerFirst(text) }))}`,
      ].join('\n');
    });
    const gaps = sentenceKeys(language, 'assessment.')
      .filter((key) => !groups.some((group) => key.startsWith(`assessment.${group}.`)))
      .flatMap((key) => fillingsOf(language, key as Key).map(([name, text]) => `${name}\n  ${text}`));
    await expect(`${[...lines, ...gaps].join('\n').replaceAll('\u00a0', ' ')}\n`).toMatchFileSnapshot(
      `../fixtures/sentences-${language}.txt`,
    );
  });
});

test.each([
  ['sparse answers', anyAnswers],
  ['full answers', denseAnswers],
  ['answers near the examples', nearly(EXAMPLES.map((name) => exampleFile(name).answers))],
] as const)('%s: page one says whole sentences', (_name, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (answers) => {
      for (const language of LANGUAGES) {
        const { headline, memo, instead } = tell(fileOf(withoutTexts(answers)), language).summary;
        const lists = [...memo.why.items, ...memo.risks.items].map(({ text }) => `${text}.`);
        const said = [headline.sentence, `${memo.ask}.`, ...instead, ...memo.certainty, memo.axes, ...lists];
        const bad = said.filter((sentence) => broken(sentence, 'several').length > 0);
        expect(bad).toEqual([]);
      }
    }),
    { numRuns: 15, seed: SEED, endOnFailure: true },
  );
});

/** Texts that people typed need not be sentences. */
function withoutTexts<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      typeof inner === 'string' && /^(name|institution|act|change|process|issuer|mandateReference)$/.test(key)
        ? 'Paraugs'
        : inner,
    ),
  );
}
