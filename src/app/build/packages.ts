import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of which something is in the built program. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** The text of its licence; where it brings none, the line of its author. */
  readonly text: string;
}

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

/** Comes in through the style sheet, which names no modules. */
const STYLES = ['govuk-frontend'];

/** The folder of the package that a module belongs to. */
const folderOf = (id: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/[?#].*$/, ''))?.[0];

/** The folder of a package as one in `from` would find it. */
function found(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    if (existsSync(join(there, 'package.json'))) return there;
  }
  return undefined;
}

const isCode = (name: string): boolean => !name.startsWith('@types/');

/**
 * The packages that modules come from, by name. What a package depends on counts as in it: some are published with
 * their dependencies inside.
 */
export function packagesOf(modules: Iterable<string>): ShippedPackage[] {
  const folders = new Set<string>();
  const add = (folder: string | undefined): void => {
    if (!folder || folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {} } = fileOf(folder);
    for (const name of Object.keys(dependencies).filter(isCode)) add(found(name, folder));
  };
  for (const id of modules) if (!id.startsWith('\0')) add(folderOf(id));
  for (const name of STYLES) add(found(name, process.cwd()));
  const packages = new Map([...folders].map(shipped).map((each) => [`${each.name}@${each.version}`, each]));
  return [...packages.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const fileOf = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

function shipped(folder: string): ShippedPackage {
  const { name, version, license = 'UNKNOWN', author } = fileOf(folder);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(txt|md))?$/i.test(each));
  const by = (typeof author === 'object' ? author.name : author) ?? '';
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${name}: ${license}. ${by}`.trim();
  return { name, version, licence: license, text };
}
