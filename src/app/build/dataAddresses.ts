import { readFileSync } from 'node:fs';
import { fileJsonSchema } from '../../answers/file/jsonSchema.ts';

const picture = (name: string, type: string): string =>
  `data:${type};base64,${readFileSync(`public/${name}`).toString('base64')}`;

/** The files that pages ask for by name, as addresses that contain the file itself. */
export const dataAddresses = (): Readonly<Record<string, string>> => ({
  'favicon.svg': picture('favicon.svg', 'image/svg+xml'),
  'paper-lv.png': picture('paper-lv.png', 'image/png'),
  'paper-en.png': picture('paper-en.png', 'image/png'),
  'openacr.yaml': `data:application/yaml,${encodeURIComponent(readFileSync('public/openacr.yaml', 'utf8'))}`,
  'e-service-assessment.schema.json': `data:application/json,${encodeURIComponent(JSON.stringify(fileJsonSchema()))}`,
});
