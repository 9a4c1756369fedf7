import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf, type Version } from '../../src/answers/browser/version.ts';
import { applyChange } from '../../src/answers/edit/edit.ts';
import { createAnswersStore } from '../../src/answers/edit/store.ts';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { fileJsonSchema } from '../../src/answers/file/jsonSchema.ts';
import { partOf } from '../../src/answers/file/part.ts';
import { mergeAssessments } from '../../src/answers/merge/merge.ts';
import { handedOn } from '../../src/answers/model/fileFields.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { findPaper } from '../../src/answers/past/checkPaper.ts';
import { createHistory } from '../../src/answers/past/history.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { changesBetween } from '../../src/changes/changes.ts';
import { documentRows } from '../../src/documents/documentRows.ts';
import { DOCUMENT_KINDS } from '../../src/questionnaire/documents.ts';
import { AT, errorOf, fileWith, opened, parse, readFixture } from '../support/answers.ts';
import { SEED } from '../support/arbitraries.ts';
import { TRANSLATE } from '../support/summary.ts';

const DOCUMENTS = {
  record: {
    targets: { completion: 90, satisfaction: 4.25 },
    monitoring: 'Reizi ceturksnī',
    prototype: 'done',
    incentives: ['shorterTerm'],
    own: { '6.2.1': { text: 'Savs teksts', from: 'Posmi: …' } },
    later: 'kept',
  },
  eId: { data: 'restricted', highest: ['none'], analysedOn: '2026-11-30' },
  activity: { kind: ['newSystem'], own: { 'annex1.3.1': { text: 'Mērķis' } } },
  card: { cofog: '01.3', forms: [{ id: 'f', title: 'Veidlapa', url: 'https://example.lv/' }] },
  results: [{ id: 'y', year: 2028, started: 10, completed: 12, satisfaction: 7 }],
};
const START = opened(readFixture('examples/residence-declaration.json'));
const WITH = opened(fileWith({ ...START, documents: DOCUMENTS }));

const edited = (from: Assessment, ...edits: [path: string, value: unknown][]): Assessment =>
  edits.reduce((file, [path, value]) => applyChange(file, { path, value, at: AT }), from);

describe('the file', () => {
  test('keeps documents unchanged, including unknown fields and impossible numbers', () => {
    expect(WITH.documents).toEqual(DOCUMENTS);
    expect(JSON.parse(exportFile(WITH, AT)).documents).toEqual(DOCUMENTS);
    expect(opened(exportFile(WITH, AT)).documents).toEqual(DOCUMENTS);
  });

  test('is the same without documents as it was before documents existed', () => {
    expect(START.documents).toBeUndefined();
    expect(JSON.parse(exportFile(START, AT))).not.toHaveProperty('documents');
    expect(opened(fileWith({ documents: { record: {}, results: [] } }))).not.toHaveProperty('documents');
  });

  test('has the same fingerprint with other documents, because they change nothing that was decided', () => {
    expect(fingerprintOf(WITH)).toBe(fingerprintOf(START));
  });

  test('gives an id to a year without one, and leaves out an empty year', () => {
    const { documents } = opened(fileWith({ documents: { results: [{}, { year: 2028 }] } }));
    expect(documents?.results).toEqual([{ id: expect.any(String), year: 2028 }]);
  });

  test.each<[string, object, string]>([
    ['an unknown option', { eId: { data: 'secret' } }, '/documents/eId/data'],
    ['"none" beside another', { eId: { highest: ['none', 'convictions'] } }, '/documents/eId/highest'],
    ['a day that is none', { eId: { analysedOn: '2026-02-30' } }, '/documents/eId/analysedOn'],
    [
      'a target of six',
      { record: { targets: { satisfaction: 6 } } },
      '/documents/record/targets/satisfaction',
    ],
    ['a group that COFOG has not', { card: { cofog: '01.9' } }, '/documents/card/cofog'],
    ['a script for a form', { card: { forms: [{ url: 'javascript:a' }] } }, '/documents/card/forms/0/url'],
    ['half a year', { results: [{ year: 2028.5 }] }, '/documents/results/0/year'],
    ['a list for a text', { record: { own: { 6.4: { text: [1] } } } }, '/documents/record/own/6.4/text'],
    ['a text for the documents', 'x' as never, '/documents'],
    ['51 years', { results: Array(51).fill({ year: 2028 }) }, '/documents/results'],
  ])('%s is refused with its place', (_what, documents, path) => {
    expect(errorOf(fileWith({ documents }))).toMatchObject({ path });
  });

  test('a key that could reach a prototype is refused in documents, too, but not the field called prototype', () => {
    const text = (record: string) =>
      fileWith({}).replace('"answers":{}', `"answers":{},"documents":{"record":${record}}`);
    expect(errorOf(text('{"__proto__":{"a":1}}'))).toMatchObject({ code: 'invalidValue' });
    expect(errorOf(text('{"own":{"prototype":{"text":"a"}}}'))).toMatchObject({ code: 'invalidValue' });
    expect(opened(text('{"prototype":"done"}')).documents).toEqual({ record: { prototype: 'done' } });
  });

  test('has documents in its published schema', () => {
    const schema = JSON.stringify(fileJsonSchema());
    for (const name of ['restrictedSevere', 'onlineOnlyWithHelp', 'buildCostActual', '10.9', 'annex[12]'])
      expect(schema).toContain(name);
  });
});

describe('edits', () => {
  test('name fields, texts of rows and cells of years; typed text that is no valid value stays as a draft', () => {
    const file = edited(
      START,
      ['/documents/eId/loss', 'over10'],
      ['/documents/record/targets/uptake', '62,5'],
      ['/documents/activity/own/annex2.3.1/text', 'Problēma'],
      ['/documents/results/y/year', '2028'],
      ['/documents/results/y/started', 'daudz'],
    );
    expect(file.documents).toEqual({
      eId: { loss: 'over10' },
      record: { targets: { uptake: 62.5 } },
      activity: { own: { 'annex2.3.1': { text: 'Problēma' } } },
      results: [{ id: 'y', year: 2028 }],
    });
    expect(file.drafts).toEqual({ '/documents/results/y/started': 'daudz' });
    const written = JSON.parse(exportFile(file, AT));
    expect(written.drafts).toEqual({ '/documents/results/0/started': 'daudz' });
    expect(opened(JSON.stringify(written)).drafts).toEqual(file.drafts);
    expect(file.answers).toEqual(START.answers);
  });

  test('leave no empty document behind when they clear it', () => {
    const file = edited(START, ['/documents/eId/loss', 'over10'], ['/documents/eId/loss', undefined]);
    expect(file).not.toHaveProperty('documents');
  });

  test.each(['/documents/record/own/x/text', '/documents/record/own/__proto__/text', '/documents/other/a'])(
    'do not reach %s',
    (path) => {
      expect(edited(START, [path, 'a'])).toBe(START);
    },
  );

  test('edits of documents are undone and redone', () => {
    const store = createAnswersStore();
    store.open(START);
    const history = createHistory({
      store,
      change: (path, value, before) => store.change(path, value, AT, undefined, before),
      put: store.open,
    });
    store.change('/documents/card/contact', 'Brīvības iela 1', AT);
    expect(history.undo()).toBe('/documents/card/contact');
    expect(store.getState().assessment?.documents).toBeUndefined();
    history.redo();
    expect(store.getState().assessment?.documents).toEqual({ card: { contact: 'Brīvības iela 1' } });
  });
});

describe('copies', () => {
  test('texts of two people in different places are merged; in the same place somebody chooses', () => {
    const mine = edited(WITH, ['/documents/eId/loss', 'none'], ['/documents/card/contact', 'A']);
    const theirs = edited(WITH, ['/documents/eId/safety', 'no'], ['/documents/card/contact', 'B']);
    const { assessment, conflicts } = mergeAssessments(mine, theirs, WITH);
    expect(assessment.documents?.eId).toMatchObject({ loss: 'none', safety: 'no' });
    expect(conflicts.map(({ path }) => path)).toEqual(['/documents/card/contact']);
    const chosen = mergeAssessments(mine, theirs, WITH, { '/documents/card/contact': 'theirs' });
    expect(chosen.assessment.documents?.card?.contact).toBe('B');
  });

  test('years are merged row by row', () => {
    const mine = edited(WITH, ['/documents/results/a', { year: 2029 }]);
    const theirs = edited(WITH, ['/documents/results/y/all', 20]);
    const { assessment, conflicts } = mergeAssessments(mine, theirs, WITH);
    expect(assessment.documents?.results).toMatchObject([
      { id: 'y', all: 20 },
      { id: 'a', year: 2029 },
    ]);
    expect(conflicts).toEqual([]);
  });

  test('a part and a copy under another name have no documents; merging a part back loses none', () => {
    const part = partOf(WITH, ['q05']);
    expect(part).not.toHaveProperty('documents');
    expect(handedOn(WITH)).not.toHaveProperty('documents');
    expect(mergeAssessments(WITH, part, WITH).assessment.documents).toEqual(WITH.documents);
  });

  test('a file of a later program keeps unknown fields through a merge', () => {
    const theirs = opened(fileWith({ ...START, documents: { ...DOCUMENTS, minutes: { a: 1 } } }));
    expect(mergeAssessments(WITH, theirs, WITH).assessment.documents).toHaveProperty('minutes', { a: 1 });
  });
});

describe('the check of a paper', () => {
  const kept = (contents: Assessment): Version => ({
    assessment: contents.id,
    state: stateOf(contents),
    fingerprint: fingerprintOf(contents),
    occasions: [{ at: AT, reason: 'print' }],
    recommendation: 'build',
    contents,
  });

  test('a paper printed before the documents were written is still current, because the digits are the same', () => {
    const digits = fingerprintOf(START).slice(7, 19);
    expect(findPaper(digits, WITH, [], [])).toEqual({ kind: 'now' });
    const changed = edited(WITH, ['/answers/q01/justification', 'Cits']);
    expect(findPaper(digits, changed, [], [])).toEqual({ kind: 'nowhere' });
    expect(findPaper(digits, changed, [kept(WITH)], [])).toMatchObject({
      kind: 'version',
      version: { contents: { documents: DOCUMENTS } },
    });
  });
});

describe('hostile files', () => {
  test('any content of documents is refused with its place, or opened and drafted', () => {
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
      fc.constantFrom('', ' ', -1, 1e308, '9999-99-99', 'javascript:a', '\u202e', [], {}, null, [null], [{}]),
    );
    const place = fc.constantFrom(
      ...DOCUMENT_KINDS.map((kind) => [kind]),
      ...['data', 'highest', 'analysedOn', 'setByLaw', 'own'].map((name) => ['eId', name]),
      ...['targets', 'incentives', 'prototypeOn', 'own'].map((name) => ['record', name]),
      ...['kind', 'submittedOn', 'ministry', 'own'].map((name) => ['activity', name]),
      ...['cofog', 'forms', 'clientele', 'own'].map((name) => ['card', name]),
    );
    fc.assert(
      fc.property(place, value, ([kind = '', name], bad) => {
        const documents = { [kind]: name === undefined ? bad : { [name]: bad } };
        const text = fileWith({ documents });
        const parsed = parse(text);
        if (!parsed.ok) {
          expect(parsed.error).toMatchObject({ path: expect.stringMatching(/^\/documents/) });
          return;
        }
        const { assessment } = parsed;
        for (const each of DOCUMENT_KINDS)
          expect(documentRows(each, assessment, resultOf(assessment), TRANSLATE.lv).length).toBeGreaterThan(
            5,
          );
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('typed text prints as it is: no mark-up, no formula, no sign that reverses a row', () => {
    const text = '<script>alert(1)</script> =1+1 \u202eabc';
    const file = edited(START, ['/documents/record/needs', text], ['/documents/card/own/9.8/text', text]);
    const [needs] = documentRows('record', file, resultOf(file), TRANSLATE.lv).filter(
      ({ id }) => id === '6.2',
    );
    expect(needs?.drafted).toContain('<script>alert(1)</script> =1+1');
    expect(opened(exportFile(file, AT)).documents).toEqual(file.documents);
  });
});

describe('what changed', () => {
  const told = (after: Assessment, before = WITH) =>
    changesBetween(before, after, TRANSLATE.lv)
      .parts.filter(({ id }) => id === 'documents')
      .flatMap(({ places }) =>
        places.map((each) => `${each.label}: ${each.before ?? '–'} → ${each.after ?? '–'}`),
      );

  test('is put in words for fields, own texts, years and forms', () => {
    const after = edited(
      WITH,
      ['/documents/eId/safety', 'yes'],
      ['/documents/record/targets/completion', 95],
      ['/documents/record/own/6.2.1/text', 'Cits teksts'],
      ['/documents/results/y/completed', 9],
      ['/documents/card/forms/f/title', 'Iesniegums'],
      ['/documents/card/cofog', '10.4'],
    );
    expect(told(after)).toEqual([
      'E-pakalpojuma analīzes ieraksts: Izpildes veiksmīguma mērķis, % (7.1.): 90 → 95',
      'E-pakalpojuma analīzes ieraksts: rindas 6.2.1 teksts: Savs teksts → Cits teksts',
      'Pakalpojuma apraksts reģistram: Valsts pārvaldes funkcija (COFOG): 01.3 Vispārēja rakstura dienesti → 10.4 Ģimene un bērni',
      'Pakalpojuma apraksts reģistram: 1. veidlapa: Nosaukums: Veidlapa → Iesniegums',
      'Rādītāji pēc ieviešanas: 2028. gads: Pabeigšanas gadījumi: 12 → 9',
      'Identifikācijas līdzekļa izvēle: Vai kļūdaina autentifikācija var radīt drošības riskus vai ietekmēt personas veselību vai dzīvību? (4.3.4.): – → Jā',
    ]);
  });

  test('is put in words for all fields at once', () => {
    for (const t of [TRANSLATE.lv, TRANSLATE.en]) {
      const { parts } = changesBetween(START, WITH, t);
      expect(parts.map(({ id }) => id)).toEqual(['documents']);
      expect(parts[0]?.places.length).toBeGreaterThan(12);
    }
  });

  test('has no effect on the result if only documents changed', () => {
    expect(changesBetween(START, WITH, TRANSLATE.lv).effect.sentences).toEqual([]);
  });
});
