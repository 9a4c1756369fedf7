import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OURS = fileURLToPath(new URL('../fetchFirst.ts', import.meta.url));
/** The first file of the program. It is loaded before any other is asked for. */
const FIRST = /(^|\/)index-[^/]*$/;

/** Makes it possible to load a part later that failed to load: replaces Vite's helper by `fetchFirst`. */
export function retriedImports(): Plugin {
  return {
    name: 'retried-imports',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite leaves a file out of its own list if the file imports no others, so it is added.
          resolveDependencies: (file, others) =>
            [...new Set([file, ...others])].filter((each) => !FIRST.test(each)),
        },
      },
    }),
    transform: {
      order: 'post',
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export { __vitePreload } from ${JSON.stringify(OURS)};`,
    },
  };
}
