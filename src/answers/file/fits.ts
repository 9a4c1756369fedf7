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
import { isObject } from '../model/path.ts';
import { childShape, type ObjectShape, rowShape, type Shape } from '../model/shape.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Whether the schema of a shape admits a value. The schema itself says what is wrong, and takes ten times as long to
 * say that nothing is: so it is asked only about what does not fit here. A test holds the two against each other.
 */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'choice':
      return (shape.options as readonly unknown[]).includes(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((each) => (shape.options as readonly unknown[]).includes(each)) &&
        !choicesProblem(value, shape.exclusive)
      );
    case 'text':
      return isText(value) && !textProblem(value, shape.max);
    case 'url':
      return isText(value) && !urlProblem(value, shape.max);
    case 'date':
      return isText(value) && isDate(value);
    case 'time':
      return isText(value) && isTime(value);
    case 'fingerprint':
      return isText(value) && isFingerprint(value);
    case 'number':
      return typeof value === 'number' && !numberProblem(value, shape.unit);
    case 'finite':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'true':
      return value === true;
    case 'matrix':
      return (
        isObject(value) &&
        shape.parts.every(
          (part) => value[part] === undefined || shape.options.includes(value[part] as string),
        )
      );
    case 'rows':
      return (
        Array.isArray(value) &&
        value.length <= shape.max &&
        value.every((row) => fits(rowShape(shape), row)) &&
        !rowsProblem(shape, value)
      );
    case 'object':
      return isObject(value) && fieldsFit(shape, value);
  }
}

function fieldsFit(object: ObjectShape, value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    const shape = childShape(object, name);
    if (shape && value[name] !== undefined && !fits(shape, value[name])) return false;
  }
  return true;
}
