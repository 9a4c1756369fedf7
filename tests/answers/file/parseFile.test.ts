import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../../src/answers/edit/newAssessment.ts';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { fingerprintOf } from '../../../src/answers/file/fingerprint.ts';
import { MIGRATIONS } from '../../../src/answers/file/migrations.ts';
import { AT, EXAMPLES, errorOf, fileWith, opened, parse, readFixture, THEN } from '../../support/answers.ts';

describe('a file is read without loss', () => {
  test.each(EXAMPLES)('%s is written as it was read', (name) => {
    const text = readFixture(`examples/${name}.json`);
    const result = parse(text);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    const { fingerprint, ...rest } = JSON.parse(exportFile(opened(text), AT));
    expect(rest).toEqual(JSON.parse(text));
    expect(fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('the frozen file of format 1 is written letter by letter as it was read', () => {
    const text = readFixture('format-1.json');
    expect(parse(text, THEN)).toMatchObject({ ok: true, warnings: [] });
    expect(exportFile(opened(text), AT)).toBe(text);
  });

  test('a byte order mark is skipped, and the last of repeated keys counts', () => {
    const text = fileWith({}).replace('"answers":{}', '"answers":{"q07":{"purpose":"x","purpose":"mixed"}}');
    expect(opened(`\ufeff${text}`).answers).toEqual({ q07: { purpose: 'mixed' } });
  });

  test('unknown fields of any kind are kept anywhere', () => {
    const extra = { a: [{}, '', null, [1e-7]] };
    const parts = {
      extra,
      service: { name: 'n', extra },
      methodology: { weights: { q01: 1, extra }, extra },
      answers: { q09: { services: [{ id: 'r', extra }], extra }, q11: { steps: { extra } }, q99: extra },
      decision: { extra },
    };
    const out = JSON.parse(exportFile(opened(fileWith(parts)), AT));
    expect(out).toMatchObject(parts);
  });
});

describe('rows', () => {
  test('a row without an id gets one, and a row without content is dropped', () => {
    const answers = { q09: { services: [{ name: 'a' }, {}, { id: 'own', name: 'b' }, { id: '' }] } };
    expect(opened(fileWith({ answers })).answers.q09?.services).toEqual([
      { id: 'new-1', name: 'a' },
      { id: 'own', name: 'b' },
    ]);
  });

  test('a row that holds only its id is dropped, and the fingerprint is still that of the file', () => {
    const q17 = { needed: 'yes', documents: [{ id: 'a' }, { id: 'b', name: '' }], evidence: [{ id: 'c' }] };
    const answers = { q17, q01: { evidence: [{ id: 'd' }] } };
    expect(parse(fileWith({ answers }))).toMatchObject({ ok: true, fingerprint: fingerprintOf({ answers }) });
    expect(opened(fileWith({ answers })).answers).toEqual({ q17: { needed: 'yes' } });
  });

  test('a draft keeps its empty row, follows it when other rows are dropped, and is a pointer again in the file', () => {
    const answers = { q04: { scenarios: [{}, {}, { id: 'z', share: 5 }] } };
    const drafts = { '/answers/q04/scenarios/1/share': 'x', '/answers/q04/scenarios/2/name': 'y\ud800' };
    const assessment = opened(fileWith({ answers, drafts }));
    expect(assessment.answers.q04?.scenarios).toEqual([{ id: 'new-1' }, { id: 'z', share: 5 }]);
    expect(assessment.drafts).toEqual({
      '/answers/q04/scenarios/new-1/share': 'x',
      '/answers/q04/scenarios/z/name': 'y\ud800',
    });
    const out = exportFile(assessment, AT);
    expect(JSON.parse(out).drafts).toEqual({
      '/answers/q04/scenarios/0/share': 'x',
      '/answers/q04/scenarios/1/name': 'y\ud800',
    });
    expect(opened(out).drafts).toEqual(assessment.drafts);
  });

  test('a row that exists only in a draft is created', () => {
    const assessment = opened(fileWith({ drafts: { '/answers/q09/services/0/name': 'x' } }));
    expect(assessment.answers.q09?.services).toEqual([{ id: 'new-1' }]);
    expect(assessment.drafts).toEqual({ '/answers/q09/services/new-1/name': 'x' });
  });

  test("a group's row cannot be created from a draft, because the group is unknown", () => {
    const answers = { q05: { groups: [{}] } };
    expect(opened(fileWith({ answers })).answers).toEqual({});
    const drafts = { '/answers/q05/groups/0/casesPerMonth': 'x' };
    expect(errorOf(fileWith({ answers, drafts }))).toMatchObject({
      path: '/answers/q05/groups/0',
      question: 'q05',
    });
  });
});

describe('drafts', () => {
  test('drafts win over a value at the same place, also in rows, parts of a field and the service', () => {
    const assessment = opened(
      fileWith({
        service: { name: 'a', unit: 'u' },
        answers: {
          q03: { buildCost: 5, annualCost: 6 },
          q05: { groups: [{ group: 'youth', casesPerMonth: 5 }] },
          q11: { steps: { payment: 'partly' } },
          q10: { acceptableYears: 3 },
        },
        drafts: {
          '/answers/q03/buildCost': '12,5,3',
          '/answers/q05/groups/0/casesPerMonth': 'x',
          '/answers/q11/steps/payment': 'x',
          '/answers/q10/acceptableYears': 'x',
          '/service/name': 'n'.repeat(300),
        },
      }),
    );
    expect(assessment.answers).toEqual({ q03: { annualCost: 6 }, q05: { groups: [{ group: 'youth' }] } });
    expect(assessment.service).toEqual({ unit: 'u' });
    expect(assessment.drafts).toMatchObject({ '/answers/q05/groups/youth/casesPerMonth': 'x' });
  });

  test('drafts never remove ids, groups, or more than one field', () => {
    const drafts = { '/id': 'x', '/answers': 'x', '/answers/q05/groups/0/group': 'x', '': 'x' };
    const answers = { q05: { groups: [{ group: 'youth' }] } };
    expect(opened(fileWith({ answers, drafts }))).toMatchObject({ id: 'assessment-1', answers });
  });
});

describe('warnings', () => {
  test('another fingerprint than that of the contents gives a warning', () => {
    const text = readFixture('format-1.json').replace('"buildCost": 185000', '"buildCost": 185001');
    expect(parse(text, THEN)).toMatchObject({ ok: true, warnings: [{ code: 'fingerprintMismatch' }] });
  });

  test('another version of the method gives a warning', () => {
    const methodology = { id: 'default', version: '2.0.0' };
    expect(parse(fileWith({ methodology }))).toMatchObject({
      warnings: [{ code: 'otherMethodology', id: 'default', version: '2.0.0' }],
    });
    expect(parse(fileWith({ methodology: { id: 'default' } }))).toMatchObject({ warnings: [] });
  });
});

describe('migrations', () => {
  test('the newest version is one more than there are migrations', () => {
    expect(FORMAT_VERSION).toBe(MIGRATIONS.length + 1);
  });

  test('migrations run in order, from the version of the file, before validation', () => {
    const log: string[] = [];
    const migrations = [
      (file: Record<string, unknown>) => {
        log.push('1 to 2');
        return { ...file, answers: { q07: { purpose: 'ownNeed' } } };
      },
      (file: Record<string, unknown>) => {
        log.push('2 to 3');
        return file;
      },
    ];
    const first = parse(fileWith({ answers: { q07: { purpose: 'old' } } }), { migrations });
    expect(first).toMatchObject({
      assessment: { formatVersion: 3, answers: { q07: { purpose: 'ownNeed' } } },
    });
    expect(log).toEqual(['1 to 2', '2 to 3']);
    parse(fileWith({ formatVersion: 2 }), { migrations });
    expect(log).toEqual(['1 to 2', '2 to 3', '2 to 3']);
    expect(errorOf(fileWith({ formatVersion: 4 }), { migrations })).toMatchObject({
      code: 'newerVersion',
      known: 3,
    });
  });

  test('a migration that fails on broken data makes the program refuse the file', () => {
    const migrations = [() => JSON.parse('{')];
    expect(errorOf(fileWith({}), { migrations })).toEqual({ code: 'invalidValue', path: '' });
  });
});
