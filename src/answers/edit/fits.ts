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
import { childShape, rowShape, type Shape } from '../model/shape.ts';

/**
 * Whether a value is valid for a shape, by the same rules as its zod schema. Zod is ten times slower on valid values,
 * so it is loaded with the first file and asked only about values that do not fit here. Tests check that both agree.
 */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'choice':
      return (shape.options as readonly unknown[]).includes(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((one) => shape.options.includes(one)) &&
        !choicesProblem(value, shape.exclusive)
      );
    case 'text':
      return typeof value === 'string' && !textProblem(value, shape.max);
    case 'url':
      return typeof value === 'string' && !urlProblem(value, shape.max);
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'time':
      return typeof value === 'string' && isTime(value);
    case 'fingerprint':
      return typeof value === 'string' && isFingerprint(value);
    case 'number':
      return typeof value === 'number' && !numberProblem(value, shape.unit);
    case 'finite':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'true':
      return value === true;
    case 'rows':
      return (
        Array.isArray(value) &&
        value.length <= shape.max &&
        value.every((row) => fits(rowShape(shape), row)) &&
        !rowsProblem(shape, value)
      );
    case 'matrix':
    case 'object':
      return isObject(value) && Object.entries(value).every(([name, inner]) => childFits(shape, name, inner));
  }
}

function childFits(shape: Shape, name: string, value: unknown): boolean {
  const child = childShape(shape, name);
  // An unknown field is kept as it is.
  return child === undefined || value === undefined || fits(child, value);
}
