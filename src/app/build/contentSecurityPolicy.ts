import type { Plugin } from 'vite';

/** Everything comes from the own folder; nothing is sent anywhere, and no script or style stands in the page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types modules worker portfolio',
].join('; ');

/**
 * Writes the policy into the built page, because the folder may be served by a plain file server that sends no
 * headers. Not in development: there the server itself needs inline scripts and a web socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        // Right after the character set: a policy holds only for what follows it.
        html.replace(
          /<meta charset="[^"]+">/,
          `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        ),
    },
  };
}
