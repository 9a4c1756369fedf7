import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesUnder } from '../support/files.ts';
import { entriesOf, LANGUAGES, textsOf } from '../support/words.ts';

/** The groups whose keys are written out in the code. The questionnaire's keys are made from its definition. */
const KEY = /(['"`])((?:ui|assessment|documents|terminal)\.(?:\$\{[^{}]*\}|(?!\1)[^\n])*)\1/g;

/** Patterns for the keys in a source file. In a template, each `${…}` stands for one name or a part of one. */
function keysIn(source: string): RegExp[] {
  return [...source.matchAll(KEY)].map(([, , key = '']) => {
    const parts = key.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('\\w+')}$`);
  });
}

const named = sourcesUnder('src').flatMap((path) => keysIn(readFileSync(path, 'utf8')));

test.each(LANGUAGES)('the code names every text of the pages and the result, %s', (language) => {
  const keys = [...entriesOf(textsOf(language)).keys()].filter((key) =>
    /^(ui|assessment|documents\.(text|kinds|change)|terminal)\./.test(key),
  );
  expect(keys.filter((key) => !named.some((pattern) => pattern.test(key)))).toEqual([]);
});

test('a key counts as named only if every written part of it fits', () => {
  const fits = (source: string, key: string) => keysIn(source).some((pattern) => pattern.test(key));
  expect(fits("t('ui.save.saved')", 'ui.save.saved')).toBe(true);
  expect(fits("t('ui.save.saved')", 'ui.save.savedAt')).toBe(false);
  const level = `t(\`assessment.level.\${level}.ref\`)`;
  expect(fits(level, 'assessment.level.1.ref')).toBe(true);
  expect(fits(level, 'assessment.level.1.name')).toBe(false);
  expect(fits(`t(\`ui.x.\${a ? 'b' : 'c'}\`, { n: 1 })`, 'ui.x.b')).toBe(true);
});
