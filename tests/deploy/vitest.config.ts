import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

/** Tests the configurations in `deploy` with real servers: `npx vitest run --config tests/deploy/vitest.config.ts`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    env: { TZ: 'Europe/Riga' },
    include: ['tests/deploy/**/*.test.ts'],
    globalSetup: ['tests/support/site.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    retry: 1,
    expect: { poll: { timeout: 15_000 } },
    reporters: [
      'default',
      './tests/support/noSkippedTests.ts',
      ...(report ? ([['json', { outputFile: report }]] as ['json', { outputFile: string }][]) : []),
    ],
  },
});
