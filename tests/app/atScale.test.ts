import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import { scenarios } from '../scenarios/scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  readonly institution: string | null;
  readonly result: AssessmentResult;
}

const assess = (...args: string[]) =>
  execFileSync(process.execPath, ['src/app/assess.ts', ...args], { encoding: 'utf8' });

/** The SQL statements of the page, in their order. */
const statements = [...readFileSync('docs/at-scale.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
  ([, sql = '']) => sql,
);

/** Real assessments: the examples and the answers of the scenarios. */
function collection(): string[] {
  const examples = globSync('tests/fixtures/examples/*.json');
  const stories = scenarios().map(({ all: answers, methodology }, n) => {
    const file = join(folder, `${n}.json`);
    const service = n % 3 === 0 ? undefined : { name: `Pakalpojums ${n}`, institution: `Iestāde ${n % 3}` };
    const head = { format: 'e-service-assessment', formatVersion: 1, id: `id-${n}` };
    writeFileSync(file, JSON.stringify({ ...head, service, methodology, answers }));
    return file;
  });
  return [...examples, ...stories].sort();
}

const counted = (names: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
};

test('the queries on the page agree with the results on real output', async () => {
  const files = collection();
  writeFileSync(join(folder, 'results.csv'), assess('--format', 'csv', ...files));
  const rows: Row[] = assess(...files)
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { file, assessment } = JSON.parse(line);
      return {
        institution: JSON.parse(readFileSync(file, 'utf8')).service?.institution ?? null,
        result: assessment,
      };
    });

  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const query = async (sql: string) =>
    (
      await database.runAndReadAll(sql.replaceAll('results.csv', join(folder, 'results.csv')))
    ).getRowObjectsJson();
  const [view = '', institutions = '', obstacles = '', components = '', saving = '', ...more] = statements;
  expect(more).toEqual([]);
  await query(view);

  const recommended = ({ result }: Row) =>
    ['build', 'buildWithConditions'].includes(result.recommendation.pessimistic);
  const byInstitution = await query(institutions);
  expect(byInstitution.length).toBeGreaterThan(3);
  for (const { institution, services, settled, to_build } of byInstitution) {
    const own = rows.filter((row) => row.institution === institution);
    expect([institution, services, settled, to_build].map(String)).toEqual(
      [
        institution,
        own.length,
        own.filter(({ result }) => result.recommendation.settled).length,
        own.filter(recommended).length,
      ].map(String),
    );
  }

  const named = (found: Awaited<ReturnType<typeof query>>, column: string) =>
    Object.fromEntries(found.map((row) => [row[column], Number(row.services)]));
  expect(named(await query(obstacles), 'obstacle')).toEqual(
    counted(rows.flatMap(({ result }) => result.obstacles.pessimistic)),
  );
  expect(named(await query(components), 'component')).toEqual(
    counted(
      rows.flatMap(({ result }) =>
        result.components.filter(({ needed }) => needed === 'yes').map(({ id }) => id),
      ),
    ),
  );

  const [total] = await query(saving);
  const savings = rows.map(({ result }) => result.facts.annualSaving);
  const sum = (end: 0 | 1) => savings.reduce((all, bounds) => all + (bounds?.[end] ?? 0), 0);
  expect(Number(total?.at_least)).toBeCloseTo(sum(0), 2);
  expect(Number(total?.at_most)).toBeCloseTo(sum(1), 2);
  expect(Number(total?.unknown)).toBe(savings.filter((bounds) => bounds === null).length);
});
