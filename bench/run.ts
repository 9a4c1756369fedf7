/** `npm run bench` takes all measurements; `npm run bench -- keystroke radio` takes only the named ones. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { type Prepare, takeRounds } from './support/measure.ts';
import { closeSite } from './support/site.ts';
import { table } from './support/table.ts';

const known = globSync('*.ts', { cwd: import.meta.dirname })
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'run')
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

async function measured(name: string): Promise<string> {
  const { default: prepare } = (await import(`./${name}.ts`)) as { default: Prepare };
  const measurement = await prepare();
  try {
    const { found, noise } = await takeRounds(measurement);
    return table(found, noise);
  } finally {
    await measurement.close?.();
  }
}

for (const name of asked.length > 0 ? asked : known) {
  try {
    console.info(`\n${name}\n${await measured(name)}`);
  } catch (cause) {
    // The other measurements go on; the exit code says that one is missing.
    console.error(`\n${name}\nNot measured: ${cause instanceof Error ? cause.message : String(cause)}`);
    process.exitCode = 1;
  }
}
await closeSite();
