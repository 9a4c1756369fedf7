import type { Plugin } from 'vite';

/**
 * Everything comes from the program's own folder. Nothing is sent anywhere, and the page has no inline script or style.
 */
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
 * Writes the policy into the built page, because a plain file server sends no headers. In development there is no
 * policy: the development server needs inline scripts and a web socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        // The policy comes right after the character set, because it applies only to what follows it.
        html.replace(
          /<meta charset="[^"]+">/,
          `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        ),
    },
  };
}
