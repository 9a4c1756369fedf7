import './schema.ts';
import * as z from 'zod/mini';
import { FORMAT, FORMAT_VERSION } from '../edit/newAssessment.ts';
import { DRAFT_MAX } from '../model/limits.ts';
import { FILE_SHAPE } from '../model/shape.ts';
import { schemaOf } from './schema.ts';

type JsonSchema = Record<string, unknown> & { properties: Record<string, unknown> };

/**
 * The file format as JSON Schema (draft 2020-12), for people who make or check files with other tools. Only the program
 * checks rules between values: an exclusive option, unique keys of rows, two decimals.
 */
export function fileJsonSchema(): object {
  const described = z.toJSONSchema(schemaOf(FILE_SHAPE), { target: 'draft-2020-12' }) as JsonSchema;
  const { $schema, properties, ...rest } = described;
  return {
    $schema,
    title: FORMAT,
    ...rest,
    properties: {
      format: { const: FORMAT },
      formatVersion: { const: FORMAT_VERSION },
      ...properties,
      drafts: { type: 'object', additionalProperties: { type: 'string', maxLength: DRAFT_MAX } },
    },
    required: ['format', 'formatVersion', 'id', 'answers'],
  };
}
