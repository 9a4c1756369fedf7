import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const method = read('docs/method.md');
const files = globSync(['*.{json,md}', '{src,tests,locales,bench,docs,public}/**/*']);

/** The names in backticks that look like files of the project, with or without their ending. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /^[\w-]+(\/[\w.-]+)+$|^[A-Z]\w+$|^[\w-]+\.(ts|tsx|json|md)$/.test(name));

const exists = (name: string): boolean =>
  files.some(
    (file) => `/${file}`.endsWith(`/${name}`) || `/${file.replace(/\.tsx?$/, '')}`.endsWith(`/${name}`),
  );

test.each(['docs/map.md', 'docs/method.md', 'docs/recipes.md', ...globSync('docs/decisions/*.md')])(
  'every file that %s names exists',
  (page) => {
    const own = new Set(['JSON', 'IndexedDB', 'ID', 'Infinity']);
    expect(namesIn(read(page)).filter((name) => !own.has(name) && !exists(name))).toEqual([]);
  },
);

test('adding a question touches six files besides its words', () => {
  const recipe = /## Add a question\n(.*?)\n## /s.exec(read('docs/recipes.md'))?.[1] ?? '';
  expect(recipe.match(/^\| `src\//gm)).toHaveLength(6);
});

test.each(['README.md', 'package.json'])('%s gives the right number of questions', (page) => {
  const said = [...read(page).matchAll(/(\d+) questions/g)].map(([, number]) => Number(number));
  expect(said).toEqual([QUESTION_IDS.length]);
});

test('the check finds a name that no file has', () => {
  expect(namesIn('see `screens/Nowhere` and `Frame`')).toEqual(['screens/Nowhere', 'Frame']);
  expect(exists('screens/Nowhere')).toBe(false);
  expect(exists('screens/Frame')).toBe(true);
});

test('each section of the method that a comment cites exists', () => {
  const sections = [...method.matchAll(/^## (\d+)\./gm)].map(([, section]) => Number(section));
  const cited = globSync('src/assessment/**/*.ts').flatMap((file) =>
    [...read(file).matchAll(/Method (\d+)\./g)].map(([, section]) => ({ file, section: Number(section) })),
  );
  expect(cited.filter(({ section }) => !sections.includes(section))).toEqual([]);
  expect(new Set(cited.map(({ section }) => section)).size).toBeGreaterThan(9);
});

test('the page of the method states the version, weights and thresholds of the code', () => {
  const { version, weights, thresholds } = DEFAULT_METHODOLOGY;
  expect(method).toContain(`Version ${version}.`);
  for (const [axis, of] of Object.entries({ V: weights.value, R: weights.readiness })) {
    const row = new RegExp(`^\\| weight in ${axis} *\\|(.*)\\|$`, 'm').exec(method)?.[1] ?? '';
    expect(row.split('|').map(Number)).toEqual(Object.values(of));
  }
  expect(method).toContain(`\`low\` ${thresholds.low}, \`high\` ${thresholds.high}`);
});
