import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OURS = fileURLToPath(new URL('./fetchFirst.ts', import.meta.url));
/** The first file of the program: it is here before any other is asked for. */
const FIRST = /(^|\/)index-[^/]*$/;

/** Lets a part of the program that could not be loaded be loaded later: puts `fetchFirst` in the place of Vite's helper. */
export function retriedImports(): Plugin {
  return {
    name: 'retried-imports',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // A file without any others is not among them.
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
