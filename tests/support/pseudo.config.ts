import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import config from '../../vite.config.ts';

const LANGUAGE = fileURLToPath(new URL('pseudo.ts', import.meta.url));

/** Builds the app with one more language. */
export default mergeConfig(config, {
  plugins: [
    {
      name: 'pseudo-language',
      transform: (code: string, id: string) =>
        id.endsWith('/src/app/main.tsx') ? `import ${JSON.stringify(LANGUAGE)};\n${code}` : undefined,
    },
  ],
});
