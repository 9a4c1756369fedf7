import type { Reporter, TestModule } from 'vitest/node';

/** A skipped test counts as a failure: it proves nothing and looks as if it did. */
export default class NoSkippedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    for (const test of skipped) console.error(`Skipped: ${test.module.relativeModuleId} > ${test.fullName}`);
    if (skipped.length > 0) process.exitCode = 1;
  }
}
