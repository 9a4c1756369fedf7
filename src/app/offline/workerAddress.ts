type Policy = { createScriptURL(url: string): string };

/** Made once: the page allows no second policy of a name, and the single file, which has no worker, not even one. */
let policy: Policy | undefined;

/** The one file beside the program that may load others. A browser that knows Trusted Types takes it from a named policy. */
export function workerAddress(): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: () => 'sw.js' });
  return policy?.createScriptURL('') ?? 'sw.js';
}
