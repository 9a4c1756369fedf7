import { defineConfig } from 'vite';
import { licencesBeside } from './src/app/build/shipped.ts';

/** The program of the terminal and what other programs may import, with all that they rest on: they run with Node alone. */
export default defineConfig({
  publicDir: false,
  plugins: [licencesBeside()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'package',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input: { index: 'src/app/package.ts', assess: 'src/app/assess.ts' } },
  },
});
