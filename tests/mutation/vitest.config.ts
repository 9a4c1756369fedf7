import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { Mutant } from './mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Milliseconds: what never ends is ended with its process. */
const UNHURRIED = 600_000;
/** In JSON; null runs the tests as they are. */
const mutant: Mutant | null = JSON.parse(process.env.MUTANT ?? 'null');

/** Tables of cases before searches through many: they are done sooner and fail more often. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes("from 'fast-check'"));
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests of the scoring until one of them fails. */
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
    // A mutant would be kept for the runs after it: the cache goes by the files, which are not changed.
    fsModuleCache: false,
    include: ['tests/{assessment,scenarios}/**/*.test.ts'],
    // It notices every change of a number and says of none whether it is right.
    exclude: ['tests/assessment/versions.test.ts'],
    bail: 1,
    // All in one thread: it ends with its process, and each file is read once.
    pool: 'threads',
    fileParallelism: false,
    isolate: false,
    testTimeout: UNHURRIED,
    sequence: { sequencer: TablesFirst },
  },
});
