import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, type Edit } from '../../../src/answers/edit/edit.ts';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { type Merged, mergeAssessments, type Resolution } from '../../../src/answers/merge/merge.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { placesOf } from '../../../src/changes/places.ts';
import { AT, blank, fileWith, opened, readFixture } from '../../support/answers.ts';
import { anyEdit } from '../../support/edits.ts';

const START = opened(readFixture('format-1.json'));
const SCENARIOS = '/answers/q04/scenarios';
const [FIRST, SECOND] = (START.answers.q04?.scenarios ?? []).map(({ id }) => `${SCENARIOS}/${id}`);

function edited(from: Assessment, ...edits: [path: string, value: unknown, by?: string, at?: string][]) {
  return edits.reduce((file, [path, value, by, at = AT]) => applyChange(file, { path, value, at, by }), from);
}

/** The contents without times and authors, with rows sorted so that their order does not matter. */
function bare(assessment: Assessment): string {
  const { updatedAt: _at, fingerprint: _fresh, answers, ...rest } = assessment;
  const own = Object.entries(answers).flatMap(
    ([question, { updatedAt: _when, answeredBy: _who, ...answer }]) =>
      Object.keys(answer).length > 0 ? [[question, answer]] : [],
  );
  return JSON.stringify(inOrder({ ...rest, answers: Object.fromEntries(own) }));
}

function inOrder(value: unknown): unknown {
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  if (Array.isArray(value)) return value.map(inOrder).sort(byText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, inOrder(inner)])
      .sort(byText),
  );
}

const all = ({ conflicts }: Merged, choice: Resolution) =>
  Object.fromEntries(conflicts.map(({ path }) => [path, choice]));
const paths = ({ conflicts }: Merged) => conflicts.map(({ path }) => path).sort();

test('conflicts come in the order of the questionnaire, whatever the order in the files', () => {
  const from = (level: 1 | 2, need: 'eService' | 'automation') => ({
    ...blank(),
    service: { name: need },
    answers: { q12: { level }, q01: { need } },
  });
  const { conflicts } = mergeAssessments(from(1, 'eService'), from(2, 'automation'));
  expect(conflicts.map(({ path }) => path)).toEqual([
    '/service/name',
    '/answers/q01/need',
    '/answers/q12/level',
  ]);
});

test('each side says who gave the answer and when, or when the whole copy was last changed', () => {
  const decided = { outcome: 'approved', recordedAt: '2026-11-20T08:00:00Z' } as const;
  const mine = edited({ ...blank(), decision: decided }, [
    '/answers/q01/note',
    'mans',
    'Anna',
    '2026-11-24T11:00:00Z',
  ]);
  const theirs = edited(
    blank(),
    ['/answers/q01/note', 'viņas', 'Ilze'],
    ['/answers/q10/acceptableYears', 'ap 4'],
  );
  const { conflicts } = mergeAssessments(mine, theirs);
  const stamps = conflicts.map(({ path, mine: a, theirs: b }) =>
    [path, a, b].map((side) => {
      if (typeof side === 'string') return side;
      const { value: _value, draft: _draft, ...stamp } = side;
      return stamp;
    }),
  );
  expect(stamps).toEqual([
    ['/decision', { at: '2026-11-20T08:00:00Z' }, { whole: AT }],
    ['/answers/q01/note', { at: '2026-11-24T11:00:00Z', by: 'Anna' }, { at: AT, by: 'Ilze' }],
    ['/answers/q10/acceptableYears', { whole: '2026-11-24T11:00:00Z' }, { whole: AT }],
  ]);
});

describe('with the common ancestor', () => {
  test('a change on one side is taken, and the same change on both sides is no conflict', () => {
    const mine = edited(
      START,
      ['/answers/q03/buildCost', 1],
      ['/answers/q07/note', 'tas pats'],
      ['/service/unit', 'A'],
    );
    const theirs = edited(
      START,
      ['/answers/q03/annualCost', 2],
      ['/answers/q07/note', 'tas pats'],
      [`${SCENARIOS}/new/name`, 'Jauns'],
      ['/answers/q11/steps/payment', 'inPerson'],
      ['/answers/q10/acceptableYears', 'ap 4'],
    );
    const { assessment, conflicts } = mergeAssessments(mine, theirs, START);
    expect(conflicts).toEqual([]);
    expect(assessment.answers.q03).toMatchObject({ buildCost: 1, annualCost: 2 });
    expect(assessment.answers.q04?.scenarios?.map(({ name }) => name)).toContain('Jauns');
    expect(assessment).toMatchObject({
      service: { unit: 'A' },
      answers: { q07: { note: 'tas pats' }, q11: { steps: { payment: 'inPerson' } } },
      drafts: { '/answers/q10/acceptableYears': 'ap 4' },
    });
    expect(assessment.answers.q10?.acceptableYears).toBeUndefined();
  });

  test('different changes on both sides are a conflict, with both values, authors and times', () => {
    const mine = edited(START, ['/answers/q03/buildCost', 1, 'Anna', '2026-11-24T08:00:00Z']);
    const theirs = edited(START, ['/answers/q03/buildCost', '1,1,1', 'Ilze', '2026-11-25T08:00:00Z']);
    const { conflicts, assessment } = mergeAssessments(mine, theirs, START);
    expect(conflicts).toEqual([
      {
        path: '/answers/q03/buildCost',
        mine: { value: 1, at: '2026-11-24T08:00:00Z', by: 'Anna' },
        theirs: { draft: '1,1,1', at: '2026-11-25T08:00:00Z', by: 'Ilze' },
      },
    ]);
    expect(assessment.answers.q03).toMatchObject({ buildCost: 1, answeredBy: 'Anna' });
    const chosen = mergeAssessments(mine, theirs, START, { '/answers/q03/buildCost': 'theirs' });
    expect(chosen.assessment.answers.q03).toMatchObject({ answeredBy: 'Ilze' });
    expect(chosen.assessment.answers.q03?.buildCost).toBeUndefined();
    expect(chosen.assessment.drafts).toMatchObject({ '/answers/q03/buildCost': '1,1,1' });
  });

  test('a row that was removed here and changed there is one conflict; a removed row that nobody changed is gone', () => {
    const mine = edited(START, [FIRST as string, undefined], [SECOND as string, undefined]);
    const theirs = edited(START, [`${FIRST}/share`, 40], [`${FIRST}/name`, 'x'.repeat(201)]);
    const merged = mergeAssessments(mine, theirs, START);
    expect(paths(merged)).toEqual([FIRST]);
    expect(merged.conflicts[0]?.mine.value).toBeUndefined();
    expect(merged.conflicts[0]?.theirs).toMatchObject({
      value: { share: 40 },
      cells: { name: 'x'.repeat(201) },
    });
    expect(merged.assessment.answers.q04?.scenarios).toHaveLength(3);
    const { assessment } = mergeAssessments(mine, theirs, START, { [FIRST as string]: 'theirs' });
    expect(assessment.answers.q04?.scenarios).toHaveLength(4);
    expect(assessment.answers.q04?.scenarios?.at(-1)).toMatchObject({ share: 40 });
    expect(assessment.drafts).toMatchObject({ [`${FIRST}/name`]: 'x'.repeat(201) });
  });

  test('a row is gone if each side removed a part of it, or if it arrived without content', () => {
    const base = edited(blank(), ['/answers/q17/documents/a', { name: 'Izziņa', replacement: 'scan' }]);
    const mine = edited(base, ['/answers/q17/documents/a/name', '']);
    const theirs = edited(base, ['/answers/q17/documents/a/replacement', '']);
    expect(mergeAssessments(mine, theirs, base).assessment.answers.q17).not.toHaveProperty('documents');
    const bareRow = { ...mine, answers: { q17: { needed: 'no' as const, documents: [{ id: 'b' }] } } };
    const merged = mergeAssessments({ ...blank(), answers: { q17: { needed: 'no' } } }, bareRow);
    expect(merged.conflicts).toEqual([]);
    expect(merged.assessment.answers.q17).toEqual({ needed: 'no' });
  });

  test('a row added there brings back "yes", even if the last row and "yes" were removed here', () => {
    const base = edited(blank(), ['/answers/q17/documents/a/name', 'Izziņa']);
    const mine = edited(base, ['/answers/q17/documents/a', undefined], ['/answers/q17/needed', undefined]);
    const theirs = edited(base, ['/answers/q17/documents/b/name', 'Akts']);
    expect(mergeAssessments(mine, theirs, base).assessment.answers.q17).toMatchObject({
      needed: 'yes',
      documents: [{ id: 'b', name: 'Akts' }],
    });
  });

  test('a decision is taken whole', () => {
    const mine = edited(START, ['/decision/outcome', 'approved'], ['/decision/by', 'Anna']);
    const theirs = edited(START, ['/decision/outcome', 'rejected'], ['/decision/by', 'Ilze']);
    const merged = mergeAssessments(mine, theirs, START);
    expect(paths(merged)).toEqual(['/decision']);
    const { assessment } = mergeAssessments(mine, theirs, START, all(merged, 'theirs'));
    expect(assessment.decision).toEqual(theirs.decision);
  });

  test("both thresholds come from one copy, because a mixture of two copies is nobody's choice", () => {
    const at = (thresholds: { low: number; high: number }) => ({ ...START, methodology: { thresholds } });
    const mine = at({ low: 30, high: 60 });
    const theirs = at({ low: 40, high: 80 });
    const base = at({ low: 40, high: 60 });
    const merged = mergeAssessments(mine, theirs, base);
    expect(paths(merged)).toEqual(['/methodology/thresholds']);
    expect(merged.assessment.methodology).toEqual(mine.methodology);
    const { assessment } = mergeAssessments(mine, theirs, base, all(merged, 'theirs'));
    expect(assessment.methodology).toEqual(theirs.methodology);
  });

  test('a list that is too full for all rows reports the rows left out', () => {
    const rows = (name: string, count: number) =>
      Array.from({ length: count }, (_, n): [string, unknown] => [`${SCENARIOS}/${name}${n}/share`, 1]);
    const merged = mergeAssessments(
      edited(blank(), ...rows('a', 30)),
      edited(blank(), ...rows('b', 30)),
      blank(),
    );
    expect(merged.assessment.answers.q04?.scenarios).toHaveLength(50);
    expect(merged.left).toHaveLength(10);
    expect(merged.left).toContain(`${SCENARIOS}/b29`);
  });
});

describe('without the common ancestor', () => {
  test('every difference is a conflict', () => {
    const mine = edited(START, ['/answers/q03/buildCost', 1], [FIRST as string, undefined]);
    const theirs = edited(START, ['/service/unit', 'B']);
    const merged = mergeAssessments(mine, theirs);
    expect(paths(merged)).toEqual(['/answers/q03/buildCost', FIRST, '/service/unit'].sort());
  });
});

describe('a part', () => {
  const part = (parts: object) => opened(fileWith({ id: START.id, ...parts }));

  test('answers, service and method missing from a part do not count as deleted', () => {
    const theirs = part({ part: ['q07'], answers: { q07: { purpose: 'obligation' } } });
    for (const base of [START, undefined]) {
      const merged = mergeAssessments(START, theirs, base);
      const taken = mergeAssessments(START, theirs, base, all(merged, 'theirs')).assessment;
      expect({ ...taken.answers, q07: START.answers.q07 }).toEqual(START.answers);
      expect(taken.answers.q07?.purpose).toBe('obligation');
      expect(taken).toMatchObject({ service: START.service, methodology: START.methodology });
      expect(taken.part).toBeUndefined();
    }
  });

  test('a part changes no weight and no threshold, and the whole keeps its own', () => {
    const own = { id: 'default', weights: { q01: 20 }, thresholds: { low: 30, high: 70 } };
    const mine: Assessment = { ...START, methodology: own };
    const answers = { q07: { purpose: 'obligation' } };
    for (const methodology of [undefined, { weights: { q01: 90 }, thresholds: { low: 0, high: 100 } }]) {
      const drafts = { '/methodology/weights/q02': 'daudz' };
      const theirs = part({ part: ['q07'], answers, drafts, ...(methodology && { methodology }) });
      for (const base of [mine, START, undefined]) {
        const merged = mergeAssessments(mine, theirs, base);
        expect(paths(merged).filter((path) => path.startsWith('/methodology'))).toEqual([]);
        const taken = mergeAssessments(mine, theirs, base, all(merged, 'theirs')).assessment;
        expect(taken.methodology).toEqual(own);
        expect(taken.drafts).toEqual(mine.drafts);
        // Now the other way round: the whole comes to somebody who has a part.
        expect(mergeAssessments(theirs, mine, base).assessment.methodology).toEqual(own);
      }
    }
  });

  test('a field missing from an answer of the part counts as removed', () => {
    const base = edited(
      blank(START.id),
      ['/answers/q07/purpose', 'mixed'],
      ['/answers/q07/institution', 'VID'],
    );
    const theirs = part({ part: ['q07'], answers: { q07: { purpose: 'mixed' } } });
    expect(mergeAssessments(base, theirs, base).assessment.answers.q07).toMatchObject({ purpose: 'mixed' });
    expect(mergeAssessments(base, theirs, base).assessment.answers.q07?.institution).toBeUndefined();
  });

  test('an answer to a question that is not in the part changes nothing', () => {
    const base = edited(blank(START.id), ['/answers/q07/institution', 'VID']);
    const theirs = part({ part: ['q05'], answers: { q07: { purpose: 'mixed' } } });
    const { assessment, conflicts } = mergeAssessments(base, theirs, base);
    expect(conflicts).toEqual([]);
    expect(assessment.answers.q07).toMatchObject({ purpose: 'mixed', institution: 'VID' });
  });

  test('two parts make a larger part, and a part and the whole make the whole', () => {
    const one = part({ part: ['q05'] });
    const two = part({ part: ['q06', 'q05'] });
    expect(mergeAssessments(one, two).assessment.part).toEqual(['q05', 'q06']);
    expect(mergeAssessments(one, START).assessment.part).toBeUndefined();
    expect(bare(mergeAssessments(one, START).assessment)).toBe(bare(START));
  });
});

describe('laws', () => {
  const edits = fc.array(anyEdit, { maxLength: 20 });
  const state = (list: readonly Edit[], start = START) =>
    // `basedOn` and `part` of a file have rules of their own.
    list.filter(({ path }) => !/^\/(basedOn|part)/.test(path)).reduce(applyChange, start);
  const states = fc
    .tuple(fc.constantFrom(START, blank(START.id)), edits, edits, edits)
    .map(
      ([start, ...lists]) => lists.map((list) => state(list, start)) as [Assessment, Assessment, Assessment],
    );
  const check = (law: (a: Assessment, b: Assessment, base: Assessment) => void) =>
    fc.assert(
      fc.property(states, ([a, b, base]) => law(a, b, base)),
      { numRuns: 100 },
    );

  test('a copy merged with itself stays as it is, whatever the ancestor', () =>
    check((a, _b, base) => {
      for (const ancestor of [base, undefined]) {
        const { assessment, conflicts } = mergeAssessments(a, a, ancestor);
        expect(conflicts).toEqual([]);
        expect(bare(assessment)).toBe(bare(a));
      }
    }));

  test('if only one side changed, the result is that side', () =>
    check((a, b) => {
      for (const { assessment, conflicts } of [mergeAssessments(a, b, a), mergeAssessments(b, a, a)]) {
        expect(conflicts).toEqual([]);
        expect(bare(assessment)).toBe(bare(b));
      }
    }));

  test('without an ancestor, choosing everything from one side gives that side', () =>
    check((a, b) => {
      const merged = mergeAssessments(a, b);
      expect(bare(mergeAssessments(a, b, undefined, all(merged, 'mine')).assessment)).toBe(bare(a));
      expect(bare(mergeAssessments(a, b, undefined, all(merged, 'theirs')).assessment)).toBe(bare(b));
    }));

  test('a merge from the other side gives the same result', () =>
    check((a, b, base) => {
      const [here, there] = [mergeAssessments(a, b, base), mergeAssessments(b, a, base)];
      expect(paths(there)).toEqual(paths(here));
      const chosen = mergeAssessments(a, b, base, all(here, 'theirs')).assessment;
      if (here.left.length === 0) expect(bare(chosen)).toBe(bare(there.assessment));
    }));

  test('the result is a valid assessment', () =>
    check((a, b, base) => {
      const { assessment } = mergeAssessments(a, b, base);
      expect(bare(opened(exportFile(assessment, AT)))).toBe(bare(assessment));
    }));

  test('no value vanishes: it is in the result, in a conflict, reported as left out, or was the ancestor’s', () =>
    check((a, b, base) => {
      const merged = mergeAssessments(a, b, base);
      const [was, is] = [placesOf(base), placesOf(merged.assessment)];
      const asked = [...paths(merged), ...merged.left];
      for (const side of [a, b]) {
        for (const [key, told] of placesOf(side)) {
          for (const [cell, { held }] of told.cells ?? [['', told] as const]) {
            const at = (places: ReturnType<typeof placesOf>) =>
              JSON.stringify(cell ? places.get(key)?.cells?.get(cell)?.held : places.get(key)?.held);
            const path = `/${[...told.names, ...(cell ? [cell] : [])].map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
            const isAsked = asked.some((each) => path === each || path.startsWith(`${each}/`));
            const found = [JSON.stringify(held)];
            expect(isAsked || found.includes(at(is)) || found.includes(at(was)), path).toBe(true);
          }
        }
      }
    }));
});
