import deploy from '../deploy/vitest.config.ts';

/**
 * The main journeys in Firefox: `npx vitest run --config tests/firefox/vitest.config.ts`. `FIREFOX` may name another
 * Firefox than Debian's.
 */
export default { ...deploy, test: { ...deploy.test, include: ['tests/firefox/**/*.test.ts'] } };
