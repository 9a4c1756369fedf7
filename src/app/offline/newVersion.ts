import { createStore } from 'zustand/vanilla';
import type { Watched } from '../../answers/edit/store.ts';
import { downloadKept } from './downloads.ts';
import { workerAddress } from './workerAddress.ts';

/**
 * Whether there is a newer program: none, one that waits for somebody to ask for it, or one that another window already
 * uses.
 */
export type NewVersion = 'none' | 'waiting' | 'elsewhere';

export interface Offline {
  readonly version: Watched<NewVersion>;
  /** Replaces this program by the newer one and reloads the page. */
  change(): void;
}

/** How often an open window looks for a newer program, in milliseconds. */
const OFTEN = 3_600_000;

/**
 * The browser's service workers. Undefined on plain http, in the single file, which needs none, and where they are
 * forbidden.
 */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return location.protocol === 'file:' ? undefined : navigator.serviceWorker;
  } catch {
    // In a frame without an origin, even naming them throws.
    return undefined;
  }
}

/** Makes the browser store the program for use without a connection; undefined where it cannot. */
export async function takeOffline(): Promise<Offline | undefined> {
  const workers = workersHere();
  if (!workers) return undefined;
  const registration = await workers
    .register(workerAddress(), { updateViaCache: 'none' })
    // The settings of the browser may forbid it.
    .catch(() => undefined);
  if (!registration) return undefined;
  downloadKept(registration.scope);
  const version = createStore<NewVersion>(() => 'none');
  /** On a first visit the worker that takes over is of the same version as the page, so it is not a newer program. */
  let known = workers.controller !== null;
  let asked = false;

  const look = () => registration.waiting && known && version.setState('waiting', true);
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
  workers.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (known) version.setState('elsewhere', true);
    known = true;
  });
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < OFTEN) return;
    looked = performance.now();
    void registration.update().catch(() => undefined);
  });

  return {
    version,
    change() {
      asked = true;
      if (registration.waiting) registration.waiting.postMessage('replace');
      else location.reload();
    },
  };
}
