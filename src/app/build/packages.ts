import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noticesIn } from './notices.ts';

/** A package that has code or styles in the built program. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression that the package states. */
  readonly licence: string;
  /** The text of its licence, followed by the notices of other people whose work it contains. */
  readonly text: string;
  /** The SHA-512 of the package in the registry, as the lock file has it, in hexadecimal digits. */
  readonly digest: string;
  /** The packages in the program that it depends on. */
  readonly needs: readonly { readonly name: string; readonly version: string }[];
}

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** The style sheet brings in this package. It names no modules, so the package is listed by hand. */
const STYLES = ['govuk-frontend'];

/** The folder of the package that a module belongs to. */
const folderOf = (id: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/[?#].*$/, ''))?.[0];

/** The folder of a package, found from the folder `from` as Node would find it. */
function found(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    if (existsSync(join(there, 'package.json'))) return there;
  }
  return undefined;
}

const isCode = (name: string): boolean => !name.startsWith('@types/');

/** The licences of packages that name one but do not include its text. The texts are from their repositories. */
const MISSING = new URL('./licences/', import.meta.url);

/**
 * The packages that the modules come from, sorted by name. Their dependencies count, too, because some packages are
 * published with their dependencies inside.
 */
export function packagesOf(modules: Iterable<string>, styles: readonly string[] = STYLES): ShippedPackage[] {
  const folders = new Map<string, string[]>();
  const add = (folder: string | undefined): string[] => {
    if (!folder) return [];
    const known = folders.get(folder);
    if (known) return known;
    const own: string[] = [];
    folders.set(folder, own);
    for (const each of needsOf(folder)) add(each);
    return own;
  };
  for (const id of modules) if (!id.startsWith('\0')) add(folderOf(id)).push(id.replace(/[?#].*$/, ''));
  for (const name of styles) add(found(name, process.cwd()));
  const locked = lockedPackages();
  const all = [...folders].map(([folder, own]) => shipped(folder, own, locked));
  const packages = new Map(all.map((each) => [`${each.name}@${each.version}`, each]));
  return [...packages.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const fileOf = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** The folders of a package's dependencies. */
const needsOf = (folder: string): string[] =>
  Object.keys(fileOf(folder).dependencies ?? {})
    .filter(isCode)
    .flatMap((name) => found(name, folder) ?? []);

function shipped(folder: string, modules: readonly string[], locked: Locked): ShippedPackage {
  const { name, version, license = 'UNKNOWN' } = fileOf(folder);
  const text = licenceIn(folder, name);
  return {
    name,
    version,
    licence: license,
    text: [text, ...noticesIn(modules, text)].join('\n\n'),
    digest: digestOf(folder, locked),
    needs: needsOf(folder).map(fileOf),
  };
}

function licenceIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(txt|md))?$/i.test(each));
  const place = file ? join(folder, file) : new URL(`${name}.txt`, MISSING);
  if (!existsSync(place)) throw new Error(`${name} brings no text of its licence: put it into ${place}.`);
  return readFileSync(place, 'utf8').trim();
}

const INTEGRITY = 'sha512-';

/** What the lock file says about each package, by its path. */
type Locked = Readonly<Record<string, { integrity?: string }>>;

const lockedPackages = (): Locked =>
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked }).packages;

function digestOf(folder: string, locked: Locked): string {
  const [path = ''] = /(?:node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]?)+$/.exec(folder) ?? [];
  const { integrity = '' } = locked[path.replaceAll('\\', '/')] ?? {};
  if (!integrity.startsWith(INTEGRITY)) throw new Error(`package-lock.json has no digest of ${path}.`);
  return Buffer.from(integrity.slice(INTEGRITY.length), 'base64').toString('hex');
}
