import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built app, with a slash at the end. */
    site: string;
    /** The folder that the app is built into. */
    built: string;
  }
}

const run = promisify(execFile);
const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');

interface Site {
  /** With a slash at the end. */
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Builds the app into its own folder and serves it on a free port. The build needs a process of its own: NODE_ENV is
 * "test" in this one, and React would be built for development.
 */
export async function buildAndServe(config = 'vite.config.ts'): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-'));
  const args = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await run(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
  } catch (error) {
    // An error thrown here would also stop the tests that need no page.
    console.error('The app could not be built, so every journey will fail.', error);
  }
  return { folder, ...(await serve(folder)) };
}

/** Serves a folder on a free port; `close` also removes the folder. */
export async function serve(folder: string): Promise<Omit<Site, 'folder'>> {
  const server = await preview({
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server gave no address.');
  return {
    address,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the app as users get it, once for all journeys. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const { address, folder, close } = await buildAndServe();
  project.provide('site', address);
  project.provide('built', folder);
  return close;
}
