import { describe, expect, test } from 'vitest';
import { resultOf, signalIds } from './method.ts';

/** A signal, its question and list, a row that raises the signal and a row that does not. */
const TABLE: [signal: string, question: string, list: string, raising: object, other: object][] = [
  [
    'dependencyInPerson',
    'q09',
    'services',
    { availability: 'inPersonOnly', core: true },
    { availability: 'electronic', core: true },
  ],
  [
    'dependencyPlanned',
    'q09',
    'services',
    { availability: 'planned', core: true },
    { availability: 'planned', core: false },
  ],
  [
    'exceptionInPerson',
    'q09',
    'services',
    { availability: 'inPersonOnly', core: false },
    { availability: 'electronic', core: false },
  ],
  ['interfaceMissing', 'q16', 'sources', { interface: 'none' }, { interface: 'live' }],
  ['originalRequired', 'q17', 'documents', { replacement: 'original' }, { replacement: 'scan' }],
  [
    'internalMarketRoute',
    'q17',
    'documents',
    { replacement: 'scan', issuerIn: 'eu' },
    { replacement: 'scan', issuerIn: 'latvia' },
  ],
  ['legalChangeNotStarted', 'q21', 'changes', { status: 'notStarted' }, { status: 'inForce' }],
  ['legalChangePending', 'q21', 'changes', { status: 'drafting' }, { status: 'inForce' }],
  ['processChangeUnplanned', 'q22', 'changes', { status: 'notPlanned' }, { status: 'done' }],
  [
    'duplicatesSharedComponent',
    'q23',
    'components',
    { kind: 'audit', solution: 'newDevelopment' },
    { kind: 'other', solution: 'newDevelopment' },
  ],
];

const assessed = { dataProtection: 'assessed', submissionsLaw: 'assessed' };

describe('one of several rows is enough for a signal', () => {
  test.each(TABLE)('%s at %s', (signal, question, list, raising, other) => {
    const raised = (...rows: object[]) =>
      signalIds(
        resultOf({ [question]: { needed: 'yes', ...(question === 'q21' && assessed), [list]: rows } }),
        'all',
      );
    expect(raised(raising, other)).toContain(signal);
    expect(raised(other, raising)).toContain(signal);
    expect(raised(other, other)).not.toContain(signal);
  });

  test('one of several standards is enough for standardGap', () => {
    expect(signalIds(resultOf({ q20: { standards: { eidas: 'met', other: 'gap' } } }))).toContain(
      'standardGap',
    );
  });

  test('one costly scenario among electronic ones is enough for costlyException', () => {
    const scenarios = [
      { share: 90, electronic: true },
      { share: 5, electronic: true, costly: true },
      { share: 5, electronic: false },
    ];
    expect(signalIds(resultOf({ q04: { scenarios } }))).toContain('costlyException');
  });
});
