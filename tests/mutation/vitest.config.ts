import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { Mutant } from './mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** In milliseconds. A test that never ends is stopped together with its process. */
const UNHURRIED = 600_000;
/** A mutant as JSON; null runs the tests without a change. */
const mutant: Mutant | null = JSON.parse(process.env.MUTANT ?? 'null');

/** Runs tables of cases before random searches, because tables are faster and fail more often. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes("from 'fast-check'"));
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** Runs the tests of the scoring until one of them fails. */
export default defineConfig({
  root: ROOT,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform(code, id) {
        if (!mutant || id !== resolve(ROOT, mutant.file)) return null;
        return code.slice(0, mutant.start) + mutant.after + code.slice(mutant.end);
      },
    },
  ],
  test: {
    // Vitest's cache goes by the files on disk, which never change here. It would keep a mutant for later runs.
    fsModuleCache: false,
    include: ['tests/{assessment,scenarios}/**/*.test.ts'],
    // This test notices every change of a number but never says whether the number is right.
    exclude: ['tests/assessment/versions.test.ts'],
    bail: 1,
    // One thread for everything: it ends with its process, and each file is read only once.
    pool: 'threads',
    fileParallelism: false,
    isolate: false,
    testTimeout: UNHURRIED,
    sequence: { sequencer: TablesFirst },
  },
});
