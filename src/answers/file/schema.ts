import '../model/documentShape.ts';
import * as z from 'zod/mini';
import { UNITS } from '../../questionnaire/field.ts';
import {
  choicesProblem,
  isDate,
  isFingerprint,
  isTime,
  numberProblem,
  rowsProblem,
  textProblem,
  urlProblem,
} from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import { ROW_ID, rowShape, type Shape } from '../model/shape.ts';

// Without this zod compiles its parsers with `new Function`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

export type Schema = z.ZodMiniType<unknown>;

/** Turns a rule into a zod check. The problem travels in the issue's `params`. */
function rule<T>(find: (value: T) => Problem | undefined): z.core.$ZodCheck<T> {
  return z.check<T>((payload) => {
    const problem = find(payload.value);
    if (problem) payload.issues.push({ code: 'custom', input: payload.value, params: { problem } });
  });
}

const only =
  <T>(holds: (value: T) => boolean, code: Problem['code']) =>
  (value: T): Problem | undefined =>
    holds(value) ? undefined : { code };

/** `required` is only for the published schema. Here a row `{}` passes, and `rowsProblem` checks the others. */
function fieldsOf(fields: Readonly<Record<string, Shape>>, required: readonly string[] = []): Schema {
  const entries = Object.entries(fields).map(([name, shape]) => [name, z.optional(schemaOf(shape))]);
  const schema = z.looseObject(Object.fromEntries(entries));
  return required.length > 0 ? schema.check(z.meta({ required })) : schema;
}

function build(shape: Shape): Schema {
  switch (shape.kind) {
    case 'choice':
      return z.literal([...shape.options]);
    case 'choices':
      return z.array(z.literal([...shape.options])).check(
        rule((values) => choicesProblem(values, shape.exclusive)),
        z.meta({ uniqueItems: true }),
      );
    case 'text':
      return z.string().check(
        rule((text) => textProblem(text, shape.max)),
        z.meta({ maxLength: shape.max }),
      );
    case 'url':
      return z.string().check(
        rule((text) => urlProblem(text, shape.max)),
        z.meta({ maxLength: shape.max, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' }),
      );
    case 'date':
      return z.string().check(rule(only(isDate, 'dateUnreal')), z.meta({ format: 'date' }));
    case 'time':
      return z.string().check(rule(only(isTime, 'time')), z.meta({ format: 'date-time', pattern: 'Z$' }));
    case 'fingerprint':
      return z
        .string()
        .check(rule(only(isFingerprint, 'fingerprint')), z.meta({ pattern: '^sha256:[0-9a-f]{64}$' }));
    case 'number': {
      const { min, max, decimals } = UNITS[shape.unit];
      const type = decimals === 0 ? { type: 'integer' as const } : {};
      return z.number().check(
        rule((value) => numberProblem(value, shape.unit)),
        z.meta({ ...type, minimum: min, maximum: max }),
      );
    }
    case 'finite':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'true':
      return z.literal(true);
    case 'matrix':
      return fieldsOf(
        Object.fromEntries(shape.parts.map((part) => [part, { kind: 'choice', options: shape.options }])),
      );
    case 'rows':
      return z.array(schemaOf(rowShape(shape)) as z.ZodMiniType<Record<string, unknown>>).check(
        rule((rows) => rowsProblem(shape, rows)),
        z.meta({ maxItems: shape.max }),
      );
    case 'object':
      if (shape.rest) return z.looseRecord(z.string().check(z.regex(ROW_ID)), schemaOf(shape.rest));
      return fieldsOf(shape.fields, shape.key === 'group' ? ['group'] : []);
  }
}

const built = new WeakMap<Shape, Schema>();

/** The zod schema of a shape. Unknown fields pass; a problem found by a rule stands in `issue.params.problem`. */
export function schemaOf(shape: Shape): Schema {
  const known = built.get(shape);
  if (known) return known;
  const schema = build(shape);
  built.set(shape, schema);
  return schema;
}
