import { ANNEX_1, ANNEX_2 } from './activityAnnexes.ts';
import { components, funds, involved, readiness, reasons, risks, standard } from './activityParts.ts';
import { identificationPart } from './identificationWords.ts';
import type { RowDefinition } from './row.ts';
import { answer, asked, figure, own, type Part, service, typed } from './statement.ts';

const acts = answer('q21', 'needed', 'estimate', 'changes');
const actions = [
  asked(answer('q21', 'changes'), 'q21'),
  asked(answer('q22', 'changes', 'estimate'), 'q22'),
  asked(answer('q23', 'components', 'estimate'), 'q23'),
];
const changesMade = [
  asked(
    answer('q02', 'recipientMinutesNow', 'recipientMinutesThen', 'staffMinutesNow', 'staffMinutesThen'),
    'q02',
  ),
  answer('q24', 'uptakeTarget'),
  answer('q12', 'level'),
  figure('annualSaving'),
];
const problem = [
  service('description'),
  asked(answer('q01', 'need', 'justification'), 'q01'),
  answer('q02', 'institutionSpeed', 'institutionQuality', 'recipientSpeed', 'recipientConvenience'),
];
const institution = [service('institution'), involved, own('activity', 'ministry', false)];
const author = [service('author')];
const sources = asked(answer('q16', 'needed', 'estimate', 'sources'), 'q16');

/** What each row is drafted from; the others stand empty with their label. */
const PARTS_1: Readonly<Record<string, readonly Part[]>> = {
  '1': institution,
  '2': [service('name')],
  '3.1': problem,
  '3.2': changesMade,
  '4.1': actions,
  '4.2': [sources, components],
  '5': [figure('staffHoursSaved', 'annualSaving'), figure('recipientHoursSaved')],
  '6.1': [
    answer('q12', 'level', 'place'),
    asked(answer('q20', 'estimate', 'standards'), 'q20'),
    asked(answer('q23', 'needed', 'estimate', 'components'), 'q23'),
  ],
  '7': [answer('q01', 'mandateReference'), acts],
  '8.1': [reasons, readiness],
  '8.2': [risks],
  '9': [own('activity', 'funding'), funds],
  '10': author,
};

const PARTS_2: Readonly<Record<string, readonly Part[]>> = {
  '1': institution,
  '2': [service('name')],
  '3.1': problem,
  '3.2': actions,
  '3.3': changesMade,
  '4.1': [asked(answer('q23', 'components'), 'q23')],
  '4.2': [sources],
  '4.3': [components],
  '5.2': [standard('accessibility')],
  '5.3.d5': [asked(answer('q21', 'dataProtection'), 'q21')],
  '5.4': [sources],
  '5.5': [identificationPart],
  '5.6': [asked(answer('q23', 'needed', 'estimate', 'components'), 'q23'), components],
  '7.1': [answer('q01', 'mandateReference'), acts, reasons, readiness],
  '7.2': [risks],
  '8': [own('activity', 'funding'), funds],
  '9': author,
};

const rowsOf = (annex: 1 | 2, forms: typeof ANNEX_1, parts: typeof PARTS_1): RowDefinition[] =>
  forms.map(({ id, limit }) => ({
    id: `annex${annex}.${id}`,
    point: id,
    limit,
    parts: parts[id] ?? [typed(annex, id)],
    notNeeded: ({ documents }) => documents.activity?.kind?.includes('none') === true,
  }));

/** Cabinet Regulation 368: whether it is a development activity at all, and the rows of annexes 1 and 2. */
export const ACTIVITY: readonly RowDefinition[] = [
  { id: '2', point: '2', parts: [own('activity', 'kind')] },
  ...rowsOf(1, ANNEX_1, PARTS_1),
  ...rowsOf(2, ANNEX_2, PARTS_2),
];
