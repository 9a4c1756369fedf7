import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed } from './src/app/build/compressed.ts';
import { contentSecurityPolicy } from './src/app/build/contentSecurityPolicy.ts';
import { offlineFiles } from './src/app/build/offlineFiles.ts';
import { retriedImports } from './src/app/build/retriedImports.ts';
import { schemaFile } from './src/app/build/schemaFile.ts';
import { billOfMaterials, licencesPart } from './src/app/build/shipped.ts';
import { singleFileBeside } from './src/app/build/singleFile.ts';
import { unusedParts } from './src/app/build/unusedParts.ts';

const NODE_TESTS =
  'questionnaire,answers,assessment,changes,summary,portfolio,documents,session,app,locales,architecture,scenarios,i18n';
/** Milliseconds: a slow machine is no defect of what is tested. `npm run bench` measures what must be quick. */
const UNHURRIED = 60_000;
const ALONE = 'tests/journeys/durability.test.ts';
const IN_BROWSER = {
  environment: 'node' as const,
  globalSetup: ['tests/support/site.ts'],
  testTimeout: 480_000,
  hookTimeout: 120_000,
  // On a machine that others use a browser may miss its moment; the report names what was tried again.
  retry: 1,
  // One second is a matter of the machine.
  expect: { poll: { timeout: 15_000 } },
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const report = process.env.TEST_REPORT;

export default defineConfig({
  // Relative, so that the built folder works wherever it is put.
  base: './',
  // A path that does not exist is "not found", not the start page.
  appType: 'mpa',
  plugins: [
    react(),
    contentSecurityPolicy(),
    unusedParts(),
    retriedImports(),
    schemaFile(),
    singleFileBeside(),
    licencesPart(),
    billOfMaterials(),
    offlineFiles(),
    compressed(),
  ],
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  build: {
    // Data URIs and inline scripts would need a weaker Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The file beside the program is a build of its own, which takes its time.
      checks: { pluginTimings: false },
      // All that the first question needs in one file: small files compress badly.
      // The scoring comes beside it in a file of its own. Of what comes later, one file has what several parts need,
      // one what saves the work, one the rest of the questions: fewer files to fail, and to be named in the first.
      output: {
        // The first file names all others, and what is drawn by lot cannot be compressed.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            {
              name: 'scoring',
              test: /locales[\\/]lv[\\/](soFar|assessment)|src[\\/](questionnaire[\\/]pace|assessment[\\/](?!balance|effect|fieldStanding|figureFields|makingHundred|scores|turningWeights|unasked|unusable)|summary[\\/](verdict|source)\.|ui[\\/]SpanBar|screens[\\/]sofar[\\/])/,
              priority: 1,
            },
            // Loaded with the first page, which does not wait for it: nothing else may come along.
            {
              name: 'after',
              test: /src[\\/]app[\\/](afterFirstPage|identity|offline[\\/]workerAddress)/,
              priority: 1,
            },
            { name: 'shared', minShareCount: 2 },
            {
              name: 'saving',
              test: /src[\\/](answers|session[\\/](?!examples|laterPorts\.|portfolio)|screens[\\/](desk|past[\\/]undoKeys))/,
            },
            { name: 'question', test: /src[\\/]screens[\\/](question|share[\\/]PartNote)/ },
          ],
        },
      },
    },
    target: 'es2022',
    reportCompressedSize: false,
  },
  // React has had this hook itself since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  worker: { format: 'es' },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  preview: { host: '127.0.0.1' },
  test: {
    allowOnly: false,
    // The browsers' zone: near midnight a test and its page would otherwise have two different days.
    env: { TZ: 'Europe/Riga' },
    // Two browsers at a time, or two files of quick tests: it is the machine's processors that run out first.
    maxWorkers: 2,
    reporters: [
      'default',
      './tests/support/noSkippedTests.ts',
      ...(report ? ([['json', { outputFile: report }]] as ['json', { outputFile: string }][]) : []),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [`tests/{${NODE_TESTS}}/**/*.test.ts`],
          testTimeout: UNHURRIED,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{ui,screens}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom.ts'],
          testTimeout: UNHURRIED,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          ...IN_BROWSER,
          include: ['tests/journeys/**/*.test.ts'],
          exclude: [ALONE],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        // What measures seconds has the machine for itself.
        test: {
          name: 'alone',
          ...IN_BROWSER,
          include: [ALONE],
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
