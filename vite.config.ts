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
/** In milliseconds. It is long, because a slow machine is no fault of the program. `npm run bench` measures speed. */
const UNHURRIED = 60_000;
const ALONE = 'tests/journeys/durability.test.ts';
const IN_BROWSER = {
  environment: 'node' as const,
  globalSetup: ['tests/support/site.ts'],
  testTimeout: 480_000,
  hookTimeout: 120_000,
  // A browser on a busy machine may miss its moment. The report names the tests that were tried again.
  retry: 1,
  // The default of one second depends too much on the machine.
  expect: { poll: { timeout: 15_000 } },
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const report = process.env.TEST_REPORT;

export default defineConfig({
  // The addresses are relative, so that the built folder works anywhere.
  base: './',
  // An unknown path gives "not found" and not the start page.
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
      // The single file is a build of its own inside this one, which takes time.
      checks: { pluginTimings: false },
      // Everything that the first question needs is one file, because small files compress badly. The scoring is a file
      // of its own beside it. Later parts share a few files: what several parts need, what saves the work, and the rest
      // of the questions. So fewer files can fail, and the first file names fewer.
      output: {
        // The first file names all others, and random letters cannot be compressed. So their hashes are short.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            {
              name: 'scoring',
              test: /locales[\\/]lv[\\/](soFar|assessment)|src[\\/](questionnaire[\\/]pace|assessment[\\/](?!balance|effect|fieldStanding|figureFields|makingHundred|scores|turningWeights|unasked|unusable)|summary[\\/](verdict|source)\.|ui[\\/]SpanBar|screens[\\/]sofar[\\/])/,
              priority: 1,
            },
            // The first page loads this file but does not wait for it, so it must contain nothing else.
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
  // React itself has had this hook since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  worker: { format: 'es' },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  preview: { host: '127.0.0.1' },
  test: {
    allowOnly: false,
    // The browsers use this time zone. Otherwise, a test and its page would have different days near midnight.
    env: { TZ: 'Europe/Riga' },
    // Two browsers at a time, or two files of quick tests, because the processors are the first to run out.
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
        // Tests that depend on seconds run alone.
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
