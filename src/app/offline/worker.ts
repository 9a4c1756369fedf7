/**
 * The service worker, and beside it what reads the identity of the program: the same file, since no other may load
 * anything. It keeps all files of its version of the program, so that everything works without a connection.
 * `PROGRAM` is written before it by the build. One version stands in one cache. The caches of earlier versions stay
 * as long as a window may still need its parts from them.
 */

/** `files`: addresses relative to the worker; the page itself is `./`. `version`: digest of their contents. */
declare const PROGRAM: { readonly version: string; readonly files: readonly string[] };

/** The part of a worker's interface that is used here: the types of workers and pages cannot be in one program. */
interface Worker {
  /** A plain worker has none. */
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
/** Other programs of the same origin have caches, too: the scope stands in the name. */
const PREFIX = `program ${scope} `;
const NAME = `${PREFIX}${PROGRAM.version}`;

/** What whoever runs the server changes without a new version: asked for each time, kept for when there is no connection. */
const IDENTITY = 'identity.json';
const OFTEN_NEW = [IDENTITY, 'sw.js'];
/** The program as one file, which the start page offers. */
const SINGLE_FILE = 'e-pakalpojuma-novertejums.html';

const request = (file: string) => new Request(new URL(file, scope), { cache: 'no-cache' });

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(PROGRAM.files.map(request));
  // The program does without them.
  const keep = (file: string) => cache.add(request(file)).catch(() => undefined);
  await Promise.all([...OFTEN_NEW, SINGLE_FILE].map(keep));
  const identity = await cache.match(request(IDENTITY));
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

/** From the server where that answers, else what it has answered last. */
async function newest(asked: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const answer = await fetch(asked).catch(() => undefined);
  if (!answer) return (await cache.match(asked, { ignoreVary: true })) ?? Response.error();
  if (answer.ok) await cache.put(asked, answer.clone());
  else if (answer.status === 404) await cache.delete(asked);
  return answer;
}

/** Tells the page what the file of the identity holds: null where there is none. */
async function tellIdentity(): Promise<void> {
  const answer = await fetch(IDENTITY, { cache: 'no-cache' }).catch(() => undefined);
  worker.postMessage(answer?.ok ? await answer.text() : null);
}

/** Caches of the program, the oldest first. */
const programs = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** Drops what earlier versions have left, once no window is open that may ask for it. */
async function tidy(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ url }) => url.startsWith(scope))) return;
  const all = await programs();
  await Promise.all(all.slice(0, Math.max(0, all.indexOf(NAME))).map((name) => caches.delete(name)));
}

/** The page comes from this version; its parts have names that no other version uses for something else. */
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
// A page that was there first is served from now on, too.
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') event.waitUntil(tidy());
  event.respondWith(answer(request));
});
worker.addEventListener('message', ({ data }) => data === 'replace' && void worker.skipWaiting());
