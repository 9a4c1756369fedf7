import { expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { createVersionRecords, restored } from '../../src/answers/past/versions.ts';
import { AT, blank, fileWith, opened } from '../support/answers.ts';
import { LATER, openTab, shown, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const DOCUMENTS = { eId: { data: 'public' as const }, results: [{ id: 'y', year: 2028, all: 10 }] };

test('documents are stored with each edit and can be read again', async () => {
  const tab = openTab(blank());
  await tab.storage.put(blank());
  tab.type('/documents/card/contact', 'Brīvības iela 1');
  tab.type('/documents/results/y/started', 'daudz');
  await tab.storage.flushed();
  expect(await stored()).toMatchObject({
    documents: { card: { contact: 'Brīvības iela 1' } },
    drafts: { '/documents/results/y/started': 'daudz' },
  });
});

test('edits of documents in two tabs are merged; in the same field the last keystroke counts in both tabs', async () => {
  const first = openTab(blank());
  await first.storage.put(blank());
  const second = openTab(blank());
  first.type('/documents/eId/data', 'public');
  second.type('/documents/eId/about', 'self');
  second.type('/documents/results/y/year', '2028');
  await Promise.all([first.storage.flushed(), second.storage.flushed()]);
  const both = { eId: { data: 'public', about: 'self' }, results: [{ id: 'y', year: 2028 }] };
  await vi.waitFor(() => expect([shown(first)?.documents, shown(second)?.documents]).toEqual([both, both]));
  first.type('/documents/card/hours', 'A');
  await first.storage.flushed();
  second.type('/documents/card/hours', 'B');
  await second.storage.flushed();
  await vi.waitFor(() => expect(shown(first)?.documents?.card?.hours).toBe('B'));
});

test('a version includes the documents and restores them', async () => {
  const { storage } = openTab();
  const records = createVersionRecords(storage.database);
  const before = { ...blank(), documents: DOCUMENTS };
  await storage.put(before);
  const occasion = { at: AT, reason: 'manual' } as const;
  await records.snapshot({ contents: before, occasion, recommendation: 'undecided' });
  const [version] = await records.list(before.id);
  expect(version?.contents.documents).toEqual(DOCUMENTS);
  expect(version?.fingerprint).toBe(fingerprintOf(blank()));
  const now = { ...blank(), documents: { eId: { data: 'restricted' as const } } };
  expect(version && restored(now, version.contents, LATER).documents).toEqual(DOCUMENTS);
  expect(restored(before, blank(), LATER).documents).toBeUndefined();
});

test('states that differ only in their documents are two versions', async () => {
  const { storage } = openTab();
  const records = createVersionRecords(storage.database);
  await storage.put(blank());
  const occasion = { at: AT, reason: 'manual' } as const;
  for (const contents of [blank(), { ...blank(), documents: DOCUMENTS }])
    await records.snapshot({ contents, occasion, recommendation: 'undecided' });
  expect((await records.list(blank().id)).map(({ contents }) => contents.documents)).toEqual([
    DOCUMENTS,
    undefined,
  ]);
});

test('a document added by a later program stays in storage when others are edited', async () => {
  const later = opened(fileWith({ ...blank(), documents: { ...DOCUMENTS, minutes: { text: 'a' } } }));
  const tab = openTab(later);
  await tab.storage.put(later);
  tab.type('/documents/eId/loss', 'none');
  await tab.storage.flushed();
  expect((await stored(later.id))?.documents).toEqual({
    eId: { data: 'public', loss: 'none' },
    results: DOCUMENTS.results,
    minutes: { text: 'a' },
  });
});
