import { POLICY } from '../../src/app/build/contentSecurityPolicy.ts';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';

/** The headers of every response from every server. */
export const ALWAYS = {
  'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** For files whose name changes with their content. */
export const YEAR = ['immutable', 'max-age=31536000', 'public'];

/** Different headers for some files, by name. */
export const APART: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sw.js': { 'content-security-policy': "default-src 'none'; connect-src 'self'" },
  [SINGLE_FILE]: { 'content-disposition': 'attachment' },
};
