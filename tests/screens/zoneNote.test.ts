import { expect, test } from 'vitest';
import type { Summary } from '../../src/summary/buildSummary.ts';
import { zoneNote } from '../../src/summary/zoneNote.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { fileOf, TRANSLATE, tell } from '../support/summary.ts';

const t = TRANSLATE.en;
const { summary } = tell(fileOf(modelWith()), 'en');

/** The note beside the chart for this value and readiness with another recommendation. */
function noteAt(value: [number, number], readiness: [number, number], id: Summary['headline']['id']) {
  const chart = { ...summary.chart, value, readiness };
  return zoneNote({ ...summary, chart, headline: { ...summary.headline, id, mandated: false } }, t);
}

const quoted = (id: keyof Summary['chart']['zones']) =>
  t('assessment.units.quoted', { name: summary.chart.zones[id] });

test.each([
  // The thresholds are 40 and 60; values are tried on both sides of rounding.
  [39.99, 99, 'doNotBuild'],
  [40, 39.99, 'postpone'],
  [40, 40, 'buildWithConditions'],
  [60 - 1e-12, 60 - 1e-12, 'build'],
  [59.99, 60, 'buildWithConditions'],
  [60, 59.99, 'buildWithConditions'],
] as const)('value %d and readiness %d lie in the zone %s', (value, readiness, zone) => {
  const others = (['doNotBuild', 'postpone', 'buildWithConditions', 'build'] as const).filter(
    (id) => id !== zone,
  );
  expect(noteAt([value, value], [readiness, readiness], zone)).toBeNull();
  for (const id of others) {
    const note = noteAt([value, value], [readiness, readiness], id);
    expect(note).toBe(t('ui.paper.alone', { zone: quoted(zone) }));
  }
});

test('the note names an area by its ends; while the recommendation is undecided, there is no note', () => {
  expect(noteAt([45, 70], [50, 70], 'doNotBuild')).toBe(
    t('ui.paper.alone', { zone: `${quoted('buildWithConditions')}–${quoted('build')}` }),
  );
  expect(noteAt([45, 70], [50, 70], 'build')).toBeNull();
  expect(noteAt([45, 70], [50, 70], 'undecided')).toBeNull();
});
