import { answer, asked, askedOf } from './answerParts.ts';
import { identificationPart } from './identificationWords.ts';
import {
  channels,
  incentives,
  inPersonServices,
  legalTest,
  linking,
  materials,
  onceOnly,
  otherStages,
  precision,
  research,
  training,
} from './recordParts.ts';
import { measured, target } from './recordTargets.ts';
import type { RowDefinition } from './row.ts';
import { figure, own } from './statement.ts';

const computed = figure('paybackYears', 'npv');
const estimated = answer('q10', 'estimate');

/** Whether the e-service pays back, from the figures or else from the estimate. */
const worth = askedOf(
  { write: (context) => [...computed.write(context), ...estimated.write(context)] },
  'q10',
  'estimate',
);

/** Cabinet Regulation 402, point 6 and related points. */
export const RECORD: readonly RowDefinition[] = [
  { id: '3', point: '3', parts: [legalTest] },
  {
    id: '4',
    point: '4',
    parts: [
      asked(answer('q03', 'estimate', 'buildCost', 'annualCost')),
      precision,
      figure('costPerECase', 'presentCost', 'annualSaving'),
      worth,
      answer('q10', 'acceptableYears'),
      answer('q03', 'presentChannel'),
    ],
  },
  {
    id: '6.1',
    point: '6.1',
    parts: [
      target('completion'),
      target('uptake'),
      target('satisfaction'),
      measured,
      own('record', 'monitoring'),
    ],
  },
  {
    id: '6.2',
    point: '6.2',
    parts: [
      asked(answer('q05', 'estimate', 'groups')),
      figure('annualCases'),
      answer('q06', 'estimate', 'reach'),
      figure('uptake'),
      own('record', 'needs'),
    ],
  },
  {
    id: '6.2.1',
    point: '6.2.1',
    parts: [
      asked(answer('q11', 'estimate', 'steps')),
      asked(answer('q22', 'needed', 'estimate', 'changes')),
      asked(answer('q09', 'needed', 'estimate', 'services')),
      asked(answer('q16', 'needed', 'estimate', 'sources')),
      asked(answer('q17', 'needed', 'estimate', 'documents')),
    ],
  },
  {
    id: '6.2.2',
    point: '6.2.2',
    parts: [
      asked(answer('q08', 'research', 'consultation', 'result')),
      research,
      answer('q04', 'estimate', 'scenarios'),
      own('record', 'involvement'),
    ],
  },
  {
    id: '6.2.3',
    point: '6.2.3',
    parts: [
      own('record', 'prototype'),
      own('record', 'prototypeOn', false),
      own('record', 'prototypeNote', false),
    ],
  },
  { id: '6.3', point: '6.3', parts: [otherStages, inPersonServices, linking] },
  { id: '6.4', point: '6.4', parts: [answer('q24', 'measurement'), own('record', 'satisfaction')] },
  { id: '10', point: '10', parts: [onceOnly] },
  { id: '11', point: '11', parts: [own('record', 'proactive')] },
  { id: '13.8', point: '13.8', parts: [identificationPart] },
  { id: '13.9', point: '13.9', parts: [asked(answer('q18', 'signature'))] },
  { id: '18', point: '18', parts: [incentives] },
  {
    id: '19',
    point: '19',
    parts: [
      training,
      channels('19.3', ['website', 'statePortal', 'socialMedia', 'press', 'partners']),
      channels('19.4', ['staffAtCounter', 'serviceCentres', 'training']),
    ],
  },
  { id: '20', point: '20', parts: [materials] },
  {
    id: '21',
    point: '21',
    parts: [channels('21', ['statePortal', 'website', 'socialMedia', 'press'], true)],
  },
];
