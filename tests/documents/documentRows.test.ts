import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Assessment, Documents } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { ANNEX_1, ANNEX_2 } from '../../src/documents/activityAnnexes.ts';
import { documentBlocks } from '../../src/documents/documentBlocks.ts';
import { documentRows, readyRows } from '../../src/documents/documentRows.ts';
import { EFFORTS, easiestFirst } from '../../src/documents/missing.ts';
import type { DocumentRow } from '../../src/documents/row.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/questionnaire/documents.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { ownFieldPaths } from '../../src/screens/documents/ownFieldPaths.ts';
import { EXAMPLES } from '../support/answers.ts';
import { denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { fullFile } from '../support/fullFiles.ts';
import { exampleFile, fileOf, plainSpaces, TRANSLATE } from '../support/summary.ts';
import { textsOf } from '../support/words.ts';

const drafted = (
  file: Assessment,
  kind: DocumentKind,
  language: 'lv' | 'en' = 'lv',
): readonly DocumentRow[] =>
  documentRows(kind, file, assess(file.answers, methodologyFor(file.methodology)), TRANSLATE[language]);

const rowOf = (file: Assessment, kind: DocumentKind, id: string): DocumentRow => {
  const row = drafted(file, kind).find((each) => each.id === id);
  if (!row) throw new Error(`No row ${id} in ${kind}.`);
  return row;
};
const RESIDENCE = exampleFile('residence-declaration');
const withDocuments = (documents: Documents): Assessment => ({ ...RESIDENCE, documents });
const textOf = (row: DocumentRow) => plainSpaces(row.drafted ?? '');

describe('every document', () => {
  test.each(EXAMPLES)('of %s is drafted in both languages, each row with a label and an own id', (name) => {
    for (const kind of DOCUMENT_KINDS) {
      const [lv, en] = (['lv', 'en'] as const).map((language) => drafted(exampleFile(name), kind, language));
      expect(new Set(lv?.map(({ id }) => id)).size).toBe(lv?.length);
      expect(en?.map(({ id, state, source }) => [id, state, source])).toEqual(
        lv?.map(({ id, state, source }) => [id, state, source]),
      );
      for (const row of [...(lv ?? []), ...(en ?? [])]) {
        expect(row.label).not.toBe('');
        expect(row.state === 'missing').toBe(
          row.drafted === null && row.own === undefined && row.state !== 'notNeeded',
        );
      }
    }
  });

  test('without an answer states nothing at all', () => {
    for (const kind of DOCUMENT_KINDS)
      for (const row of drafted(fileOf({}), kind))
        expect({ ...row, drafted: row.drafted }).toMatchObject({ drafted: null, source: [] });
  });

  test('says what is missing and is ready once nothing is', () => {
    expect(rowOf(RESIDENCE, 'record', '6.1').missing.map(({ text }) => text)).toEqual([
      'Izpildes veiksmīguma mērķis, % (7.1.)',
      'Apmierinātības mērķis, 1–5 (7.3.)',
      'Kas un cik bieži uzraudzīs rādītājus?',
    ]);
    const told = withDocuments({
      record: { targets: { completion: 90, satisfaction: 4 }, monitoring: 'Nodaļa reizi ceturksnī' },
    });
    expect(rowOf(told, 'record', '6.1')).toMatchObject({ state: 'drafted', missing: [] });
    expect(readyRows(drafted(told, 'record')).ready).toBe(readyRows(drafted(RESIDENCE, 'record')).ready + 1);
  });
});

describe('what is missing', () => {
  test('is asked for in the order in which it is easiest to find out, in a row and in a document', () => {
    const half = fileOf({}, { documents: { record: { prototype: 'done' } } });
    for (const kind of DOCUMENT_KINDS) {
      const rows = drafted(half, kind);
      for (const missing of [
        ...rows.map((row) => row.missing),
        easiestFirst(rows.flatMap((row) => row.missing)),
      ]) {
        const efforts = missing.map(({ effort }) => EFFORTS.indexOf(effort));
        expect(efforts).toEqual(efforts.toSorted((a, b) => a - b));
      }
    }
    const record = easiestFirst(drafted(half, 'record').flatMap((row) => row.missing));
    expect(record[0]).toEqual({ text: 'Vai klientu informēs proaktīvi?', effort: 'choice' });
    expect(record).toContainEqual({ text: '3.\u00a0jautājums', effort: 'answer', question: 'q03' });
    expect(record.at(-1)?.effort).toBe('written');
    expect(new Set(record.map(({ text }) => text)).size).toBe(record.length);
  });

  test('the fields of a document stand in the same order', () => {
    const names = ownFieldPaths('record').map(({ words }) => words);
    expect(names.slice(0, 4)).toEqual([
      'record.prototype',
      'record.proactive',
      'record.incentives',
      'record.prototypeOn',
    ]);
    expect(names.at(-1)).toBe('record.satisfaction');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a row with a limit', () => {
  const sources = (count: number): Assessment => ({
    ...RESIDENCE,
    answers: {
      ...RESIDENCE.answers,
      q16: {
        needed: 'yes',
        sources: Array.from({ length: count }, (_, n) => ({
          id: `${n}`,
          register: 'other',
          name: `Reģistrs ar vajadzīgajiem datiem, ${n + 1}. pēc kārtas`,
          interface: 'live',
        })),
      },
    } as Answers,
  });

  test.each(EXAMPLES)('takes the whole draft of %s', (name) => {
    for (const language of ['lv', 'en'] as const)
      for (const row of drafted(exampleFile(name), 'activity', language))
        expect([row.id, row.over]).toEqual([row.id, false]);
  });

  test('tells a list by its names where it has no room for more, and says so where that is not enough either', () => {
    const [few, some, many] = [3, 18, 40].map((count) => rowOf(sources(count), 'activity', 'annex2.5.4'));
    expect(few?.drafted).toContain('3. pēc kārtas; Saskarne darbojas)');
    expect(some).toMatchObject({ over: false, state: 'drafted' });
    expect(some?.drafted).toContain('18. pēc kārtas');
    expect(some?.drafted).not.toContain('Saskarne darbojas');
    expect(many).toMatchObject({ over: true, state: 'partly' });
    expect(many?.drafted).toContain('40. pēc kārtas');
  });

  test('leaves out the weakest reasons, never a part of one', () => {
    const long = { ...RESIDENCE.answers.q01, mandateReference: 'ā'.repeat(700), legalMandate: 'yes' };
    const whole = rowOf(RESIDENCE, 'activity', 'annex2.7.1').drafted?.split('\n') ?? [];
    const { drafted: text, over } = rowOf(
      { ...RESIDENCE, answers: { ...RESIDENCE.answers, q01: long } as Answers },
      'activity',
      'annex2.7.1',
    );
    expect(over).toBe(false);
    const lines = text?.split('\n').filter((line) => !line.includes('āāā')) ?? [];
    expect(lines.length).toBeLessThan(whole.length);
    for (const line of lines.slice(1)) expect(whole).toContain(line);
  });
});

test('a document does not ask: no line of a draft has the question of the questionnaire for its name', () => {
  for (const language of ['lv', 'en'] as const)
    for (const file of [...EXAMPLES.map(exampleFile), fullFile('words')])
      for (const kind of ['record', 'activity', 'card', 'eId'] as const)
        for (const { id, drafted: text } of drafted(file, kind, language))
          expect([id, /(?:^|[(;] )[^:;()\n]*\? /m.exec(text ?? '')?.[0]]).toEqual([id, undefined]);
});

describe('nothing is stated without an answer behind it', () => {
  const kinds = ['record', 'activity', 'card'] as const;
  /** Row by row: which questions each draft names. */
  const sourcesOf = (answers: Answers) =>
    kinds.flatMap((kind) => drafted(fileOf(answers), kind).map((row) => [kind, row] as const));

  test('with an answer removed, or no longer known, no row rests on it', () => {
    const models = EXAMPLES.map((name) => exampleFile(name).answers);
    fc.assert(
      fc.property(
        fc.oneof(nearly(models), denseAnswers),
        fc.constantFrom(...QUESTION_IDS),
        fc.boolean(),
        (answers, question, dontKnow) => {
          const { [question]: former, ...rest } = answers;
          const without = dontKnow ? { ...rest, [question]: { ...former, dontKnow: true } } : rest;
          for (const [, row] of sourcesOf(without as Answers)) expect(row.source).not.toContain(question);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  test.each(QUESTION_IDS)('the own words of %s are gone with it', (question) => {
    /** Texts that somebody typed; each says where it stands, so that a sentence shows whose it is. */
    const marked = JSON.parse(JSON.stringify(RESIDENCE.answers), (key, value) =>
      [
        'name',
        'issuer',
        'institution',
        'process',
        'change',
        'act',
        'justification',
        'mandateReference',
        'note',
        'title',
      ].includes(key)
        ? `«${key}»`
        : value,
    ) as Answers;
    const own = JSON.stringify(marked[question] ?? {}).replaceAll(/«\w+»/g, (text) => `${text} ${question}`);
    const answers = { ...marked, [question]: JSON.parse(own) } as Answers;
    const said = (given: Answers) =>
      sourcesOf(given).some(([, row]) => row.drafted?.includes(`» ${question}`));
    const { [question]: _gone, ...without } = answers;
    if (said(answers)) expect(said(without)).toBe(false);
    expect(said(without)).toBe(false);
  });

  test('a draft names every question whose removal changes it', () => {
    for (const question of QUESTION_IDS) {
      const { [question]: _gone, ...without } = RESIDENCE.answers;
      const before = drafted(RESIDENCE, 'record');
      const after = drafted({ ...RESIDENCE, answers: without }, 'record');
      const changed = before.filter((row, n) => row.drafted !== after[n]?.drafted && row.id !== '3');
      for (const row of changed)
        expect({ row: row.id, source: row.source }).toMatchObject({
          source: expect.arrayContaining([question]),
        });
    }
  });

  test('what the program was told of the service is gone with it, too', () => {
    const { service: _service, ...without } = RESIDENCE;
    const told = JSON.stringify(kinds.map((kind) => drafted(without, kind)));
    expect(JSON.stringify(kinds.map((kind) => drafted(RESIDENCE, kind)))).toContain('Paraugpilsētas');
    expect(told).not.toContain('Paraugpilsētas');
    expect(told).not.toContain('Ilze Paraudziņa');
  });
});

describe('own texts', () => {
  const own = (text: string, from?: string) =>
    rowOf(
      withDocuments({ activity: { own: { 'annex1.3.1': { text, ...(from !== undefined && { from }) } } } }),
      'activity',
      'annex1.3.1',
    );

  test('stand in place of the draft, which stays beside them', () => {
    expect(own('Mans mērķis')).toMatchObject({ own: 'Mans mērķis', state: 'own', length: 11, over: false });
    expect(own('Mans mērķis').drafted).toContain('Iedzīvotājs deklarē dzīvesvietu');
  });

  test('that were deleted leave an empty row: the draft comes back only where it is asked for', () => {
    const own = { 'annex1.3.1': { from: 'Agrāk' } };
    expect(rowOf(withDocuments({ activity: { own } }), 'activity', 'annex1.3.1')).toMatchObject({
      own: '',
      state: 'missing',
    });
  });

  test('know when the answers say something else since', () => {
    const { drafted: now } = own('a');
    expect(own('a', now ?? '').outdated).toBe(false);
    expect(own('a', 'Agrāk').outdated).toBe(true);
  });

  test('are counted by code points and never cut; above the limit a row is not ready', () => {
    const fits = own('🏠'.repeat(500));
    expect(fits).toMatchObject({ length: 500, over: false, state: 'own' });
    const over = own('🏠'.repeat(501));
    expect(over).toMatchObject({ length: 501, over: true, state: 'partly', limit: 500 });
    expect(over.own).toBe('🏠'.repeat(501));
  });

  test('no row above its limit counts as ready, drafted ones neither', () => {
    const { answers } = RESIDENCE;
    const long = { ...answers, q01: { ...answers.q01, justification: 'ē'.repeat(4000) } } as Answers;
    for (const row of drafted({ ...RESIDENCE, answers: long }, 'activity'))
      if (row.limit !== undefined && row.length > row.limit)
        expect(['partly', 'missing']).toContain(row.state);
    expect(rowOf({ ...RESIDENCE, answers: long }, 'activity', 'annex1.3.1')).toMatchObject({ over: true });
  });
});

describe('the forms of Regulation 368', () => {
  const forms = JSON.parse(readFileSync('tests/fixtures/mk-368-forms.json', 'utf8'));
  const lv = textsOf('lv');

  test.each([
    ['annex1', ANNEX_1],
    ['annex2', ANNEX_2],
  ])('%s has every row with its limit and its Latvian label', (annex, rows) => {
    const official = forms[annex] as { id: string; label: string; limit: number | null }[];
    expect(rows.map(({ id, limit }) => [id, limit ?? null])).toEqual(
      official.map(({ id, limit }) => [id, limit]),
    );
    for (const { id, label } of official)
      expect(lv.get(`documents.rows.activity.${annex}_${id.replaceAll('.', '_')}`)).toBe(label);
  });

  test('where nothing is a development activity, there are no forms', () => {
    const rows = drafted(withDocuments({ activity: { kind: ['none'] } }), 'activity');
    expect(rows.filter(({ state }) => state !== 'notNeeded').map(({ id }) => id)).toEqual(['2']);
  });

  test('the build cost stands in thousands, rounded half up, with its range', () => {
    expect(textOf(rowOf(RESIDENCE, 'activity', 'annex1.9'))).toBe(
      'Izveides izmaksas (aptuveni): 167–204 tūkst. euro',
    );
    const exact = (buildCost: number): Assessment => ({
      ...RESIDENCE,
      answers: { ...RESIDENCE.answers, q03: { ...RESIDENCE.answers.q03, buildCost, precision: 0 } },
    });
    expect(textOf(rowOf(exact(184_500), 'activity', 'annex1.9'))).toBe('Izveides izmaksas: 185 tūkst. euro');
    expect(textOf(rowOf(exact(184_499.99), 'activity', 'annex1.9'))).toBe(
      'Izveides izmaksas: 184 tūkst. euro',
    );
  });
});

describe('single rows', () => {
  test('6.3 names the stages that are not made fully digital', () => {
    expect(textOf(rowOf(RESIDENCE, 'record', '6.3'))).toContain('Posmi, kas netiek pilnībā elektronizēti:');
    expect(rowOf(RESIDENCE, 'record', '6.3').source).toEqual(['q11']);
  });

  test('18 says 18.2 only where the e-service costs less', () => {
    expect(textOf(rowOf(RESIDENCE, 'record', '18'))).toContain('18.2.');
    const dear = { ...RESIDENCE.answers, q19: { fee: 'fee', onlinePrice: 'same' } } as Answers;
    expect(rowOf({ ...RESIDENCE, answers: dear }, 'record', '18').drafted).toBeNull();
  });

  test('13.8 tells the outcome of the annex, with its points and the review', () => {
    const file = withDocuments({
      eId: {
        data: 'restricted',
        about: 'self',
        loss: 'none',
        inconvenience: 'none',
        reputation: 'none',
        safety: 'no',
        highest: ['none'],
        analysedOn: '2026-11-30',
      },
    });
    const text = textOf(rowOf(file, 'record', '13.8'));
    expect(text).toContain(
      'Pielikuma 4.2. apakšpunkts: kvalificēti vai kvalificēti paaugstinātas drošības līdzekļi',
    );
    expect(text).toContain('4.2.1. un 4.2.2.');
    expect(text).toContain('30.11.2029.');
    expect(rowOf(RESIDENCE, 'record', '13.8').state).toBe('missing');
  });

  test('the means chosen are held against the annex', () => {
    const text = textOf(rowOf(withDocuments({ eId: { about: 'others' } }), 'eId', '4'));
    expect(text).toContain('Internetbanka: šis līdzeklis neatbilst pielikumam (15. jautājums)');
  });

  test.each([
    [['pensioners', 'youth'], 'Fiziska persona'],
    [['legalEntities'], 'Juridiska persona'],
    [['legalEntities', 'youth'], 'Jebkurš'],
  ])('9.7 for %o', (groups, wanted) => {
    const q05 = { groups: groups.map((group) => ({ group })) };
    const answers = { ...RESIDENCE.answers, q05 } as Answers;
    expect(rowOf({ ...RESIDENCE, answers }, 'card', '9.7').drafted).toBe(wanted);
  });
});

describe('on paper and in Word', () => {
  const blocksOf = (file: Assessment, kind: DocumentKind, level: 1 | 2 = 1) =>
    documentBlocks(kind, drafted(file, kind), TRANSLATE.lv, level);

  test.each(DOCUMENT_KINDS)('%s has each row that is needed under its label, no level left out', (kind) => {
    const rows = drafted(RESIDENCE, kind).filter(({ state }) => state !== 'notNeeded');
    for (const level of [1, 2] as const) {
      const headings = blocksOf(RESIDENCE, kind, level).filter((block) => block.kind === 'heading');
      const levels = headings.map((block) => block.level);
      expect(levels[0]).toBe(level);
      expect(levels.every((each, n) => each <= (levels[n - 1] ?? level) + 1)).toBe(true);
      const told = headings.map(({ text }) => text);
      for (const { point, label } of rows) expect(told).toContain(`${point}. ${label}`);
    }
  });

  test('a row above its limit stands whole, and says that it is too much', () => {
    const text = 'ā'.repeat(501);
    const file = withDocuments({ activity: { own: { 'annex1.3.1': { text } } } });
    const told = JSON.stringify(blocksOf(file, 'activity'));
    expect(told).toContain(text);
    expect(told).toContain('Rakstzīmju skaits tekstā ir 501, bet veidlapā ir vieta 500');
  });
});
