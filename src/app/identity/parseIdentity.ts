import { isDate } from '../../answers/model/limits.ts';
import {
  IDENTITY_FIELDS,
  type Identity,
  type IdentityField,
  type IdentityProblem,
} from '../../session/identity.ts';
import { contrast } from './contrast.ts';

/** The contrast that small text needs with its background (WCAG 2.2, 1.4.3). */
const NEEDED = 4.5;
/**
 * Text in the accent colour stands on white and on the grey of places and panels. White text stands on the accent
 * colour.
 */
const AGAINST = ['#ffffff', '#f3f4f6'];
const MOST: Readonly<Record<IdentityField, number>> = {
  name: 120,
  logo: 200_000,
  accent: 60,
  email: 120,
  phone: 60,
  prepared: 60,
  reviewed: 60,
};
/** A file beside the page, not on another server or in another folder. */
const BESIDE = /^(?:\.\/)?[\w][\w.-]*\.(?:svg|png)$/i;
const INSIDE = /^data:image\/(?:svg\+xml|png)[;,]/;

/** The least contrast of an accent colour with these colours. */
export const leastContrast = (accent: string): number =>
  Math.min(...AGAINST.map((colour) => contrast(accent, colour)));

/**
 * Reads the text of the file field by field. A wrong field is left out and reported. `inside`: the program is the
 * single file and has no files beside it.
 */
export function parseIdentity(text: string, inside: boolean): Identity {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ is: 'notJson' }] };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { problems: [{ is: 'notObject' }] };
  const problems: IdentityProblem[] = [];
  const taken: Partial<Record<IdentityField, string>> = {};
  for (const [key, value] of Object.entries(file)) {
    const field = IDENTITY_FIELDS.find((each) => each === key);
    const problem = field ? problemWith(field, value, inside) : ({ is: 'unknown', field: key } as const);
    if (problem) problems.push(problem);
    else if (field && value.trim()) taken[field] = value.trim();
  }
  if (taken.logo && !taken.name) {
    // A picture without a name says nothing to people who cannot see it.
    problems.push({ is: 'logoWithoutName' });
    delete taken.logo;
  }
  return { ...taken, problems };
}

function problemWith(field: IdentityField, value: unknown, inside: boolean): IdentityProblem | undefined {
  if (typeof value !== 'string') return { is: 'notText', field };
  const text = value.trim();
  if (!text) return undefined;
  if (text.length > MOST[field]) return { is: 'tooLong', field, most: MOST[field] };
  if (field === 'accent') return problemWithAccent(text);
  if (field === 'logo' && inside && !INSIDE.test(text)) return { is: 'logoInside', value: text.slice(0, 60) };
  if (field === 'logo' && !inside && !BESIDE.test(text)) return { is: 'logoPlace', value: text.slice(0, 60) };
  if (field === 'email' && !/^[^\s@]+@[^\s@]+$/.test(text)) return { is: 'email', field };
  if ((field === 'prepared' || field === 'reviewed') && !isDate(text)) return { is: 'date', field };
  return undefined;
}

function problemWithAccent(text: string): IdentityProblem | undefined {
  if (!/^#[\da-f]{6}$/i.test(text)) return { is: 'accentForm', value: text };
  const least = leastContrast(text);
  // The contrast is rounded down, because 4.49 is less than 4.5.
  return least >= NEEDED
    ? undefined
    : { is: 'contrast', value: text, contrast: Math.floor(least * 100) / 100, needed: NEEDED };
}
