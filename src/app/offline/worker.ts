/**
 * The service worker. The same file also reads the identity of the program as a plain worker, because no other file may
 * load anything. It stores all files of its version, so that everything works without a connection. The build writes
 * `PROGRAM` in front of it. Each version has one cache. Caches of earlier versions stay as long as an open window may
 * need parts from them.
 */

/** Addresses are relative to the worker. */
declare const PROGRAM: {
  /** A digest of the files. */
  readonly version: string;
  /** The files of the program. `./` is the page itself. */
  readonly files: readonly string[];
  /**
   * The file that the server's operator may change without a new version. It is asked for each time, and stored for
   * use without a connection.
   */
  readonly identity: string;
  /** The program as one file, offered on the start page. */
  readonly singleFile: string;
};

/** The part of a worker's interface that is used here. One program cannot have the types of both workers and pages. */
interface Worker {
  /** Missing in a plain worker. */
  readonly registration?: ServiceWorkerRegistration;
  postMessage(text: string | null): void;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const scope = worker.registration?.scope ?? '';
/** Other programs of the same origin may have caches, too, so the scope is part of the name. */
const PREFIX = `program ${scope} `;
const NAME = `${PREFIX}${PROGRAM.version}`;

/** The server may send new versions of these files at any time, so they are asked for each time. */
const OFTEN_NEW = [PROGRAM.identity, 'sw.js'];

const request = (file: string) => new Request(new URL(file, scope), { cache: 'no-cache' });

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(PROGRAM.files.map(request));
  // The program works without these files, so a failure is ignored.
  const keep = (file: string) => cache.add(request(file)).catch(() => undefined);
  await Promise.all([...OFTEN_NEW, PROGRAM.singleFile].map(keep));
  const identity = await cache.match(request(PROGRAM.identity));
  const logo = await identity?.json().then(
    (file) => file?.logo,
    () => undefined,
  );
  if (logo && typeof logo === 'string') await keep(logo);
}

const isOftenNew = ({ url, destination }: Request): boolean => {
  const file = url.slice(scope.length);
  return OFTEN_NEW.includes(file) || (destination === 'image' && !PROGRAM.files.includes(file));
};

/** The server's answer, or the last one stored if the server does not answer. */
async function newest(asked: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const answer = await fetch(asked).catch(() => undefined);
  if (!answer) return (await cache.match(asked, { ignoreVary: true })) ?? Response.error();
  if (answer.ok) await cache.put(asked, answer.clone());
  else if (answer.status === 404) await cache.delete(asked);
  return answer;
}

/** Tells the page the text of the identity file; null if there is none. */
async function tellIdentity(): Promise<void> {
  const answer = await fetch(PROGRAM.identity, { cache: 'no-cache' }).catch(() => undefined);
  worker.postMessage(answer?.ok ? await answer.text() : null);
}

/** Caches of the program, the oldest first. */
const programs = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** Deletes the caches of earlier versions once no window is open that may need them. */
async function tidy(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ url }) => url.startsWith(scope))) return;
  const all = await programs();
  await Promise.all(all.slice(0, Math.max(0, all.indexOf(NAME))).map((name) => caches.delete(name)));
}

/**
 * The page comes from this version. Parts may come from an earlier one, because no two versions use the same name for
 * different contents.
 */
async function answer(request: Request): Promise<Response> {
  if (isOftenNew(request)) return newest(request);
  const { origin, pathname } = new URL(request.url);
  const page = request.mode === 'navigate' && [scope, `${scope}index.html`].includes(origin + pathname);
  const own = await caches.open(NAME);
  const kept = await own.match(page ? scope : request, { ignoreVary: true });
  if (kept) return kept;
  for (const name of await programs()) {
    const earlier = await (await caches.open(name)).match(request, { ignoreVary: true });
    if (earlier) return earlier;
  }
  return fetch(request);
}

if (!worker.registration) void tellIdentity();
worker.addEventListener('install', (event) => event.waitUntil(install()));
// A page that was open before the worker is served by it from now on.
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') event.waitUntil(tidy());
  event.respondWith(answer(request));
});
worker.addEventListener('message', ({ data }) => data === 'replace' && void worker.skipWaiting());
