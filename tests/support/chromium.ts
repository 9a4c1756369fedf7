import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A browser that can be run, and the environment it needs. */
export interface Found {
  executablePath: string;
  env: Record<string, string>;
}

/** Chromium refuses file names with letters beyond ASCII on a machine that sets no locale. */
const LOCALE = { LC_ALL: 'C.UTF-8' };

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const USUAL_PLACES = [
  ...(process.env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that CHROMIUM names, or an installed one, or (on Linux x64) the one from npm. */
export async function findChromium(): Promise<Found> {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  const installed = named ?? USUAL_PLACES.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: LOCALE };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found: set CHROMIUM to the path of one.');
  }
  return unpacked();
}

/**
 * Unpacks each version once. It goes to a folder beside the final one and is renamed at the end, so an interrupted run
 * leaves nothing half unpacked.
 */
async function unpacked(): Promise<Found> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `e-service-assessment-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(home)) {
    const half = `${home}.${process.pid}`;
    await unpackInto(half, bin);
    await rename(half, home).catch(() => rm(half, { recursive: true, force: true }));
  }
  await writeFile(join(home, 'fonts.conf'), fontsConfiguration(home));
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...LOCALE,
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(home, 'al2023/lib')].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** The package always unpacks into the folder for temporary files, so that folder is changed for the call. */
async function unpackInto(folder: string, bin: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  await mkdir(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(bin, part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The machine's own fonts, and Open Sans from the package: without any font Chromium draws no text at all. */
function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
