import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** A browser with a profile on disk that can be killed and started again. */
export interface Killable {
  /** The folder of the profile. */
  readonly profile: string;
  /** Starts the browser on the profile and resolves to its page. */
  start(): Promise<Page>;
  /** Sends SIGKILL to the browser, so that it cannot write anything more. */
  kill(): Promise<void>;
  /** Closes the browser and removes the profile. */
  remove(): Promise<void>;
}

const LISTENING = /DevTools listening on (ws:\S+)/;

/** The address that a browser prints when it starts. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = LISTENING.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}

export async function createKillable(): Promise<Killable> {
  const profile = await mkdtemp(join(tmpdir(), 'e-service-assessment-profile-'));
  const { executablePath, env } = await findChromium();
  const args = ['--headless', '--no-sandbox', '--disable-dev-shm-usage', '--no-first-run', '--lang=lv'];
  let child: ChildProcess | undefined;
  let browser: Browser | undefined;

  async function kill(): Promise<void> {
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    child = undefined;
    await browser?.close().catch(() => undefined);
  }

  return {
    profile,
    async start() {
      child = spawn(executablePath, [...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      browser = await chromium.connectOverCDP(await addressOf(child));
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no profile.');
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      return page;
    },
    kill,
    async remove() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
