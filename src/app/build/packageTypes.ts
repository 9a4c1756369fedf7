import { globSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes the types of the package such that every TypeScript can read them: the words are types of their own in place of
 * JSON files, and imports name what stands in the package. Run after `tsc`.
 */
const TYPES = 'package/types';

for (const path of globSync('locales/*/*.json')) {
  const words: object = JSON.parse(readFileSync(path, 'utf8'));
  const type = JSON.stringify(words, (_key, value) => (typeof value === 'string' ? '' : value)).replaceAll(
    '""',
    'string',
  );
  writeFileSync(
    `${TYPES}/${path.replace(/\.json$/, '.d.ts')}`,
    `declare const words: ${type};\nexport default words;\n`,
  );
}

for (const path of globSync(`${TYPES}/**/*.d.ts`)) {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/(['"])(\.[^'"\n]*)\.(?:tsx?|json)\1/g, '$1$2.js$1'));
}
