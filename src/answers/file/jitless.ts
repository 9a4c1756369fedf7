import * as z from 'zod/mini';

/** Without this zod compiles its parsers with `new Function`, which the Content-Security-Policy forbids. */
z.config({ jitless: true });
