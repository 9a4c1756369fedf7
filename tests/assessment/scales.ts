import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';

/** How a field gets better. `none` affects nothing; `exempt` is outside this law (method §11). */
export type Direction = 'up' | 'down' | 'true' | 'false' | 'add' | 'none' | 'exempt';

/** Fields whose options have no ratings that would show a direction. A cell of a list is `question.list.cell`. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  'q01.legalMandate': 'exempt',
  'q02.recipientMinutesNow': 'none',
  'q02.recipientMinutesThen': 'none',
  'q02.staffMinutesNow': 'none',
  'q02.staffMinutesThen': 'none',
  'q03.presentChannel': 'exempt',
  'q03.buildCost': 'down',
  'q03.annualCost': 'down',
  'q03.inPersonCost': 'up',
  'q03.marginalCost': 'down',
  'q03.lifetimeYears': 'up',
  'q03.eCasesPerYear': 'up',
  'q03.precision': 'exempt',
  'q04.scenarios.electronic': 'true',
  'q04.scenarios.costly': 'none',
  'q04.scenarios.share': 'up',
  'q05.groups.group': 'exempt',
  'q05.groups.casesPerMonth': 'up',
  'q05.shareOfAllCases': 'up',
  'q05.precision': 'exempt',
  'q06.authentication': 'exempt',
  'q06.means': 'add',
  'q06.reach.group': 'exempt',
  'q06.reach.can': 'up',
  'q06.reach.will': 'up',
  'q06.precision': 'exempt',
  'q08.research': 'exempt',
  'q08.consultation': 'exempt',
  'q09.services.core': 'false',
  'q10.acceptableYears': 'up',
  'q12.level': 'exempt',
  'q12.place': 'none',
  'q13.types': 'none',
  'q14.results': 'add',
  'q15.means': 'add',
  'q15.assurance': 'none',
  'q16.sources.register': 'none',
  'q17.documents.issuerIn': 'none',
  'q19.fee': 'down',
  'q19.amount': 'none',
  'q19.relief': 'none',
  'q22.changes.kind': 'none',
  'q23.components.kind': 'exempt',
  'q24.channels': 'add',
  'q24.uptakeTarget': 'none',
};

type Scale = Readonly<Record<string, number>>;

function scalesIn(numbers: unknown): Scale[] {
  if (typeof numbers !== 'object' || numbers === null || Array.isArray(numbers)) return [];
  const values = Object.values(numbers);
  const own = values.every((value) => typeof value === 'number') ? [numbers as Scale] : [];
  return [...own, ...values.flatMap(scalesIn)];
}

/** The ratings of a field's options, if the method rates each of them (except "not needed" and the like). */
export function scaleOf(id: QuestionId, field: Field): Scale | undefined {
  if (field.kind !== 'choice' && field.kind !== 'matrix') return undefined;
  const { ratings } = DEFAULT_METHODOLOGY;
  return scalesIn(id in ratings ? ratings[id as keyof typeof ratings] : {}).find((scale) =>
    Object.keys(scale).every((option) => (field.options as readonly unknown[]).includes(option)),
  );
}

/** Every field and cell that is a choice, a number, a boolean or a set, with its path. */
export function inputs(): { id: QuestionId; path: string; field: Field }[] {
  return QUESTION_IDS.flatMap((id) =>
    Object.entries(definitionOf(id).fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
      field.kind === 'rows'
        ? Object.entries(field.row).map(([cell, inner]) => ({
            id,
            path: `${id}.${name}.${cell}`,
            field: inner as Field,
          }))
        : [{ id, path: `${id}.${name}`, field }],
    ),
  ).filter(({ field }) => field.kind !== 'text' && field.kind !== 'date' && field.kind !== 'url');
}
