import { pointer } from '../answers/model/path.ts';
import { answer, asked, askedOf } from './answerParts.ts';
import type { RowDefinition } from './row.ts';
import { optionWord, own, type RowContext, type StatementPart, service, some } from './statement.ts';

type Clientele = 'anyone' | 'natural' | 'legal';

/** The recipients by the groups of question 5. Undefined if no group is given. */
export function clienteleOf({
  documents,
  given,
}: Pick<RowContext, 'documents' | 'given'>): Clientele | undefined {
  const typed = documents.card?.clientele;
  if (typed) return typed;
  const groups = (given.q05.groups ?? []).map(({ group }) => group);
  if (groups.length === 0) return undefined;
  const legal = groups.filter((group) => group === 'legalEntities' || group === 'institutions');
  return legal.length === 0 ? 'natural' : legal.length === groups.length ? 'legal' : 'anyone';
}

const clienteleGiven: StatementPart = {
  write: (context) => {
    const found = clienteleOf(context);
    const typed = context.documents.card?.clientele !== undefined;
    return found ? some(optionWord(context.t, 'card.clientele', found), typed ? [] : ['q05']) : [];
  },
  writtenFrom: () => [pointer('documents', 'card', 'clientele')],
};
const clientele = askedOf(clienteleGiven, 'q05', 'groups');

/** The path of the list of forms, for edits. */
export const FORMS_PATH = pointer('documents', 'card', 'forms');

const forms: StatementPart = {
  write: ({ documents }) =>
    (documents.card?.forms ?? []).flatMap(({ title, url }) => some([title, url].filter(Boolean).join(': '))),
  writtenFrom: () => [FORMS_PATH],
};

/** The acts that question 21 names. */
const acts: StatementPart = {
  write: ({ given }) => (given.q21.changes ?? []).flatMap(({ act }) => some(act?.trim(), ['q21'])),
};

/** Cabinet Regulation 399, point 9. */
export const CARD: readonly RowDefinition[] = [
  {
    id: '9.1',
    point: '9.1',
    parts: [
      service('name'),
      service('description'),
      asked(answer('q19', 'fee')),
      answer('q19', 'onlinePrice', 'amount', 'relief', 'reliefGroups'),
    ],
  },
  {
    id: '9.2',
    point: '9.2',
    parts: [service('institution'), { write: service('unit').write }, own('card', 'contact')],
  },
  { id: '9.3', point: '9.3', parts: [asked(answer('q17', 'needed', 'documents')), forms] },
  {
    id: '9.4',
    point: '9.4',
    parts: [
      answer('q11', 'estimate', 'steps'),
      asked(answer('q12', 'place')),
      answer('q03', 'presentChannel'),
      own('card', 'steps'),
      own('card', 'hours'),
    ],
  },
  { id: '9.5', point: '9.5', parts: [answer('q01', 'mandateReference'), acts, own('card', 'appeal')] },
  { id: '9.6', point: '9.6', parts: [own('card', 'cofog')] },
  { id: '9.7', point: '9.7', parts: [clientele] },
  { id: '9.8', point: '9.8', parts: [own('card', 'territory')] },
];
