import type { Answers } from '../../src/answers/model/types.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { DIRECTIONS, type Direction, inputs, scaleOf } from './scales.ts';

type Fields = Record<string, unknown>;

/** One field improved on its scale. */
export interface Raise {
  path: string;
  answers: Answers;
}

/** Better values for a field; none if the field is empty. */
function better(
  id: QuestionId,
  path: string,
  field: Field,
  value: unknown,
  row: Fields,
  step: number,
): unknown[] {
  if (value === undefined) return [];
  const scale = scaleOf(id, field);
  if (scale && typeof value === 'string') {
    return Object.keys(scale).filter((option) => (scale[option] ?? 0) > (scale[value] ?? Infinity));
  }
  if (path.endsWith('.needed')) return value === 'yes' ? ['no'] : [];
  if (path === 'q19.fee') return value === 'fee' ? ['free', 'freeOnline'] : [];
  const direction: Direction | undefined = DIRECTIONS[path];
  if (typeof value === 'boolean') return String(value) === direction || direction === 'none' ? [] : [!value];
  if (Array.isArray(value)) return direction === 'add' ? withMore(path, value) : [];
  if (typeof value !== 'number' || (direction !== 'up' && direction !== 'down')) return [];
  // A scenario that stays at the counter is no better with a larger share.
  const falls = direction === 'down' || (path === 'q04.scenarios.share' && row.electronic === false);
  if (falls) return [value * (1 - step)];
  if (/can$|will$|share$|shareOfAllCases$/.test(path)) return [value + (100 - value) * step];
  if (path.endsWith('Years')) return [Math.min(50, value + Math.ceil(step * 5))];
  return [value * (1 + step) + step];
}

function withMore(path: string, value: readonly string[]): string[][] {
  if (value.length === 0) return [];
  switch (path) {
    case 'q14.results':
      return value.includes('paperDocument')
        ? [[...new Set([...value, 'electronicDocument'])], ['electronicDocument']]
        : [];
    case 'q24.channels':
      return value.includes('none') ? [['website']] : [[...new Set([...value, 'website', 'video'])]];
    default:
      return [[...new Set([...value.filter((one) => one !== 'none'), 'eSignature'])]];
  }
}

/** Every way to improve one field of these answers by a step (a share of the way, 0 to 1). */
export function raisesOf(answers: Answers, step: number): Raise[] {
  const raises: Raise[] = [];
  for (const { id, path, field } of inputs()) {
    const answer = answers[id] as Fields | undefined;
    if (!answer) continue;
    const put = (fields: Fields) =>
      raises.push({ path, answers: { ...answers, [id]: { ...answer, ...fields } } });
    const [, name = '', cell] = path.split('.');
    if (path === 'q05.groups.casesPerMonth') {
      // The cases of all groups grow in proportion, because the mix must stay.
      const rows = (answer.groups ?? []) as Fields[];
      put({
        groups: rows.map((row) =>
          'casesPerMonth' in row
            ? { ...row, casesPerMonth: (row.casesPerMonth as number) * (1 + step) }
            : row,
        ),
      });
    } else if (cell) {
      const rows = (answer[name] ?? []) as Fields[];
      rows.forEach((row, i) => {
        for (const value of better(id, path, field, row[cell], row, step))
          put({ [name]: rows.with(i, { ...row, [cell]: value }) });
      });
    } else if (field.kind === 'matrix') {
      const parts = (answer[name] ?? {}) as Fields;
      for (const [part, option] of Object.entries(parts)) {
        for (const value of better(id, path, field, option, parts, step))
          put({ [name]: { ...parts, [part]: value } });
      }
    } else {
      for (const value of better(id, path, field, answer[name], answer, step)) put({ [name]: value });
    }
  }
  const { legalMandate } = answers.q01 ?? {};
  if (legalMandate === 'no') {
    const q01 = { ...answers.q01, legalMandate: 'yes' as const, mandateReference: '5. punkts' };
    raises.push({ path: 'q01.legalMandate with a reference', answers: { ...answers, q01 } });
  }
  return raises;
}
