import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { build, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { SINGLE_FILE } from '../../screens/delivery.ts';

const CONFIG = 'vite.single.config.ts';
const UNPACK = new URL('../single/unpack.ts', import.meta.url);

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the built scripts and styles may run, and nothing may be loaded. */
const policyFor = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(' ')}`,
    `style-src ${styles.map(digest).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types program',
  ].join('; ');

/**
 * Turns a build with a single script into one HTML file: style sheet and program go into the page, and the policy
 * allows their digests.
 */
export function intoOneFile(): Plugin {
  return {
    name: 'into-one-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.fileName.endsWith('.html'));
        const [program, ...parts] = files.filter((file) => file.type === 'chunk');
        const [styles, ...others] = files.filter((file) => file.type === 'asset' && file !== page);
        if (page?.type !== 'asset' || styles?.type !== 'asset' || !program)
          throw new Error('Nothing was built.');
        const left = [...parts, ...others].map(({ fileName }) => fileName);
        if (left.length > 0) this.error(`The single file cannot hold ${left.join(', ')}.`);
        const html = put(String(page.source), String(styles.source), program.code, await unpackingScript());
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: html });
      },
    },
  };
}

function put(page: string, styles: string, program: string, unpack: string): string {
  const packed = deflateSync(program, { level: 9 }).toString('base64');
  const policy = policyFor([unpack, program], [styles]);
  const head = `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const style = `<style>${styles}</style>`;
  const scripts = `<script type="text/plain" id="program">${packed}</script>\n    <script>${unpack}</script>`;
  return (
    page
      .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace(/<meta charset="[^"]+">/, head)
      // A function returns the replacement, because `replace` gives `$` in a text a special meaning.
      .replace('</head>', () => `  ${style}\n  </head>`)
      .replace('</body>', () => `  ${scripts}\n  </body>`)
  );
}

async function unpackingScript(): Promise<string> {
  const { code } = await transformWithOxc(await readFile(UNPACK, 'utf8'), 'unpack.ts');
  return code;
}

/**
 * Builds the single file with every build and puts it beside the server's program, so that the link on the start page
 * always leads to it.
 */
export function singleFileBeside(): Plugin {
  return {
    name: 'single-file-beside',
    apply: 'build',
    // This build has nothing inside the page, so the code that looks there is left out.
    config: () => ({ define: { 'import.meta.env.VITE_INSIDE': 'undefined' } }),
    async generateBundle() {
      const built = await build({ configFile: CONFIG, build: { write: false }, logLevel: 'warn' });
      const { output } = built as Rolldown.RolldownOutput;
      const file = output.find((each) => each.fileName === SINGLE_FILE);
      if (file?.type !== 'asset') throw new Error('The single file was not built.');
      this.emitFile({ type: 'asset', fileName: file.fileName, source: file.source });
    },
  };
}
