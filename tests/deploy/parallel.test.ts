import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { AT, EXAMPLES, opened, readFixture } from '../support/answers.ts';

const FILTER = [process.execPath, 'src/app/assess.ts', '--jobs', '1', '--no-line-numbers', '-'];

/** The output of a command for this input. */
function printed([command = '', ...args]: readonly string[], input: string): string {
  const { stdout, stderr, status } = spawnSync(command, args, { input, maxBuffer: 100_000_000 });
  expect([String(stderr), status]).toEqual(['', 0]);
  return String(stdout);
}

test('GNU parallel gives the same bytes for blocks of a collection as one run does', () => {
  const lines = EXAMPLES.map((name) => exportLine(opened(readFixture(`examples/${name}.json`)), AT));
  const collection = Array.from({ length: 60 }, (_, n) =>
    (lines[n % lines.length] as string).replace(/"id":"[^"]*"/, `"id":"id-${n}"`),
  ).join('');
  const blocks = [
    'parallel',
    '--will-cite',
    '--pipe',
    '--keep-order',
    '--block',
    '100k',
    '-j',
    '2',
    ...FILTER,
  ];
  const whole = printed(FILTER, collection);
  expect(whole.split('\n')).toHaveLength(61);
  expect(printed(blocks, collection)).toBe(whole);
});
