import { expect, test } from 'vitest';
import { duplicatesIn } from '../../src/portfolio/duplicates.ts';
import { sharedNeeds } from '../../src/portfolio/needs.ts';
import { comparable, type NeedsOfOne, rowOf } from '../../src/portfolio/row.ts';
import { plainRow, varied } from '../support/portfolio.ts';

const NOTHING: NeedsOfOne = { components: [], openComponents: [], sources: [], legalChanges: [] };

function service(id: string, service: string, institution: string, documents: string[] = []) {
  return plainRow({
    id,
    service,
    institution,
    plain: { service: comparable(service), institution: comparable(institution) },
    documents: documents.map(comparable).sort(),
  });
}

test('planted duplicates are found among sixty others, and nothing else', () => {
  const others = varied(60)
    .map((each) => rowOf(each))
    .map((row) => ({ ...row, documents: [] }));
  const planted = [
    service('d1', 'Izziņa par deklarēto dzīvesvietu', 'Rīgas dome'),
    service('d2', '„Izziņa par deklarēto  dzīvesvietu”', 'Ventspils dome'),
    service('d3', 'IZZINA par deklareto dzivesvietu.', 'PMLP'),
    service('d4', 'Atļauja A', 'Rīgas dome', ['Pase', 'Zemes grāmatas apliecība']),
    service('d5', 'Atļauja B', 'PMLP', ['zemes gramatas apliecība', 'pase ']),
  ];
  const found = duplicatesIn([...planted, ...others].reverse());
  expect(found.map(({ same, rows }) => [same, rows.map(({ id }) => id)])).toEqual([
    [['name'], ['d3', 'd1', 'd2']],
    [['documents'], ['d5', 'd4']],
  ]);
});

test('the same name is no duplicate within one institution, or without a named institution', () => {
  expect(duplicatesIn([service('a', 'X', 'Dome'), service('b', 'x', 'DOME')])).toEqual([]);
  expect(duplicatesIn([service('a', 'X', 'Dome'), service('b', 'x', '')])).toEqual([]);
  expect(duplicatesIn([service('a', '', 'Dome'), service('b', '', 'PMLP')])).toEqual([]);
});

test('services with the same name and the same documents are listed once', () => {
  const both = [service('a', 'X', 'A', ['Pase']), service('b', 'x', 'B', ['pase'])];
  expect(duplicatesIn(both).map(({ same, documents }) => [same, documents])).toEqual([
    [['name', 'documents'], 1],
  ]);
});

test('services are counted for each need, and the missing interface with the most waiting cases comes first', () => {
  const needing = (id: string, needs: Partial<NeedsOfOne>, cases: number | null) => {
    const row = plainRow({ id });
    return {
      ...row,
      needs: { ...NOTHING, ...needs },
      figures: { ...row.figures, annualCases: cases === null ? null : ([cases, cases * 2] as const) },
    };
  };
  const needs = sharedNeeds([
    needing(
      'a',
      {
        components: ['payment'],
        sources: [
          { register: 'cadastre', interface: 'none' },
          { register: 'cadastre', interface: 'live' },
          { register: 'population', interface: 'none' },
        ],
        legalChanges: [{ act: 'MK noteikumi Nr. 1', status: 'notStarted' }, { act: 'Cits akts' }],
      },
      100,
    ),
    needing(
      'b',
      {
        components: ['payment', 'signing'],
        openComponents: ['audit'],
        sources: [{ register: 'other', name: 'Suņu reģistrs', interface: 'none' }, { register: 'cadastre' }],
        legalChanges: [{ act: 'mk NOTEIKUMI nr 1', status: 'drafting' }],
      },
      900,
    ),
    needing(
      'c',
      {
        openComponents: ['payment'],
        sources: [{ register: 'other', name: 'suņu reģistrs', interface: 'none' }, { register: 'other' }],
        legalChanges: [{ status: 'drafting' }],
      },
      null,
    ),
  ]);
  expect(needs.components).toEqual([
    { id: 'payment', services: 2, unknown: 1 },
    { id: 'signing', services: 1, unknown: 0 },
  ]);
  expect(
    needs.sources.map(({ register, name, services, missing }) => [register, name, services, missing]),
  ).toEqual([
    [null, 'Suņu reģistrs', 2, { services: 2, cases: [900, 1800], unknown: 1 }],
    ['cadastre', '', 2, { services: 1, cases: [100, 200], unknown: 0 }],
    ['population', '', 1, { services: 1, cases: [100, 200], unknown: 0 }],
  ]);
  expect(needs.unnamedSources).toBe(1);
  expect(needs.legalChanges).toEqual([
    { key: 'mk noteikumi nr 1', act: 'MK noteikumi Nr. 1', services: 2, notStarted: 1 },
  ]);
  expect(needs.unnamedActs).toBe(1);
});
