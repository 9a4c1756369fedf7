import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A server whose folder can be replaced and which can be shut down. */
export interface Deployment {
  /** With a slash at the end. */
  readonly address: string;
  deploy(folder: string): void;
  /** Closes the server and all its connections, as if the network were off. */
  goAway(): Promise<void>;
}

/** Serves a built program on a free port, as an ordinary file server would. */
export async function serveFolder(first: string): Promise<Deployment> {
  let folder = first;
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const content = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy: (next) => {
      folder = next;
    },
    async goAway() {
      if (!server.listening) return;
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Copies a built program as if it were the next version: every part has a new file name, and the title of the page ends
 * with `mark`. Resolves to the folder of the copy, which the caller removes.
 */
export async function nextVersion(built: string, mark: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-next-'));
  await cp(built, folder, { recursive: true });
  const parts = await readdir(join(folder, 'assets'));
  const renamed = new Map(parts.map((name) => [name, name.replace(/-([\w-]{8})\./, `-${mark}$1.`)]));
  const places = [
    ...parts.map((name) => join(folder, 'assets', name)),
    join(folder, 'index.html'),
    join(folder, 'sw.js'),
  ];
  for (const place of places) {
    let text = await readFile(place, 'utf8');
    for (const [name, next] of renamed) text = text.replaceAll(name, next);
    await writeFile(place, text.replace('<title>', `<title>${mark} `));
  }
  for (const [name, next] of renamed)
    await rename(join(folder, 'assets', name), join(folder, 'assets', next));
  const worker = join(folder, 'sw.js');
  await writeFile(worker, (await readFile(worker, 'utf8')).replace('"version":"', `"version":"${mark}`));
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
