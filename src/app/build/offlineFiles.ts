import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { SINGLE_FILE } from '../../screens/delivery.ts';
import { IDENTITY_FILE } from './compressed.ts';

const WORKER = new URL('../offline/worker.ts', import.meta.url);
const NAME = 'E-pakalpojuma novērtējums';

/** What a browser needs to offer the program for installation. */
const MANIFEST = {
  name: NAME,
  short_name: NAME,
  lang: 'lv',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#ffffff',
  background_color: '#ffffff',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** The program does not use the README's pictures, and it works without its single-file form. */
const isOfUse = (name: string): boolean => !/^question-|^sbom|\.html$/.test(name);
/** A change of this file on the server does not make a new version of the program. */
const isOfProgram = (name: string): boolean => name !== IDENTITY_FILE;

/**
 * Writes the web manifest and the service worker. The worker gets the list of all files that the program may ask for.
 */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(/( *)<link rel="icon"/, '$1<link rel="manifest" href="./manifest.webmanifest">\n$&'),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const manifest = `${JSON.stringify(MANIFEST, null, 2)}\n`;
        const contents = new Map<string, string | Uint8Array>([['manifest.webmanifest', manifest]]);
        for (const each of Object.values(bundle)) contents.set(each.fileName, contentOf(each));
        for (const name of readdirSync('public').filter(isOfProgram))
          contents.set(name, readFileSync(`public/${name}`));
        const names = [...contents.keys()].toSorted();
        const digest = createHash('sha256');
        for (const name of names) digest.update(`${name}\n`).update(contents.get(name) ?? '');
        const files = ['./', ...names.filter(isOfUse)];
        const program = {
          version: digest.digest('hex').slice(0, 16),
          files,
          identity: IDENTITY_FILE,
          singleFile: SINGLE_FILE,
        };
        const { code } = await transformWithOxc(readFileSync(WORKER, 'utf8'), 'worker.ts');
        const source = `const PROGRAM = ${JSON.stringify(program)};\n${code}`;
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

const contentOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;
