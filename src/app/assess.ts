#!/usr/bin/env node
import { fileJsonSchema } from '../answers/file/jsonSchema.ts';
import type { Assessment } from '../answers/model/types.ts';
import { csvHead } from '../portfolio/columns.ts';
import { compared } from './terminal/compared.ts';
import { parseInput } from './terminal/evaluate.ts';
import { COMMAND, helpText } from './terminal/help.ts';
import { inputsOf } from './terminal/inputs.ts';
import { type Command, readOptions } from './terminal/options.ts';
import { serves } from './terminal/pool.ts';
import { complaint } from './terminal/reasons.ts';
import { run, write } from './terminal/run.ts';
import { translateTo } from './terminal/words.ts';

/**
 * `npm run -s assess -- FILE…` prints `{file, id, assessment}` as one line of JSON for each assessment, in the order of
 * the input; `--help` lists the other forms. For a bad input it prints one line on standard error (file, path, reason),
 * and goes on with the others. Exit code: 0; 1 if an input was bad; 2 if the arguments were.
 */
async function main(command: Command): Promise<number> {
  const print = (text: string) => write(process.stdout, text);
  switch (command.kind) {
    case 'wrong':
      await write(process.stderr, `${command.problem}Usage: ${COMMAND} FILE… (--help says more)\n`);
      return 2;
    case 'help':
      await print(helpText(await translateTo(command.language)));
      return 0;
    case 'schema':
      await print(`${JSON.stringify(fileJsonSchema(), null, 2)}\n`);
      return 0;
    case 'compare':
      return compare(command);
    case 'assess':
      if (command.printing.as === 'csv') await print(csvHead('en'));
      return (await run(command.files, command.printing, command.jobs, import.meta.filename)) ? 0 : 1;
  }
}

async function compare({ files, language }: Extract<Command, { kind: 'compare' }>): Promise<number> {
  const read = await Promise.all(files.map(onlyOne));
  const bad = read.filter((each) => typeof each === 'string');
  const [before, after] = read.filter((each) => typeof each !== 'string');
  await write(process.stderr, bad.join(''));
  if (!before || !after) return 1;
  await write(process.stdout, compared(files, before, after, await translateTo(language)));
  return 0;
}

/** The one assessment in a file, or the line that says why there is none. */
async function onlyOne(file: string): Promise<Assessment | string> {
  let found: Assessment | undefined;
  for await (const { name, read } of inputsOf(file)) {
    if ('failure' in read) return complaint(name, read.failure);
    const parsed =
      'error' in read ? ({ ok: false, error: read.error } as const) : parseInput(read.text, read.line);
    if (!parsed.ok) return complaint(name, parsed.error);
    if (found) return complaint(file, 'holds several assessments; --compare takes files of one');
    found = parsed.assessment;
  }
  return found ?? complaint(file, 'holds no assessment');
}

// A program like `head` reads only the first lines and then closes the pipe. That is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

if (!(await serves())) process.exitCode = await main(readOptions(process.argv.slice(2)));
