import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../../src/answers/edit/newAssessment.ts';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { MIGRATIONS, type Migration } from '../../../src/answers/file/migrations.ts';
import { AT, errorOf, opened, parse, readFixture, THEN } from '../../support/answers.ts';

const VERSIONS = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);
const fixture = (version: number) => readFixture(`format-${version}.json`);

/** One file for each version, written by a program of that version. These files must never change. */
const FROZEN: Readonly<Record<number, string>> = {
  1: '20df1eee17f9fd7eaeffc5cdf862652f60caea3ea51fe15048d3edd2b90c318c',
};

/** The indices of the migrations that none of these files has gone through. */
function neverRun(migrations: readonly Migration[], texts: readonly string[]): number[] {
  const run = new Set<number>();
  const watched = migrations.map(
    (migration, index): Migration =>
      (file) => {
        run.add(index);
        return migration(file);
      },
  );
  for (const text of texts) expect(parse(text, { migrations: watched })).toMatchObject({ ok: true });
  return migrations.map((_, index) => index).filter((index) => !run.has(index));
}

const same: Migration = (file) => file;
const asVersion = (text: string, formatVersion: number) =>
  JSON.stringify({ ...JSON.parse(text), formatVersion });

describe('each version of the format', () => {
  test.each(VERSIONS)('has its frozen file: %i', (version) => {
    const text = fixture(version);
    expect(JSON.parse(text).formatVersion).toBe(version);
    expect(createHash('sha256').update(text).digest('hex')).toBe(FROZEN[version]);
  });

  test('the next version has no frozen file yet, or it has a migration', () => {
    const next = new URL(`../fixtures/format-${FORMAT_VERSION + 1}.json`, import.meta.url);
    expect(existsSync(next)).toBe(false);
    expect(Object.keys(FROZEN).map(Number)).toEqual(VERSIONS);
    expect(MIGRATIONS).toHaveLength(FORMAT_VERSION - 1);
  });

  test.each(VERSIONS)('is read, and written again in the newest version: %i', (version) => {
    const read = opened(fixture(version));
    const again = opened(exportFile(read, AT));
    expect(again.formatVersion).toBe(FORMAT_VERSION);
    expect({ ...again, fingerprint: '' }).toEqual({ ...read, fingerprint: '' });
  });
});

describe('each migration is run', () => {
  test('by the frozen files', () => {
    expect(neverRun(MIGRATIONS, VERSIONS.map(fixture))).toEqual([]);
  });

  test('by injected migrations, until there is a second version', () => {
    expect(neverRun([same], [fixture(1)])).toEqual([]);
    expect(neverRun([same, same, same], [fixture(1)])).toEqual([]);
  });

  test('and a migration that no file reaches is found', () => {
    expect(neverRun([same], [asVersion(fixture(1), 2)])).toEqual([0]);
    expect(neverRun([same, same], [asVersion(fixture(1), 2)])).toEqual([0]);
  });
});

describe('a migration', () => {
  const renamed: Migration = ({ answers, ...file }) => {
    const { q07, ...others } = answers as Record<string, object>;
    return { ...file, answers: { ...others, q07: { ...q07, note: 'pārveidots' } }, added: 2 };
  };

  test('changes what it names and keeps everything else, including drafts and unknown fields', () => {
    const plain = opened(fixture(1));
    const result = parse(fixture(1), { migrations: [renamed] });
    if (!result.ok) throw new Error('refused');
    const { q07, ...others } = result.assessment.answers;
    const { q07: former, ...same } = plain.answers;
    expect(q07).toEqual({ ...former, note: 'pārveidots' });
    expect(others).toEqual(same);
    expect(result.assessment).toMatchObject({
      formatVersion: 2,
      added: 2,
      laterField: (plain as { laterField?: unknown }).laterField,
      drafts: plain.drafts,
    });
  });

  test('is not run on a file that is newer; a file newer than the program is refused', () => {
    expect(parse(asVersion(fixture(1), 2), { migrations: [renamed] })).not.toHaveProperty('assessment.added');
    expect(errorOf(asVersion(fixture(1), 3), { migrations: [renamed] })).toEqual({
      code: 'newerVersion',
      version: 3,
      known: 2,
    });
  });

  test('leaves the fingerprint right, because that is of the file before the migration', () => {
    const text = exportFile(opened(fixture(1)), AT);
    expect(parse(text, { ...THEN, migrations: [renamed] })).toMatchObject({
      warnings: [],
      fingerprint: JSON.parse(text).fingerprint,
    });
  });

  test('cannot bring in anything invalid', () => {
    const broken: Migration = (file) => ({ ...file, answers: { q07: { purpose: 'nekāds' } } });
    expect(errorOf(fixture(1), { migrations: [broken] })).toMatchObject({
      code: 'unknownOption',
      question: 'q07',
    });
  });
});
