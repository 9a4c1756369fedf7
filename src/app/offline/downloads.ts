import { download } from '../../screens/download.ts';

/** The caches of the program, the newest first. Other programs of the same origin may have caches, too. */
const programs = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`program ${scope} `)).reverse();

/** What the caches hold for an address; undefined if they hold nothing. */
async function kept(address: string, scope: string): Promise<Response | undefined> {
  for (const name of await programs(scope)) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** Links that are left to the network, because the caches hold nothing for them. */
const asked = new WeakSet<HTMLAnchorElement>();

async function save(link: HTMLAnchorElement, scope: string): Promise<void> {
  const found = await kept(link.href, scope).catch(() => undefined);
  if (found) {
    const name = link.href.slice(link.href.lastIndexOf('/') + 1);
    const content = await found.blob();
    download(name, content, content.type);
    return;
  }
  asked.add(link);
  link.click();
}

/**
 * Saves files beside the program from the caches. For a link marked `download`, browsers ask the network and not the
 * worker, so without a connection they would get nothing.
 */
export function downloadKept(scope: string): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]') : null;
    if (!link?.href.startsWith(scope) || asked.delete(link)) return;
    event.preventDefault();
    void save(link, scope);
  });
}
