import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS = /\.(js|css|html|svg|json|webmanifest)$/;
const SUMS = 'SHA256SUMS';
/**
 * This file is edited on the server. A server would go on sending the old compressed copy, and its digest would be
 * wrong.
 */
export const IDENTITY_FILE = 'identity.json';

/**
 * Puts a gzip and a brotli copy beside each text, so that no server compresses the same text again and again. Also
 * writes the digests of all files.
 */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    writeBundle: { order: 'post', sequential: true, handler: () => compressIn(folder) },
  };
}

async function compressIn(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'));
  const sums = await Promise.all(
    files.filter((name) => name !== SUMS && name !== IDENTITY_FILE).map((name) => sumsOf(folder, name)),
  );
  await writeFile(join(folder, SUMS), `${sums.flat().toSorted(byName).join('\n')}\n`);
}

/** The digest, two spaces and the name, as `sha256sum` writes and checks them. */
async function sumsOf(folder: string, name: string): Promise<string[]> {
  const content = await readFile(join(folder, name));
  const copies: [string, Buffer][] = [[name, content]];
  if (TEXTS.test(name)) {
    const params = { [zlib.BROTLI_PARAM_SIZE_HINT]: content.length };
    copies.push([`${name}.gz`, await promisify(gzip)(content, { level: 9 })]);
    copies.push([`${name}.br`, await promisify(brotliCompress)(content, { params })]);
  }
  await Promise.all(copies.slice(1).map(([copy, bytes]) => writeFile(join(folder, copy), bytes)));
  return copies.map(([copy, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${copy}`);
}

const byName = (one: string, other: string): number => (one.slice(66) < other.slice(66) ? -1 : 1);
