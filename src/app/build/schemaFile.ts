import { mkdir, writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { fileJsonSchema } from '../../answers/file/jsonSchema.ts';

/** Writes the JSON Schema of the file format before each build, so that the published schema always fits the code. */
export function schemaFile(): Plugin {
  return {
    name: 'schema-file',
    apply: 'build',
    async buildStart() {
      await mkdir('public', { recursive: true });
      await writeFile(
        'public/e-service-assessment.schema.json',
        `${JSON.stringify(fileJsonSchema(), null, 2)}\n`,
      );
    },
  };
}
