import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataAddresses } from './src/app/build/dataAddresses.ts';
import { licencesPart } from './src/app/build/shipped.ts';
import { intoOneFile } from './src/app/build/singleFile.ts';
import main from './vite.config.ts';

const inside = dataAddresses();

/**
 * The whole program as one HTML file that opens with a double click. It needs no server, no other file and no request.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  ...(main.css && { css: main.css }),
  ...(main.resolve && { resolve: main.resolve }),
  define: { ...main.define, 'import.meta.env.VITE_INSIDE': JSON.stringify(inside) },
  plugins: [
    react(),
    {
      name: 'icon-inside',
      transformIndexHtml: (html) => html.replace('./favicon.svg', inside['favicon.svg'] ?? ''),
    },
    {
      // A page opened from a disk may load no file and so no thread, so the page itself does that work.
      name: 'no-worker',
      load: {
        filter: { id: /portfolio[\\/]workerAddress\.ts$/ },
        handler: () => 'export const workerAddress = undefined;',
      },
    },
    licencesPart(),
    intoOneFile(),
  ],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: false,
    rolldownOptions: { input: 'single.html', output: { codeSplitting: false } },
  },
});
