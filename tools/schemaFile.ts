import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = resolve('src/answers/jsonSchema.ts');
const TARGET = resolve('public/e-service-assessment.schema.json');

/** Before each build: the JSON Schema of the file format, so that the published one never lags behind the code. */
export function schemaFile(): Plugin {
  return {
    name: 'schema-file',
    apply: 'build',
    async buildStart() {
      if (!existsSync(SOURCE)) return;
      const { fileSchema } = await import(/* @vite-ignore */ pathToFileURL(SOURCE).href);
      await mkdir(resolve('public'), { recursive: true });
      await writeFile(TARGET, `${JSON.stringify(fileSchema(), null, 2)}\n`);
    },
  };
}
