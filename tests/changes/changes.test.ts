import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/answers/edit/edit.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { editsBetween } from '../../src/answers/past/editsBetween.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { type Changes, changesBetween } from '../../src/changes/changes.ts';
import { AT, blank, fileWith, opened, readFixture } from '../support/answers.ts';
import { anyEdit } from '../support/edits.ts';
import { plainSpaces, TRANSLATE, textsIn } from '../support/summary.ts';

const START = opened(readFixture('format-1.json'));
const { lv, en } = TRANSLATE;

function edited(from: Assessment, ...edits: [path: string, value: unknown][]): Assessment {
  return edits.reduce((file, [path, value]) => applyChange(file, { path, value, at: AT }), from);
}

/** The changes in each part, written as "label: before → after". */
function lines({ parts }: Changes): Record<string, string[]> {
  return Object.fromEntries(
    parts.map(({ id, places }) => [
      id,
      places.map(({ label, before, after }) => plainSpaces(`${label}: ${before ?? '–'} → ${after ?? '–'}`)),
    ]),
  );
}

describe('the changes in words', () => {
  test('leave out fields that the program writes itself, and show unknown fields', () => {
    const names = [
      'format',
      'formatVersion',
      'id',
      'createdAt',
      'updatedAt',
      'questionnaire',
      'basedOn',
      'part',
    ];
    for (const name of [...names, 'fingerprint']) {
      const after = { ...START, [name]: name === 'part' ? ['q01'] : `cits ${name}` } as Assessment;
      expect(changesBetween(START, after, lv).parts, name).toEqual([]);
    }
    const unknown = { ...START, citur: 'kaut kas' } as Assessment;
    expect(changesBetween(START, unknown, lv).parts).not.toEqual([]);
  });

  test('show fields of every kind as added, changed and removed', () => {
    const before = edited(START, ['/answers/q01/dontKnow', true], ['/answers/q13/note', 'agrāk']);
    const after = edited(
      START,
      ['/answers/q03/buildCost', 185_500],
      ['/answers/q03/precision', undefined],
      ['/answers/q11/steps/payment', 'inPerson'],
      ['/answers/q12/level', 2],
      ['/answers/q13/types', ['informational']],
      ['/answers/q13/responsible', 'Ilze'],
      ['/answers/q13/due', '2026-12-01'],
      ['/service/unit', 'Cita nodaļa'],
    );
    const told = lines(changesBetween(before, after, lv));
    expect(told.q01).toEqual(['Vēl nezinām: Jā → –']);
    expect(told.q03?.[0]).toBe('Izveides izmaksas: 185 000 € → 185 500 €');
    expect(told.q03?.[1]).toMatch(/: ± 10 % → –$/);
    expect(told.q11?.[0]).toMatch(/^.*: .* → .*klātienē/i);
    expect(told.q13?.slice(-3)).toEqual([
      'Piezīmes: agrāk → –',
      'Atbildīgais: – → Ilze',
      'Termiņš: – → 2026. gada 1. decembris',
    ]);
    expect(told.service).toEqual(['Struktūrvienība: Iedzīvotāju apkalpošanas nodaļa → Cita nodaļa']);
  });

  test('compare rows by id as added, removed or changed, in any order', () => {
    const list = '/answers/q04/scenarios';
    const [first, second] = START.answers.q04?.scenarios ?? [];
    const rows = [...(START.answers.q04?.scenarios ?? [])].reverse();
    const turned = {
      ...START,
      answers: { ...START.answers, q04: { ...START.answers.q04, scenarios: rows } },
    };
    expect(changesBetween(START, turned, lv).parts).toEqual([]);
    const after = edited(
      START,
      [`${list}/${first?.id}/share`, 40],
      [`${list}/${second?.id}`, undefined],
      [`${list}/new/name`, 'Jauns'],
    );
    const told = lines(changesBetween(START, after, lv)).q04 ?? [];
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^1\. .*„Pilngadīga persona pārceļas uz savu īpašumu”: .*: 52 % → 40 %$/);
    expect(told.find((line) => line.endsWith('→ –'))).toContain('Persona īrē mājokli');
    expect(told.find((line) => line.includes('– →'))).toMatch(/Jauns$/);
  });

  test('show drafts in fields, in rows and in the service', () => {
    const after = edited(
      START,
      ['/answers/q03/buildCost', '12,5,3'],
      [`/answers/q04/scenarios/${START.answers.q04?.scenarios?.[0]?.id}/share`, 'puse'],
      ['/answers/q09/services/new/name', 'x'.repeat(201)],
    );
    const told = lines(changesBetween(START, after, lv));
    expect(told.q03).toEqual(['Izveides izmaksas: 185 000 € → „12,5,3” (nav derīgs ieraksts)']);
    expect(told.q04?.[0]).toMatch(/52 % → „puse” \(nav derīgs ieraksts\)$/);
    expect(told.q09?.[0]).toMatch(/: Nē → Jā$/);
    expect(told.q09?.[1]).toContain('xxx');
  });

  test('show weights, thresholds, the decision and unknown fields', () => {
    const before = opened(fileWith({ x: 1, answers: { q07: { odd: { a: 1 } }, q99: 1 } }));
    const after = opened(
      fileWith({
        x: 2,
        answers: { q07: { odd: { a: 2 } } },
        methodology: { weights: { q03: 20 }, thresholds: { low: 30 } },
        decision: {
          outcome: 'approved',
          decided: 'build',
          by: 'Anna',
          fingerprint: `sha256:${'0'.repeat(64)}`,
        },
      }),
    );
    expect(lines(changesBetween(before, after, lv))).toEqual({
      methodology: ['Svars: 3. jautājums: – → 20', 'Sliekšņi: – → 30; –'],
      q07: ['Cits lauks „odd”: {"a":1} → {"a":2}'],
      decision: ['Lēmums: – → Veidot; Ieteikums apstiprināts; Anna'],
      other: ['Cits lauks „answers/q99”: 1 → –', 'Cits lauks „x”: 1 → 2'],
    });
  });
});

describe('the effect of the changes', () => {
  const permit = opened(readFixture('examples/event-permit-in-progress.json'));

  test('is shown for all together, and for each question alone', () => {
    const after = edited(
      START,
      ['/answers/q01/need', 'notNeeded'],
      ['/answers/q13/types', ['informational']],
      ['/answers/q12/note', 'piezīme'],
    );
    const { effect, parts } = changesBetween(START, after, lv);
    expect(effect).toMatchObject({ recommendation: true, signals: true });
    expect(effect.sentences[0]).toMatch(/^Ieteikums: .* → Neveidot jaunu e-pakalpojumu$/);
    const alone = Object.fromEntries(parts.map((part) => [part.id, part.effect]));
    expect(alone.q01).toMatchObject({ recommendation: true, signals: true });
    expect(alone.q12).toEqual({
      recommendation: false,
      value: false,
      readiness: false,
      signals: false,
      sentences: [],
    });
  });

  test('calls a signal possible if it depends on open answers, and leaves out the word if it is certain', () => {
    const dearer = edited(START, ['/answers/q03/buildCost', 1_850_000]);
    const says = (after: Assessment) => changesBetween(START, after, lv).effect.sentences;
    expect(says(dearer)).toContain(
      'Iespējams, klāt nāk – elektronisks gadījums izmaksās vairāk nekā pašlaik',
    );
    const certain = edited(START, ['/answers/q20/standards/accessibility', 'gap']);
    expect(says(certain)).toContain(
      'Klāt nāk – nav izpildīta prasība: piekļūstamība personām ar invaliditāti',
    );
  });

  test('of one question alone is that of its change to the earlier version, without the others', () => {
    const after = edited(
      permit,
      ['/answers/q02/recipientSpeed', 'muchWorse'],
      ['/answers/q14/results', ['paperDocument']],
    );
    for (const { id, effect } of changesBetween(permit, after, lv).parts) {
      const only = { ...permit.answers, [id]: after.answers[id as 'q02'] };
      const method = methodologyFor(permit.methodology);
      const [a, b] = [assess(permit.answers, method), assess(only, method)];
      expect(effect?.value).toBe(JSON.stringify(a.value) !== JSON.stringify(b.value));
      expect(effect?.readiness).toBe(JSON.stringify(a.readiness) !== JSON.stringify(b.readiness));
    }
  });

  test('shows in the value if only weights changed', () => {
    const after = edited(START, ['/methodology/weights/q02', 1000]);
    const [part] = changesBetween(START, after, lv).parts;
    expect(part).toMatchObject({ id: 'methodology', effect: { value: true, recommendation: false } });
  });
});

test('between any two states, exactly the changed fields are shown', () => {
  const edits = fc.array(anyEdit, { maxLength: 15 });
  fc.assert(
    fc.property(fc.constantFrom(START, blank(START.id)), edits, edits, (start, one, two) => {
      const [a, b] = [one.reduce(applyChange, start), two.reduce(applyChange, start)];
      const changed = editsBetween(a, b)
        // Changes that are not shown: the origin of a file and the choice of its parts, a row that only moved, and an
        // answer that has only a time and an author.
        .filter(({ path, before }) => before === undefined && !/^\/(basedOn|part)/.test(path))
        .filter(({ path, value }) => value !== undefined || !/^\/answers\/\w+$/.test(path))
        .map(({ path }) => path.split('/')[path.startsWith('/answers/') ? 2 : 1]);
      for (const t of [lv, en]) {
        const { parts } = changesBetween(a, b, t);
        expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(changed));
        for (const [path, text] of textsIn(parts)) expect(text, path).not.toMatch(/undefined|\[object/);
      }
      expect(changesBetween(a, a, lv).parts).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
