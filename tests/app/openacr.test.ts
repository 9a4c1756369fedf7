import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVALUATED } from '../../src/screens/about/evaluated.ts';

interface Criterion {
  num: string;
  components: { name: string; adherence: { level: string; notes: string } }[];
}
interface Chapter {
  notes: string;
  disabled?: boolean;
  criteria?: Criterion[];
}
const report = parse(readFileSync('public/openacr.yaml', 'utf8')) as {
  title: string;
  product: { name: string; version: string };
  author: { email: string };
  report_date: string;
  evaluation_methods_used: string;
  chapters: Record<string, Chapter>;
};

/** The criteria of WCAG 2.2, and 4.1.1, which WCAG has removed but the catalogue of OpenACR still lists. */
const WCAG = {
  success_criteria_level_a:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  success_criteria_level_aa:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;
const LEVELS = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];

test.each(Object.entries(WCAG))(
  'the report has each criterion of %s once, with its level and the reason',
  (name, all) => {
    const criteria = report.chapters[name]?.criteria ?? [];
    expect(criteria.map(({ num }) => num)).toEqual(all.split(' '));
    for (const { num, components } of criteria) {
      expect(components.map((each) => each.name)).toEqual(['web']);
      const [web] = components;
      expect(LEVELS, num).toContain(web?.adherence.level);
      expect(web?.adherence.notes.length, num).toBeGreaterThan(10);
    }
  },
);

test('chapters without criteria are switched off and say why', () => {
  const others = Object.entries(report.chapters).filter(([name]) => !(name in WCAG));
  expect(others.length).toBeGreaterThan(10);
  for (const [name, { disabled, notes }] of others)
    expect({ name, disabled, said: notes.length > 5 }).toEqual({ name, disabled: true, said: true });
});

test('the report is of this version and the day of the evaluation, and says what was not tested', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(report.product).toMatchObject({ name: 'E-pakalpojuma novērtējums', version });
  expect(report.title).toContain('Accessibility Conformance Report');
  expect(report.author.email).toBeTypeOf('string');
  expect(report.report_date).toBe(EVALUATED);
  expect(report.evaluation_methods_used).toContain('Not tested with people with disabilities');
});
