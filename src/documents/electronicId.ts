import { answer } from './answerParts.ts';
import { identificationMeans } from './identificationMeans.ts';
import { meansPart, outcomePart } from './identificationWords.ts';
import type { RowDefinition } from './row.ts';
import { own, type RowContext } from './statement.ts';

const notNeeded = ({ documents, given }: RowContext): boolean =>
  !identificationMeans(documents.eId ?? {}, given).needed;

/** Cabinet Regulation 402, point 13.8 and its annex. */
export const ELECTRONIC_ID: readonly RowDefinition[] = [
  { id: '13.8', point: '13.8', parts: [outcomePart, answer('q15', 'needed')] },
  { id: '2', point: '2', notNeeded, parts: [own('eId', 'analysedOn'), own('eId', 'note', false)] },
  { id: '3.1', point: '3.1', notNeeded, parts: [own('eId', 'data')] },
  { id: '3.2', point: '3.2', notNeeded, parts: [own('eId', 'operations')] },
  { id: '3.3', point: '3.3', notNeeded, parts: [own('eId', 'about')] },
  {
    id: '3.4',
    point: '3.4',
    notNeeded,
    parts: [
      own('eId', 'loss'),
      own('eId', 'inconvenience'),
      own('eId', 'reputation'),
      own('eId', 'safety'),
      own('eId', 'highest'),
    ],
  },
  { id: '4', point: '4', notNeeded, parts: [answer('q15', 'means'), meansPart] },
  {
    id: '5',
    point: '5',
    notNeeded: (context) => notNeeded(context) || !context.documents.eId?.deviation,
    parts: [own('eId', 'deviation')],
  },
];
