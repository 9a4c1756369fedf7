import deploy from '../deploy/vitest.config.ts';

/** The main journeys in Firefox: `npx vitest run --config tests/firefox/vitest.config.ts`. `FIREFOX` names another one than Debian's. */
export default { ...deploy, test: { ...deploy.test, include: ['tests/firefox/**/*.test.ts'] } };
