import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/answers/edit/edit.ts';
import { createAnswersStore } from '../../src/answers/edit/store.ts';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { ancestorOf, filledUp } from '../../src/answers/merge/ancestor.ts';
import { mergeAssessments, type Resolution } from '../../src/answers/merge/merge.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { restored } from '../../src/answers/past/versions.ts';
import { createLaterPorts } from '../../src/session/laterPorts.ts';
import { createSharing } from '../../src/session/sharing.ts';
import { AT, opened, parse, readFixture } from '../support/answers.ts';
import { LATER, openTab, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const START = opened(readFixture('format-1.json'));
const edited = (from: Assessment, edits: Record<string, unknown>) =>
  Object.entries(edits).reduce((file, [path, value]) => applyChange(file, { path, value, at: LATER }), from);
const row = (n: number) => `/answers/q04/scenarios/${START.answers.q04?.scenarios?.[n]?.id}`;

/** A browser with an assessment in it, which merges as the program does but without its pages. */
async function browserWith(assessment: Assessment) {
  const { storage } = openTab();
  await storage.put(assessment);
  const clock = { now: LATER };
  const { versions, merging } = createLaterPorts({
    store: createAnswersStore(),
    storage,
    change: () => undefined,
    now: () => clock.now,
    author: () => undefined,
    earlier: [],
    undoIsReady: () => undefined,
  });
  return { versions, snapshot: versions.snapshot, merging, clock, own: storage.own };
}

/** A file after it was sent: exported, read again, and based on the fingerprint it arrived with. */
function sent(assessment: Assessment): { copy: Assessment; fingerprint: string } {
  const read = parse(exportFile(assessment, AT));
  if (!read.ok) throw new Error('refused');
  return { copy: { ...read.assessment, basedOn: read.fingerprint }, fingerprint: read.fingerprint };
}

describe('two copies, both edited, with one row deleted here and changed there', () => {
  test.each<Resolution>(['mine', 'theirs'])(
    'every typed value can still be reached if %s is chosen',
    async (choice) => {
      const { versions, snapshot, merging } = await browserWith(START);
      await snapshot(START, 'export');
      const { copy } = sent(START);
      const typedThere = {
        '/answers/q03/buildCost': 222_222,
        [`${row(0)}/share`]: 33.33,
        '/answers/q10/acceptableYears': 'kādi 7 gadi',
        '/answers/q07/note': 'kolēģa piezīme',
      };
      const typedHere = {
        '/answers/q03/buildCost': 111_111,
        '/answers/q10/acceptableYears': 'divi gadi',
        '/answers/q12/note': 'mana piezīme',
        [row(0)]: undefined,
      };
      const theirs = sent(edited(copy, typedThere));
      const mine = edited(START, typedHere);
      await openTab().storage.put(mine);

      merging.propose({ theirs: theirs.copy, basedOn: copy.basedOn, fingerprint: theirs.fingerprint });
      const pending = await merging.pending(mine);
      if (!pending) throw new Error('nothing to merge');
      expect(pending.base).toEqual(START);
      const { conflicts } = mergeAssessments(mine, theirs.copy, pending.base);
      expect(conflicts.map(({ path }) => path).sort()).toEqual(
        ['/answers/q03/buildCost', '/answers/q10/acceptableYears', row(0)].sort(),
      );
      const choices = Object.fromEntries(conflicts.map(({ path }) => [path, choice]));
      await merging.merge(mine, pending, choices);

      const merged = await stored(START.id);
      const reachable = JSON.stringify([merged, await versions.list(START.id)]);
      for (const typed of [...Object.values(typedThere), ...Object.values(typedHere)]) {
        if (typed !== undefined) expect(reachable).toContain(JSON.stringify(typed));
      }
      const chosen = JSON.stringify(merged);
      expect(chosen).toContain('kolēģa piezīme');
      expect(chosen).toContain('mana piezīme');
      expect(chosen.includes('222222')).toBe(choice === 'theirs');
      expect(merged?.basedOn).toBe(theirs.fingerprint);
      expect(await merging.pending(merged as Assessment)).toBeUndefined();
    },
  );
});

test('a merged part does not change the file that the whole is based on', async () => {
  const before = `sha256:${'4'.repeat(64)}`;
  const mine = { ...START, basedOn: before };
  const { snapshot, merging } = await browserWith(mine);
  const { text } = await createSharing({ snapshot }, () => LATER).part(mine, ['q05']);
  const part = parse(text);
  if (!part.ok) throw new Error('refused');
  const back = sent(edited(part.assessment, { '/answers/q05/note': 'No kolēģes' }));
  merging.propose({ theirs: back.copy, basedOn: part.fingerprint, fingerprint: back.fingerprint });
  const pending = await merging.pending(mine);
  if (!pending) throw new Error('nothing to merge');
  await merging.merge(mine, pending, {});
  expect(await stored(START.id)).toMatchObject({
    basedOn: before,
    answers: { q05: { note: 'No kolēģes' } },
  });
});

describe('the common ancestor', () => {
  test('is the present state, a version, or a version from which a part was sent', async () => {
    const { versions, snapshot } = await browserWith(START);
    const changed = edited(START, { '/answers/q03/buildCost': 1 });
    const part = `sha256:${'7'.repeat(64)}`;
    await snapshot(START, 'export', part);
    const list = await versions.list(START.id);
    const { drafts: _typedSince, ...values } = changed;
    expect(ancestorOf(fingerprintOf(changed), changed, list)).toEqual(values);
    expect(ancestorOf(fingerprintOf(START), changed, list)).toEqual(START);
    expect(ancestorOf(part, changed, list)).toEqual(START);
    expect(ancestorOf(fingerprintOf(edited(START, { '/service/unit': 'x' })), changed, list)).toBeUndefined();
    expect(ancestorOf(undefined, changed, list)).toBeUndefined();
  });

  test('is the first stored of several versions with the fingerprint, even after the clock was set back', async () => {
    const { versions, snapshot, clock } = await browserWith(START);
    const drafted = edited(START, { '/answers/q01/mandateReference': 'x'.repeat(201) });
    await snapshot(START, 'export');
    clock.now = AT;
    await snapshot(drafted, 'manual');
    const now = edited(START, { '/answers/q03/buildCost': 1 });
    expect(ancestorOf(fingerprintOf(START), now, await versions.list(START.id))).toEqual(START);
  });

  test('is not the present state if a draft was typed since, because the other copy did not remove that draft', async () => {
    const { versions, snapshot } = await browserWith(START);
    await snapshot(START, 'export');
    const mine = edited(START, { '/answers/q01/mandateReference': 'x'.repeat(201) });
    expect(fingerprintOf(mine)).toBe(fingerprintOf(START));
    const base = ancestorOf(fingerprintOf(START), mine, await versions.list(START.id));
    const { assessment, conflicts } = mergeAssessments(mine, sent(START).copy, base);
    expect(conflicts).toEqual([]);
    expect(assessment.drafts).toEqual(mine.drafts);
  });
});

test.each<Resolution>(['mine', 'theirs'])(
  'if the decision of %s is chosen, it still counts as one from a file',
  async (choice) => {
    const { decision: _recorded, ...undecided } = START;
    const decided = (comment: string) => edited(undecided, { '/decision/comment': comment });
    const [mine, theirs] = [decided('no pirmās datnes'), decided('no otrās')];
    const { merging, own } = await browserWith(mine);
    const { copy, fingerprint } = sent(theirs);
    const onMerged = () => Promise.reject(new TypeError('what comes after it cannot be loaded'));
    const file = {
      theirs: copy,
      basedOn: undefined,
      fingerprint,
      base: undefined,
      version: undefined,
      onMerged,
    };
    await merging.merge(mine, file, { '/decision': choice });
    const after = await stored(START.id);
    expect(after?.decision).toEqual({ mine, theirs }[choice].decision);
    expect(after && own.has(after)).toBe(false);
  },
);

test('without a version here, the ancestor is the present state without its drafts', () => {
  const mine = edited(START, { '/answers/q01/mandateReference': 'x'.repeat(201) });
  const base = ancestorOf(fingerprintOf(mine), mine, []);
  const { assessment } = mergeAssessments(mine, sent(START).copy, base);
  expect(assessment.drafts).toMatchObject(mine.drafts ?? {});
});

test('a part is kept together with the rest of the assessment, so that restoring it removes nothing', () => {
  const part: Assessment = {
    ...START,
    service: { name: 'No kolēģa' },
    answers: { q10: { note: 'x' } },
    drafts: { '/answers/q10/acceptableYears': '?' },
    part: ['q10'],
  };
  const whole = filledUp(part, START);
  expect(whole.part).toBeUndefined();
  expect(whole.answers).toEqual({ ...START.answers, q10: { note: 'x' } });
  expect(whole.drafts).toMatchObject({ ...START.drafts, '/answers/q10/acceptableYears': '?' });
  expect(restored(START, whole, AT).answers.q03).toEqual(START.answers.q03);
  expect(filledUp(START, part)).toBe(START);
});
