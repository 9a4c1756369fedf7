import type { Key } from '../../locales/words.ts';
import { ANNEX_1, ANNEX_2 } from './activityAnnexes.ts';
import { approval, changesExpected, effects, minutes } from './activityEffects.ts';
import {
  adapted,
  components,
  funds,
  involved,
  moreComponents,
  readiness,
  reasons,
  risks,
  standard,
} from './activityParts.ts';
import {
  affirmation,
  affirmationOf,
  affirmationsBeside,
  justificationOf,
  nothingToJustify,
} from './affirmations.ts';
import { answer, asked } from './answerParts.ts';
import { identificationPart } from './identificationWords.ts';
import type { RowDefinition } from './row.ts';
import { figure, own, type StatementPart, service, typed } from './statement.ts';

const acts = [answer('q21', 'needed', 'estimate', 'changes'), own('activity', 'acts')];
const actions = [
  asked(answer('q21', 'changes')),
  asked(answer('q22', 'changes', 'estimate')),
  asked(answer('q23', 'components', 'estimate')),
];
const changesMade = [minutes, answer('q24', 'uptakeTarget'), answer('q12', 'level'), figure('annualSaving')];
const problem = [service('description'), asked(answer('q01', 'need', 'justification')), changesExpected];
const institution = [
  service('institution'),
  own('activity', 'subordination'),
  own('activity', 'ministry'),
  involved,
];
const author = [
  service('author'),
  own('activity', 'email'),
  own('activity', 'phone'),
  own('activity', 'preparedOn'),
];
const sources = asked(answer('q16', 'needed', 'estimate', 'sources'));
const named = asked(answer('q23', 'needed', 'estimate', 'components'));
const system = own('activity', 'virsisId');
const money = [own('activity', 'funding'), own('activity', 'fundingOther'), funds];
/** The source of funding is chosen beside the gate, because point 21 depends on it. */
const fundingBeside: StatementPart = {
  write: () => [],
  // The row does not ask for it, because its field stands above the row.
  asks: () => [],
  writtenFrom: (context) =>
    [own('activity', 'funding'), own('activity', 'fundingOther')].flatMap(
      ({ writtenFrom }) => writtenFrom?.(context) ?? [],
    ),
};
const risksWritten = own('activity', 'risks');
/** Certain findings name the risks. Assessing and managing them is for the institution to write. */
const risksNamed: StatementPart = {
  ...risksWritten,
  onlyFields: false,
  write: (context) => [...risks.write(context), ...risksWritten.write(context)],
};

/** The parts from which rows are drafted. Any other row starts empty. */
const PARTS_1: Readonly<Record<string, readonly StatementPart[]>> = {
  '1': institution,
  '2': [service('name')],
  '3.1': problem,
  '3.2': changesMade,
  '4.1': [...actions, system],
  '4.2': [sources, components],
  '5': [own('activity', 'posts'), effects],
  '6.1': [
    answer('q12', 'level', 'place'),
    asked(answer('q20', 'estimate', 'standards')),
    named,
    own('activity', 'infrastructure', false),
  ],
  '6.2': [own('activity', 'infrastructure')],
  '7': [answer('q01', 'mandateReference'), ...acts],
  '8.1': [reasons, readiness],
  '8.2': [risksNamed],
  '8.3': [own('activity', 'endOn')],
  '9': money,
  '10': author,
};

const PARTS_2: Readonly<Record<string, readonly StatementPart[]>> = {
  '1': institution,
  '2': [service('name'), system],
  '3.1': problem,
  '3.2': [...actions, own('activity', 'actionFunding')],
  '3.3': changesMade,
  '4.1': [adapted, own('activity', 'systems')],
  '4.2': [sources, own('activity', 'exchangedData')],
  '4.3': [components],
  '5.2': [standard('accessibility'), own('activity', 'accessibility')],
  '5.3.d5': [
    own('activity', 'impactAssessment'),
    own('activity', 'impactAssessmentOn'),
    own('activity', 'impactAssessmentWhy'),
  ],
  '5.3.d6': [own('activity', 'dataOfficer')],
  '5.4': [sources],
  '5.5': [identificationPart],
  '5.6': [named, moreComponents],
  '7.1': [answer('q01', 'mandateReference'), ...acts, reasons],
  '7.2': [risks, risksWritten],
  '7.3': [own('activity', 'startOn')],
  '7.4': [own('activity', 'endOn')],
  '8': money,
  '9': author,
  '10': [approval],
};

/** Rows with a hint, because their label does not say what to write, or names an act that needs explaining. */
const EXPLAINED: readonly string[] = [
  '5.1.1',
  '5.1.2',
  '5.1.3',
  '5.1.4',
  '5.1.a',
  '5.2.a',
  '5.3',
  '5.3.a3',
  '5.3.d1',
  '5.3.d2',
  '5.3.d3',
  '5.3.d4',
  '5.5.a2',
  '5.6.a1',
  '6.1',
];

/**
 * What the form asks for in a row of annex 2. If all affirmations of a point ask for the same, only the first one says
 * so.
 */
function hintOf(row: string): RowDefinition['hint'] {
  const affirmed = affirmationOf(`annex2.${row}`);
  const first = affirmed && affirmationsBeside(affirmed)[0] === affirmed;
  const keys = [
    ...(first ? ['affirmation'] : []),
    ...(row.endsWith('.p') ? ['deviation'] : []),
    ...(EXPLAINED.includes(row) ? [row.replaceAll('.', '_')] : []),
  ];
  if (keys.length === 0) return undefined;
  return ({ t }) =>
    keys.map((key) => t(`documents.hints.${key}` as Key, { row: justificationOf(row) })).join(' ');
}

function rowsOf(annex: 1 | 2, forms: typeof ANNEX_1, parts: typeof PARTS_1): RowDefinition[] {
  return forms.map(({ id, limit }) => {
    const affirmed = annex === 2 ? affirmationOf(`annex2.${id}`) : undefined;
    const hint = annex === 2 ? hintOf(id) : undefined;
    return {
      id: `annex${annex}.${id}`,
      point: id,
      limit,
      parts: affirmed ? [affirmation(affirmed)] : (parts[id] ?? [typed]),
      ...(hint && { hint }),
      notNeeded: (context) =>
        context.documents.activity?.kind?.includes('none') === true ||
        (annex === 2 && id.endsWith('.p') && nothingToJustify(id, context)),
    };
  });
}

/** Cabinet Regulation 368: the question whether this is a development activity, and the rows of annexes 1 and 2. */
export const ACTIVITY: readonly RowDefinition[] = [
  { id: '2', point: '2', parts: [own('activity', 'kind'), fundingBeside] },
  ...rowsOf(1, ANNEX_1, PARTS_1),
  ...rowsOf(2, ANNEX_2, PARTS_2),
];
