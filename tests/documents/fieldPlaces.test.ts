import { describe, expect, test } from 'vitest';
import type { Assessment, Documents } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { contextOf, documentRows } from '../../src/documents/documentRows.ts';
import { fieldPlaces } from '../../src/documents/fieldPlaces.ts';
import { FIELDS_OF } from '../../src/documents/ownFields.ts';
import { HARMLESS } from '../support/filledDocuments.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const RESIDENCE = exampleFile('residence-declaration');
const KINDS = ['record', 'eId', 'activity', 'card'] as const;

function placesOf(kind: (typeof KINDS)[number], documents: Documents = {}) {
  const file: Assessment = { ...RESIDENCE, documents };
  const result = assess(file.answers, methodologyFor(file.methodology));
  const rows = documentRows(kind, file, result, TRANSLATE.lv);
  const places = fieldPlaces(kind, rows, contextOf(file, result, TRANSLATE.lv));
  return {
    ...places,
    all: [...[...places.inRow.values()].flat(), ...places.apart],
    at: (name: string) =>
      [...places.inRow].find(([, fields]) => fields.some((each) => each.endsWith(`/${name}`)))?.[0],
  };
}

describe('a field of a document', () => {
  test.each(KINDS)('of %s has one place, once the choice that it depends on is made', (kind) => {
    const { all } = placesOf(kind);
    expect(new Set(all).size).toBe(all.length);
    const wanted = Object.entries(FIELDS_OF[kind]).filter(
      ([, field]) => !field.when && field.kind !== 'matrix',
    );
    // Reasons for means of a lower level are asked for only if the annex allows such means.
    const names = wanted.map(([name]) => name).filter((name) => name !== 'deviation');
    for (const name of names) expect(all).toContain(`/documents/${kind}/${name}`);
    expect(all.filter((path) => path.includes('/targets/'))).toHaveLength(kind === 'record' ? 3 : 0);
  });

  test('is placed in the row that needs it', () => {
    const { at, apart } = placesOf('record');
    expect(['completion', 'monitoring', 'needs', 'prototype', 'proactive', 'materials'].map(at)).toEqual([
      '6.1',
      '6.1',
      '6.2',
      '6.2.3',
      '11',
      '20',
    ]);
    expect(apart).toEqual(['/documents/record/preparedOn', '/documents/record/approvedBy']);
    const activity = placesOf('activity');
    // Point 21 depends on the source of funding, which is chosen beside the gate.
    expect(['kind', 'funding', 'risks', 'infrastructure'].map(activity.at)).toEqual([
      '2',
      '2',
      'annex1.8.2',
      'annex1.6.2',
    ]);
  });

  test('that depends on a choice appears beside the choice once it is made', () => {
    expect(placesOf('activity').at('fundingOther')).toBeUndefined();
    expect(placesOf('activity', { activity: { funding: 'other' } }).at('fundingOther')).toBe('2');
  });

  test('goes to the next row that needs it if the first has an own text or is not needed', () => {
    const own = { 'annex1.4.1': { text: 'Mūsu darbības' } };
    expect(placesOf('activity').at('virsisId')).toBe('annex1.4.1');
    expect(placesOf('activity', { activity: { own } }).at('virsisId')).toBe('annex2.2');
    expect(placesOf('record', { record: { own: { 11: { text: 'Jā' } } } }).at('proactive')).toBeUndefined();
    const none = placesOf('activity', { activity: { kind: ['none'] } });
    expect([...none.inRow.values()].flat()).toEqual([
      '/documents/activity/kind',
      '/documents/activity/funding',
    ]);
  });

  test('for the reasons of a lower means stands beside the means, once circumstances of 4.3 are found', () => {
    const eId = {
      data: 'restricted',
      about: 'others',
      ...HARMLESS,
    } as const;
    expect(placesOf('eId', { eId }).at('deviation')).toBeUndefined();
    expect(placesOf('eId', { eId: { ...eId, highest: ['none'] } }).at('deviation')).toBe('4');
    expect(placesOf('eId', { eId: { deviation: 'Risku analīze' } }).at('deviation')).toBe('4');
  });

  test('is not repeated in a row that has nothing else', () => {
    const { repeating } = placesOf('record');
    expect(repeating.has('11')).toBe(true);
    expect(repeating.has('6.2')).toBe(false);
    // The lower price of 18.2 comes from the answers.
    expect(repeating.has('18')).toBe(false);
  });
});
