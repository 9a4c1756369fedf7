import type { ExampleId, OpenedFile } from './ports.ts';
import type { Session } from './session.ts';

/** The files are loaded when an example is opened. */
const EXAMPLES: Readonly<Record<ExampleId, () => Promise<{ default: unknown }>>> = {
  residence: () => import('./examples/residence-declaration.json'),
  certificate: () => import('./examples/income-certificate-for-another-institution.json'),
  permit: () => import('./examples/event-permit-in-progress.json'),
  results: () => import('./examples/residence-declaration-results.json'),
  dog: () => import('./examples/dog-registration-quick.json'),
};

/** Reads the file of an example; rejects if it cannot be loaded. */
export async function readExample(id: ExampleId, readFile: Session['readFile']): Promise<OpenedFile> {
  const { default: example } = await EXAMPLES[id]();
  const read = await readFile(JSON.stringify(example));
  if (!read.ok) throw new Error(`Example ${id} is no valid file: ${read.error.code}.`);
  return read;
}
