/** Files that have been imported. They need not be fetched again. */
const here = new Set<string>();

/** A browser with Trusted Types accepts the address of a script only from a policy that the page names. */
const modules = (
  window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  }
).trustedTypes?.createPolicy('modules', { createScriptURL: (url: string) => url });

/** Adds an element for a file to the page until the file has arrived or failed. */
const ask = <T extends HTMLLinkElement | HTMLScriptElement>(element: T, what: Partial<T>): Promise<boolean> =>
  new Promise<boolean>((answer) => {
    const end = (came: boolean) => () => {
      element.remove();
      answer(came);
    };
    Object.assign(element, what, { crossOrigin: '', onload: end(true), onerror: end(false) });
    document.head.append(element);
  });

/** Fetches a module without running it. */
async function fetchModule(url: string): Promise<void> {
  if (await ask(document.createElement('link'), { rel: 'preload', as: 'script', href: url })) return;
  // Chromium reports one failure once more to the next element that asks for the file. This script takes that report.
  // If the module arrives after all, nothing runs, because it is not a classic script.
  await ask(document.createElement('script'), { src: modules ? modules.createScriptURL(url) : url });
  // Browsers word a failed import like this, and the program recognises it by these words.
  throw new TypeError(`Failed to fetch dynamically imported module: ${url}`);
}

/**
 * Replaces Vite's helper around every `import()` of the built program. Once a browser has failed to load a module, or
 * one that it imports, it fails until the page is left. A fetch can be tried again, so the files are fetched first and
 * imported only then. `files` is empty if the part is in the same file as the import.
 */
export async function __vitePreload<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  from: string,
): Promise<T> {
  const wanted = files.map((file) => new URL(file, from).href).filter((url) => !here.has(url));
  await Promise.all(wanted.map(fetchModule));
  const loaded = await load();
  for (const url of wanted) here.add(url);
  return loaded;
}
