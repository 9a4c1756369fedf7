type Policy = { createScriptURL(url: string): string };

/**
 * Made only once, because a page refuses a second policy with the same name. The single file allows no policy and has
 * no worker.
 */
let policy: Policy | undefined;

/**
 * The address of the one file beside the program that may load others. A browser with Trusted Types accepts it only
 * from a named policy.
 */
export function workerAddress(): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: () => 'sw.js' });
  return policy?.createScriptURL('') ?? 'sw.js';
}
