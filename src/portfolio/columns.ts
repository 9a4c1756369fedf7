import type { Assessment } from '../answers/model/types.ts';
import { OBSTRUCTING } from '../assessment/signals.ts';
import type { AssessmentResult, Bounds, FactId } from '../assessment/types.ts';
import { type CsvCell, csvRow, csvText, type Spreadsheet } from '../summary/csvText.ts';

/** Published column names never change, because queries use them. The units are those of `AssessmentResult`. */
const FACTS: Readonly<Record<FactId, string>> = {
  annualCases: 'annual_cases',
  institutionShare: 'institution_share',
  uptake: 'uptake',
  eCasesPerYear: 'e_cases_per_year',
  costPerECase: 'cost_per_e_case',
  costRatio: 'cost_ratio',
  annualSaving: 'annual_saving',
  paybackYears: 'payback_years',
  breakEvenCases: 'break_even_cases',
  breakEvenBuildCost: 'break_even_build_cost',
  npv: 'npv',
  recipientHoursSaved: 'recipient_hours_saved',
  staffHoursSaved: 'staff_hours_saved',
};

interface CsvColumn {
  readonly name: string;
  readonly cell: (file: string, assessment: Assessment, result: AssessmentResult) => CsvCell;
}

/** Both ends of a range as two cells; empty if unknown. */
const ends = (name: string, of: (result: AssessmentResult) => Bounds | null): CsvColumn[] =>
  (['worst', 'best'] as const).map((end, index) => ({
    name: `${name}_${end}`,
    cell: (_file, _assessment, result) => of(result)?.[index] ?? null,
  }));

/** Several ids in one cell. */
const ids = (list: readonly string[]): CsvCell => list.join(' ');

const column = (name: string, cell: CsvColumn['cell']): CsvColumn => ({ name, cell });

const certain = ({ signals }: AssessmentResult, classes: readonly string[]) =>
  signals.filter((signal) => signal.certain && classes.includes(signal.class)).map(({ id }) => id);

const COLUMNS: readonly CsvColumn[] = [
  column('file', (file) => file),
  column('id', (_, { id }) => id),
  column('service', (_, { service }) => service?.name ?? null),
  column('institution', (_, { service }) => service?.institution ?? null),
  column('unit', (_, { service }) => service?.unit ?? null),
  column('recommendation_worst', (_, __, { recommendation }) => recommendation.pessimistic),
  column('recommendation_best', (_, __, { recommendation }) => recommendation.optimistic),
  column('mandated', (_, __, { recommendation }) => recommendation.mandated),
  ...ends('value', ({ value }) => value),
  ...ends('readiness', ({ readiness }) => readiness),
  ...ends('level', ({ level }) => level),
  column('build_cost', (_, { answers }) => (answers.q03?.dontKnow ? null : (answers.q03?.buildCost ?? null))),
  ...Object.entries(FACTS).flatMap(([id, name]) => ends(name, ({ facts }) => facts[id as FactId])),
  column('open', (_, __, { openQuestions }) => openQuestions.filter(({ kind }) => kind === 'missing').length),
  column('open_questions', (_, __, { openQuestions }) => ids(openQuestions.map(({ question }) => question))),
  column('conditions', (_, __, result) => ids(certain(result, ['condition']))),
  column('obstructions', (_, __, result) => ids(certain(result, OBSTRUCTING))),
  column('level_obstacles', (_, __, { obstacles }) => ids(obstacles.pessimistic)),
  column('components', (_, __, { components }) =>
    ids(components.filter(({ needed }) => needed === 'yes').map(({ id }) => id)),
  ),
  column('methodology', (_, __, { methodology }) => `${methodology.id} ${methodology.version}`),
  column('own_weights', (_, __, { methodology }) => (methodology.custom ? 'yes' : 'no')),
];

/** The names of the columns, as the first line of a table. */
export const csvHead = (spreadsheet: Spreadsheet): string =>
  csvText([COLUMNS.map(({ name }) => name)], spreadsheet);

/** One assessment as the cells of a row. */
export const columnCells = (file: string, assessment: Assessment, result: AssessmentResult): CsvCell[] =>
  COLUMNS.map(({ cell }) => cell(file, assessment, result));

/** CSV for programs: comma, decimal point and CR LF (RFC 4180) in every language. */
export const csvLine = (file: string, assessment: Assessment, result: AssessmentResult): string =>
  csvRow(columnCells(file, assessment, result), 'en');
