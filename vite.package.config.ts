import { defineConfig } from 'vite';
import { licencesBeside } from './src/app/build/shipped.ts';

/** The terminal program, and what other programs may import, with all their dependencies. They need only Node. */
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
