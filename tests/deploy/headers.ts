import { POLICY } from '../../src/app/build/contentSecurityPolicy.ts';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';

/** What every answer of every server promises. */
export const ALWAYS = {
  'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** A file whose name changes with its content. */
export const YEAR = ['immutable', 'max-age=31536000', 'public'];

/** What differs for some files, by name. */
export const APART: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sw.js': { 'content-security-policy': "default-src 'none'; connect-src 'self'" },
  [SINGLE_FILE]: { 'content-disposition': 'attachment' },
};
