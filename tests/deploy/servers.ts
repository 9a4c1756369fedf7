import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server with the configuration from `deploy`; only the port and the folder differ. */
export interface Started {
  /** The address of the program in its subfolder, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite', 'env'];
const FOLDER = '/var/www/html';
/** How many milliseconds a server may take to start. */
const BEGIN = 15_000;

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Replaces a text that must be there; throws if it is missing. */
function put(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The configuration has no ${from} any more.`);
  return text.replaceAll(from, to);
}

/** `beside` is added to the configuration of nginx. */
function nginx(home: string, port: number, beside = ''): readonly [string, string[]] {
  let own = put(readFileSync('deploy/nginx.conf', 'utf8'), FOLDER, join(home, 'www'));
  own = put(own, 'listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`);
  own = put(own, '# brotli_static on;', 'brotli_static on;');
  writeFileSync(join(home, 'own.conf'), own);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  const main = `
    load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    daemon off; pid ${join(home, 'pid')}; error_log ${join(home, 'error.log')}; worker_processes 1;
    user ${execFileSync('id', ['-un']).toString().trim()};
    events {}
    http { access_log off; ${temporary.join(' ')} ${beside} include ${join(home, 'own.conf')}; }`;
  writeFileSync(join(home, 'main.conf'), main);
  return ['nginx', ['-c', join(home, 'main.conf'), '-e', join(home, 'error.log')]];
}

function apache(home: string, port: number): readonly [string, string[]] {
  const own = put(readFileSync('deploy/apache.conf', 'utf8'), FOLDER, join(home, 'www'));
  writeFileSync(join(home, 'own.conf'), own);
  const modules = APACHE_MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  const main = [
    ...modules,
    'ServerName localhost',
    `ServerRoot ${home}`,
    `DefaultRuntimeDir ${home}`,
    `PidFile ${join(home, 'pid')}`,
    `ErrorLog ${join(home, 'error.log')}`,
    'TypesConfig /etc/mime.types',
    `Listen 127.0.0.1:${port}`,
    `Include ${join(home, 'own.conf')}`,
  ];
  writeFileSync(join(home, 'main.conf'), `${main.join('\n')}\n`);
  return ['apache2', ['-f', join(home, 'main.conf'), '-DFOREGROUND']];
}

export const SERVERS = { nginx, apache } as const;

/**
 * Lets nginx check the configuration with an addition, and returns its complaints. `beside` makes the addition for a
 * port.
 */
export async function nginxSays(beside: (port: number) => string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'e-service-assessment-nginx-'));
  const port = await freePort();
  const [command, args] = nginx(home, port, beside(port));
  const { stderr } = spawnSync(command, ['-q', '-t', ...args], { encoding: 'utf8' });
  rmSync(home, { recursive: true, force: true });
  return stderr;
}

/** Starts a server on a free port, with the built program in a subfolder. Rejects with the server's own message. */
export async function start(name: keyof typeof SERVERS, built: string): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), `e-service-assessment-${name}-`));
  mkdirSync(join(home, 'www'));
  cpSync(built, join(home, 'www/novertejums'), { recursive: true });
  // The server may run as another user, who must be able to read the files.
  execFileSync('chmod', ['-R', 'a+rX', home]);
  const port = await freePort();
  const [command, args] = SERVERS[name](home, port);
  const address = `http://127.0.0.1:${port}/novertejums/`;
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.on('error', (error) => {
    said += String(error);
  });
  const stop = async () => {
    await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  for (const until = Date.now() + BEGIN; Date.now() < until; await sleep(100)) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return { address, stop };
  }
  const log = join(home, 'error.log');
  if (existsSync(log)) said += readFileSync(log, 'utf8');
  await stop();
  throw new Error(`${name} did not begin: ${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
