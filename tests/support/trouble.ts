import type { Page } from 'playwright-core';

/** What must never happen on any page. */
export interface Trouble {
  /** Violations of the Content-Security-Policy, in the browser's words. */
  violations: string[];
  /** Requests to any origin other than `site`. */
  foreign: string[];
  /** Uncaught errors, and every error written to the console. */
  errors: string[];
}

/** Watches a page from before its first request; call it right after the page is opened. */
export async function watchForTrouble(page: Page, site: string): Promise<Trouble> {
  const trouble: Trouble = { violations: [], foreign: [], errors: [] };
  const { origin } = new URL(site);
  await page.exposeFunction('reportViolation', (text: string) => trouble.violations.push(text));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.origin !== origin) trouble.foreign.push(request.url());
  });
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(`${message.text()} ${message.location().url}`);
  });
  return trouble;
}
