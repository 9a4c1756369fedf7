import { globSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Changes the package's types so that any TypeScript can read them: types of their own replace the JSON files of words,
 * and imports name files of the package. Run it after `tsc`.
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
