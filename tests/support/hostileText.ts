import { FILE_SHAPE, rowShape, type Shape } from '../../src/answers/model/shape.ts';
import { UNITS } from '../../src/questionnaire/field.ts';

const AT = '2026-11-23T10:00:00Z';

/**
 * A value for a shape: the text wherever text is allowed, and 7 (or the nearest allowed number) wherever a number is.
 */
function filled(shape: Shape, text: string): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, inner]) => [name, filled(inner, text)]),
      );
    case 'rows':
      return [filled(rowShape(shape), text)];
    case 'matrix':
      return Object.fromEntries(shape.parts.map((part) => [part, shape.options[0]]));
    case 'choice':
      // "Yes" unlocks the fields that depend on this choice.
      return shape.options.includes('yes') ? 'yes' : shape.options[0];
    case 'choices':
      return [shape.options[0]];
    case 'text':
      return text;
    case 'url':
      return `https://example.org/${encodeURIComponent(text)}`;
    case 'number':
      return Math.min(Math.max(7, UNITS[shape.unit].min), UNITS[shape.unit].max);
    case 'finite':
      return 7;
    case 'boolean':
      return true;
    case 'date':
      return '2026-11-30';
    case 'time':
      return AT;
    case 'fingerprint':
      return `sha256:${'0'.repeat(64)}`;
    case 'true':
      // With "don't know" ticked, the rest of the answer would be ignored.
      return undefined;
  }
}

/** A file with this text in every text field, known and unknown, and in drafts. */
export function filledEverywhere(text: string, id = 'hostile'): string {
  const file = filled(FILE_SHAPE, text) as Record<string, unknown>;
  return JSON.stringify({
    ...file,
    format: 'e-service-assessment',
    formatVersion: 1,
    id,
    extra: { [text]: text },
    drafts: { '/answers/q03/buildCost': text, [`/${text}`]: text },
  });
}
