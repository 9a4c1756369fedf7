import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { OBSTACLES } from '../../src/assessment/level.ts';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { SIGNALS } from '../../src/assessment/signals.ts';
import { COMMON_FIELDS } from '../../src/questionnaire/common.ts';
import { UNITS } from '../../src/questionnaire/field.ts';
import { QUESTIONS } from '../../src/questionnaire/questionnaire.ts';
import { QUESTIONNAIRE_VERSION } from '../../src/questionnaire/versions.ts';

/** The SHA-256 of the canonical JSON. */
const hashOf = (content: unknown) =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');

/** Properties that decide how a question is shown and to which axis it belongs. They change no answer. */
const SHOWN = ['usual', 'axis', 'look', 'noted', 'folded', 'joint', 'total', 'like'];
const binding = (content: unknown): unknown =>
  JSON.parse(JSON.stringify(content, (key, value) => (SHOWN.includes(key) ? undefined : value)));

/** Leaves out units that only the documents after a decision use. */
const unitsOf = (questions: unknown): unknown =>
  Object.fromEntries(
    Object.entries(UNITS).filter(([unit]) => JSON.stringify(questions).includes(`"${unit}"`)),
  );

/**
 * The content of each version. A published version never changes: whoever changes the content raises the version and
 * adds a line here.
 */
const FROZEN = {
  methodology: {
    version: DEFAULT_METHODOLOGY.version,
    content: { ...DEFAULT_METHODOLOGY, version: null, SIGNALS, OBSTACLES },
    hashes: { '1.1.0': '3d9bae0c4c5363fc9669e5505d9e01cc470393a6462c9be158fb25552254e9c8' },
  },
  questionnaire: {
    version: QUESTIONNAIRE_VERSION,
    content: binding({ QUESTIONS, COMMON_FIELDS, UNITS: unitsOf(QUESTIONS) }),
    hashes: { '1.0.0': 'da5c4f9bdcdd3dbe872638eb3d01d00e293b7d9caffff083ba12b1809130e4cc' },
  },
};

describe('the content of a version is frozen', () => {
  test.each(Object.entries(FROZEN))('%s', (name, { version, content, hashes }) => {
    const known: Readonly<Record<string, string>> = hashes;
    expect(hashOf(content), `${name} ${version} is other than it was: raise the version`).toBe(
      known[version],
    );
  });
});
