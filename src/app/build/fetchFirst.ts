/** Files that were imported: they are not asked for again. */
const here = new Set<string>();

/** A browser that knows Trusted Types takes the address of a script only from a policy that the page names. */
const modules = (
  window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  }
).trustedTypes?.createPolicy('modules', { createScriptURL: (url: string) => url });

/** Puts an element for a file into the page until the file has come, or has not. */
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
  // Chromium gives the failure to whatever asks next for the file, once. A module that came after all is no classic
  // script: nothing of it would run.
  await ask(document.createElement('script'), { src: modules ? modules.createScriptURL(url) : url });
  // The words of the browser itself, by which a failed import is known.
  throw new TypeError(`Failed to fetch dynamically imported module: ${url}`);
}

/**
 * Stands before every `import()` of the built program. A browser remembers until the page is left that a module, or one
 * it rests on, could not be loaded. So its files are fetched first, which can be tried again, and imported only then. None are
 * named where the part has come in the same file as what asks for it.
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
