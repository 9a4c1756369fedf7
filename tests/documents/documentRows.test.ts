import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/answers/model/path.ts';
import type { Answers, Assessment, Documents } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { explainedAt, explainedIn } from '../../src/documents/abbreviations.ts';
import { ANNEX_1, ANNEX_2 } from '../../src/documents/activityAnnexes.ts';
import { documentBlocks } from '../../src/documents/documentBlocks.ts';
import { contextOf, documentRows, readyRows } from '../../src/documents/documentRows.ts';
import { headBlocks, signatureBlocks } from '../../src/documents/frameBlocks.ts';
import { EFFORTS, easiestFirst } from '../../src/documents/missing.ts';
import type { DocumentRow } from '../../src/documents/row.ts';
import { AFFIRMATIONS, DOCUMENT_KINDS, type DocumentKind } from '../../src/questionnaire/documents.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { EXAMPLES } from '../support/answers.ts';
import { denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { HARMLESS } from '../support/filledDocuments.ts';
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
  test.each(EXAMPLES)('of %s is drafted in both languages, each row with a label and its own id', (name) => {
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

  test('states nothing if there are no answers', () => {
    for (const kind of DOCUMENT_KINDS)
      for (const row of drafted(fileOf({}), kind))
        expect({ ...row, drafted: row.drafted }).toMatchObject({ drafted: null, source: [] });
  });

  test('says what is missing, and is ready once nothing is missing', () => {
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
  test('is sorted by effort, the least first, for a row and for a document', () => {
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
    expect(record[0]).toEqual({
      text: 'Vai klientu informēs proaktīvi?',
      effort: 'choice',
      document: 'record',
      field: '/documents/record/proactive',
    });
    expect(record).toContainEqual({
      text: expect.stringMatching(/^3\.\sjautājums: Vai e-pakalpojuma izveides/),
      effort: 'answer',
      question: 'q03',
    });
    expect(record.at(-1)?.effort).toBe('written');
    expect(new Set(record.map(({ text }) => text)).size).toBe(record.length);
  });
});

describe('what is missing links to the place where it is given', () => {
  const missingOf = (file: Assessment, kind: DocumentKind) =>
    drafted(file, kind).flatMap(({ missing }) => missing);

  test('each link leads to an existing question, field, row or document', () => {
    for (const file of [RESIDENCE, fileOf({}), ...EXAMPLES.map(exampleFile)])
      for (const kind of DOCUMENT_KINDS)
        for (const { text, question, field, row, document } of missingOf(file, kind)) {
          expect([text, question ?? field ?? row ?? document]).not.toContain(undefined);
          if (field) expect([field, placeOf(field)?.shape]).not.toContain(undefined);
          if (row) expect(drafted(file, document ?? kind).map(({ id }) => id)).toContain(row);
        }
  });

  test('for an answered question, the missing field is named, or nothing if the answer is complete', () => {
    const q24 = { ...RESIDENCE.answers.q24, channels: ['socialMedia'] };
    const row = rowOf({ ...RESIDENCE, answers: { ...RESIDENCE.answers, q24 } as Answers }, 'record', '19');
    expect(row.missing).toEqual([]);
    const quiet = { ...RESIDENCE.answers, q24: { ...q24, channels: ['leaflets'] } } as Answers;
    expect(rowOf({ ...RESIDENCE, answers: quiet }, 'record', '21').missing).toEqual([
      {
        text: expect.stringMatching(/prese, radio un televīzija \(24\.\sjautājums\)$/),
        effort: 'answer',
        question: 'q24',
        field: '/answers/q24/channels',
      },
    ]);
    const half = { ...RESIDENCE.answers, q22: { needed: 'yes' }, q23: { needed: 'no' } } as Answers;
    const asked = rowOf({ ...RESIDENCE, answers: half }, 'activity', 'annex1.4.1').missing;
    // No act is to be amended (21) and no technology is needed (23), so only the changes of processes are missing.
    expect(asked.flatMap(({ question }) => question ?? [])).toEqual(['q22']);
    expect(asked).toContainEqual(expect.objectContaining({ field: '/answers/q22/changes' }));
  });
});

describe('a row asks for all that its label names', () => {
  const lacking = (activity: Documents['activity'], id: string) =>
    rowOf(withDocuments({ activity: activity ?? {} }), 'activity', id);

  test.each([
    ['annex1.10', ['email', 'phone', 'preparedOn']],
    ['annex2.9', ['email', 'phone', 'preparedOn']],
    ['annex2.2', ['virsisId']],
    ['annex1.4.1', ['virsisId']],
    ['annex1.7', ['acts']],
    ['annex1.5', ['posts']],
    ['annex2.5.2', ['accessibility']],
    ['annex2.3.2', ['actionFunding']],
    ['annex2.4.1', ['systems']],
    ['annex2.4.2', ['exchangedData']],
  ])('%s lacks %j, and is ready once they are given', (id, fields) => {
    const { state, missing } = lacking({}, id);
    expect(missing.map(({ field }) => field).toSorted()).toEqual(
      fields.map((name) => `/documents/activity/${name}`).toSorted(),
    );
    expect(state).toBe('partly');
    const given = Object.fromEntries(
      fields.map((name) => [name, name === 'preparedOn' ? '2026-11-30' : 'Dots']),
    );
    expect(lacking(given, id)).toMatchObject({ state: 'drafted', missing: [] });
  });

  test('5.3.d5 is about the assessment itself, not about the answer of question 21', () => {
    const id = 'annex2.5.3.d5';
    expect(lacking({}, id)).toMatchObject({ state: 'missing', drafted: null, source: [] });
    expect(lacking({ impactAssessment: 'done' }, id)).toMatchObject({ state: 'partly' });
    expect(lacking({ impactAssessment: 'done', impactAssessmentOn: '2026-10-01' }, id).state).toBe('drafted');
    const without = lacking({ impactAssessment: 'notNeeded' }, id);
    expect(without.missing.map(({ field }) => field)).toEqual(['/documents/activity/impactAssessmentWhy']);
  });

  test('a municipality is not asked for a ministry, and none approves; another source of funding has a name', () => {
    const ministry = { ministry: 'Iekšlietu ministrija' } as const;
    expect(lacking({ subordination: 'ministry' }, 'annex1.1').missing).toHaveLength(1);
    const town = lacking({ subordination: 'municipality', ...ministry }, 'annex1.1');
    expect(town).toMatchObject({ state: 'drafted', missing: [] });
    expect(town.drafted).not.toContain('ministrija');
    const approvers = (subordination: 'ministry' | 'municipality') =>
      lacking({ kind: ['newSystem'], subordination, ...ministry }, 'annex2.10').drafted;
    expect(approvers('ministry')).toContain('Iekšlietu ministrija');
    expect(approvers('municipality')).not.toContain('Iekšlietu ministrija');
    expect(lacking({ funding: 'other' }, 'annex2.8').missing.map(({ field }) => field)).toEqual([
      '/documents/activity/fundingOther',
    ]);
  });
});

describe('an affirmation', () => {
  const activity = (affirmations: NonNullable<Documents['activity']>['affirmations']) =>
    withDocuments({ activity: { affirmations: affirmations ?? {} } });

  test('is missing before it is chosen; only a deviation has to be justified', () => {
    expect(rowOf(RESIDENCE, 'activity', 'annex2.5.3.a2')).toMatchObject({ state: 'missing', drafted: null });
    const affirmed = activity({ '5.3.a2': 'affirmed' });
    expect(rowOf(affirmed, 'activity', 'annex2.5.3.a2')).toMatchObject({ state: 'drafted' });
    expect(rowOf(affirmed, 'activity', 'annex2.5.3.p').state).toBe('notNeeded');
    const deviating = activity({ '5.3.a2': 'deviation' });
    expect(rowOf(deviating, 'activity', 'annex2.5.3.a2').drafted).toContain('5.3.p. rindā');
    expect(rowOf(deviating, 'activity', 'annex2.5.3.p').state).toBe('missing');
    expect(rowOf(deviating, 'activity', 'annex2.5.4.p').state).toBe('notNeeded');
  });

  test('keeps a written justification visible without a deviation', () => {
    const own = { 'annex2.5.3.p': { text: 'Tāpēc' } };
    expect(rowOf(withDocuments({ activity: { own } }), 'activity', 'annex2.5.3.p').state).toBe('own');
  });

  test('is offered in each row of the form that asks for one, with what the form asks', () => {
    const rows = drafted(RESIDENCE, 'activity').filter(({ id }) => /^annex2\..*\.a\d?$/.test(id));
    expect(rows.map(({ point }) => point)).toEqual([...AFFIRMATIONS]);
    // If all rows of a point ask for the same, only the first one says so.
    const asking = rows.filter(({ hint }) => hint?.includes('Veidlapa prasa apliecināt'));
    expect(asking.map(({ point }) => point)).toEqual(AFFIRMATIONS.filter((each) => /a1?$/.test(each)));
    for (const { hint, point } of asking) expect(hint).toContain(`${point.replace(/a\d?$/, 'p')}. rindā`);
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

  test('shortens a list to its names if it has no room, and says so if that is still too long', () => {
    const [few, some, many] = [3, 18, 40].map((count) => rowOf(sources(count), 'activity', 'annex2.5.4'));
    expect(few?.drafted).toContain('3. pēc kārtas (saskarne darbojas)');
    expect(some).toMatchObject({ over: false, state: 'drafted' });
    expect(some?.drafted).toContain('18. pēc kārtas');
    expect(some?.drafted).not.toContain('saskarne darbojas');
    expect(many).toMatchObject({ over: true, state: 'partly' });
    expect(many?.drafted).toContain('40. pēc kārtas');
  });

  test('leaves out the weakest reasons as a whole', () => {
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

test('a document does not ask questions, so no line of a draft has a question as its label', () => {
  for (const language of ['lv', 'en'] as const)
    for (const file of [...EXAMPLES.map(exampleFile), fullFile('words')])
      for (const kind of ['record', 'activity', 'card', 'eId'] as const)
        for (const { id, drafted: text } of drafted(file, kind, language))
          expect([id, /(?:^|[(;] )[^:;()\n]*\? /m.exec(text ?? '')?.[0]]).toEqual([id, undefined]);
});

describe('every statement has an answer behind it', () => {
  const kinds = ['record', 'activity', 'card'] as const;
  /** The rows of all documents, each with the questions that its draft names. */
  const sourcesOf = (answers: Answers) =>
    kinds.flatMap((kind) => drafted(fileOf(answers), kind).map((row) => [kind, row] as const));

  test('no row rests on an answer that was removed or has become "we don\'t know"', () => {
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

  test.each(QUESTION_IDS)('texts typed in %s are gone once its answer is removed', (question) => {
    /** Each typed text names its own place, so that a sentence shows where its text comes from. */
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

  test('texts about the service are gone once they are removed', () => {
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

  test('replace the draft, which stays visible beside them', () => {
    expect(own('Mans mērķis')).toMatchObject({ own: 'Mans mērķis', state: 'own', length: 11, over: false });
    expect(own('Mans mērķis').drafted).toContain('Iedzīvotājs deklarē dzīvesvietu');
  });

  test('leave an empty row when they are emptied; the draft comes back only on request', () => {
    const own = { 'annex1.3.1': { from: 'Agrāk' } };
    expect(rowOf(withDocuments({ activity: { own } }), 'activity', 'annex1.3.1')).toMatchObject({
      own: '',
      state: 'missing',
    });
  });

  test('are marked as outdated once the draft has changed', () => {
    const { drafted: now } = own('a');
    expect(own('a', now ?? '').outdated).toBe(false);
    expect(own('a', 'Agrāk').outdated).toBe(true);
  });

  test('are counted in code points and never cut; a row above its limit is not ready', () => {
    const fits = own('🏠'.repeat(500));
    expect(fits).toMatchObject({ length: 500, over: false, state: 'own' });
    const over = own('🏠'.repeat(501));
    expect(over).toMatchObject({ length: 501, over: true, state: 'partly', limit: 500 });
    expect(over.own).toBe('🏠'.repeat(501));
  });

  test('are not ready above the limit, and neither are drafts', () => {
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

  test('there are no forms if there is no development activity', () => {
    const rows = drafted(withDocuments({ activity: { kind: ['none'] } }), 'activity');
    expect(rows.filter(({ state }) => state !== 'notNeeded').map(({ id }) => id)).toEqual(['2']);
  });

  test('the build cost is in thousands, rounded half up, with its range', () => {
    expect(textOf(rowOf(RESIDENCE, 'activity', 'annex1.9'))).toBe(
      'Izveides izmaksas: 185 tūkst. euro; ar norādīto precizitāti (±10 %) – 167–204 tūkst. euro',
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

  test('6.3 says that all stages are digitised only if each is given; then there is nothing to link', () => {
    const said = (q11: object) =>
      rowOf(
        { ...RESIDENCE, answers: { ...RESIDENCE.answers, q09: { needed: 'no' }, q11 } as Answers },
        'record',
        '6.3',
      );
    const whole = said({ estimate: 'whole' });
    expect(whole).toMatchObject({ state: 'drafted', drafted: 'Visi pakalpojuma posmi tiek elektronizēti' });
    expect(said({ steps: { information: 'electronic' } })).toMatchObject({ state: 'missing', drafted: null });
    expect(said({ estimate: 'several' }).missing.map(({ field }) => field)).toContain(
      '/documents/record/linking',
    );
  });

  test('4 asks whether it pays back if neither a figure nor an estimate says so', () => {
    const { q10: _q10, q05: _q05, ...without } = RESIDENCE.answers;
    const row = rowOf({ ...RESIDENCE, answers: without as Answers }, 'record', '4');
    expect(row.missing.map(({ question }) => question)).toEqual(['q10']);
    const q10 = { estimate: 'within5' };
    expect(rowOf({ ...RESIDENCE, answers: { ...without, q10 } as Answers }, 'record', '4').missing).toEqual(
      [],
    );
  });

  test('rows about years ask for corrections of impossible numbers, and for years that are missing', () => {
    const of = (results: NonNullable<Documents['results']>, id: string) =>
      rowOf(withDocuments({ results }), 'results', id).missing.map(({ text }) => text);
    const wrong = { id: 'a', year: 2028, started: 5, completed: 9 };
    expect(of([wrong], '7.1')).toEqual(['Pabeigšanas gadījumi: norādītais skaitlis jālabo']);
    expect(of([{ id: 'a', year: 2028, started: 5 }], '7.1')).toEqual(['Pabeigšanas gadījumi']);
    const good = { electronic: 10, annualCost: 5, buildCostActual: 9 };
    const years = (...told: number[]) =>
      of(
        told.map((year) => ({ id: `${year}`, year, ...good })),
        '4',
      );
    expect(years(2028, 2029)).toEqual([]);
    expect(years(2028, 2031)).toEqual(['rādītāji par 2029. un 2030. gadu']);
    expect(years(2028, 2208)).toEqual(['rādītāji par 2029.–2207. gadu']);
  });

  test('18 names 18.2 only if the e-service costs less', () => {
    expect(textOf(rowOf(RESIDENCE, 'record', '18'))).toContain('18.2.');
    const dear = { ...RESIDENCE.answers, q19: { fee: 'fee', onlinePrice: 'same' } } as Answers;
    expect(rowOf({ ...RESIDENCE, answers: dear }, 'record', '18').drafted).toBeNull();
  });

  test('20 asks who the materials are for, and accepts that none are planned yet', () => {
    const ask = rowOf(RESIDENCE, 'record', '20');
    expect(ask.missing.map(({ field }) => field)).toEqual(['/documents/record/materials']);
    const said = (materials: NonNullable<Documents['record']>['materials']) =>
      rowOf(withDocuments({ record: { materials: materials ?? [] } }), 'record', '20');
    expect(said(['none'])).toMatchObject({
      state: 'drafted',
      drafted: 'Informatīvie materiāli: vēl nav plānoti',
    });
    expect(said(['recipients', 'staff']).drafted).toContain('e-pakalpojuma saņēmējiem; darbiniekiem');
    const q24 = { ...RESIDENCE.answers.q24, channels: ['leaflets'] };
    const answers = { ...RESIDENCE.answers, q24 } as Answers;
    expect(rowOf({ ...RESIDENCE, answers }, 'record', '20')).toMatchObject({
      state: 'drafted',
      source: ['q24'],
    });
  });

  test('6.1 says whether there is a target of use only if its number is not given', () => {
    const said = (q24: object) =>
      textOf(rowOf({ ...RESIDENCE, answers: { ...RESIDENCE.answers, q24 } as Answers }, 'record', '6.1'));
    const { uptakeTarget: _target, ...without } = RESIDENCE.answers.q24 ?? {};
    expect(said(RESIDENCE.answers.q24 ?? {})).toBe('Elektroniskas lietošanas pakāpes mērķis, % (7.2.): 60');
    expect(said(without)).toBe('Elektroniskas lietošanas mērķis: ir noteikts');
    expect(said({ ...without, measurement: 'noTarget' })).toContain('nav noteikts');
  });

  test('4.1 of annex 2 names only the systems that are adapted', () => {
    const components = [
      { id: 'a', name: 'Lietvedība', solution: 'adaptExisting' },
      { id: 'b', name: 'Pieteikšanās modulis', solution: 'reuseShared' },
      { id: 'c', kind: 'payment', solution: 'adaptExisting' },
    ];
    const answers = { ...RESIDENCE.answers, q23: { needed: 'yes', components } } as Answers;
    const { drafted: text } = rowOf({ ...RESIDENCE, answers }, 'activity', 'annex2.4.1');
    expect(text).toBe('Pielāgojamās sistēmas: „Lietvedība” un maksājumu apstrāde');
  });

  test('a list of several items has a line for each; a single item stands beside the name', () => {
    const text = textOf(rowOf(RESIDENCE, 'record', '6.2'));
    expect(text).toContain('Saņēmēju grupas:\n– ekonomiski aktīvas personas – 3 000 gadījumu mēnesī\n– ');
    expect(textOf(rowOf(RESIDENCE, 'record', '6.2.1'))).toContain(
      'Procesu izmaiņas: Deklarāciju reģistrēšana (',
    );
  });

  test('13.8 states the outcome of the annex, with its points and the date of the review', () => {
    const file = withDocuments({
      eId: {
        data: 'restricted',
        about: 'self',
        ...HARMLESS,
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

  test('the chosen means are compared with the annex', () => {
    const text = textOf(rowOf(withDocuments({ eId: { about: 'others' } }), 'eId', '4'));
    expect(text).toContain('Internetbanka: šis līdzeklis neatbilst pielikumam (15. jautājums)');
  });

  test.each([
    ['eId', '4'],
    ['record', '13.8'],
    ['activity', 'annex2.5.5'],
  ] as const)('%s %s says that chosen means are not admitted, and is not ready', (kind, id) => {
    const eId = {
      data: 'restricted',
      about: 'others',
      ...HARMLESS,
      highest: ['none'],
    } as const;
    const row = rowOf(withDocuments({ eId: { ...eId, highest: ['none'] } }), kind, id);
    expect(row.drafted).toContain('Internetbanka: šis līdzeklis neatbilst pielikumam');
    expect(row).toMatchObject({
      state: 'partly',
      missing: [{ question: 'q15', field: '/answers/q15/means' }],
    });
    const q15 = { ...RESIDENCE.answers.q15, means: ['nationalEId'] };
    const q06 = { ...RESIDENCE.answers.q06, means: ['nationalEId'] };
    const mended = { ...RESIDENCE.answers, q15, q06 } as Answers;
    const file = { ...RESIDENCE, answers: mended, documents: { eId: { ...eId, highest: ['none'] } } };
    expect(rowOf(file as Assessment, kind, id)).toMatchObject({ state: 'drafted', missing: [] });
    const { highest: _open, ...half } = eId;
    expect(rowOf({ ...file, documents: { eId: half } } as Assessment, kind, id).state).toBe('partly');
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

  test.each(DOCUMENT_KINDS)(
    '%s has each needed row under its label and skips no level of headings',
    (kind) => {
      const rows = drafted(RESIDENCE, kind).filter(({ state }) => state !== 'notNeeded');
      for (const level of [1, 2] as const) {
        const headings = blocksOf(RESIDENCE, kind, level).filter((block) => block.kind === 'heading');
        const levels = headings.map((block) => block.level);
        expect(levels[0]).toBe(level);
        expect(levels.every((each, n) => each <= (levels[n - 1] ?? level) + 1)).toBe(true);
        const told = headings.map(({ text }) => text);
        for (const { point, label } of rows) expect(told).toContain(`${point}. ${label}`);
      }
    },
  );

  test('a record names the institution above and the preparer below, with room for signature and date', () => {
    const record = { preparedOn: '2026-11-30', approvedBy: 'Anna Apstiprinātāja, direktore' };
    const context = (file: Assessment) =>
      contextOf(file, assess(file.answers, methodologyFor(file.methodology)), TRANSLATE.lv);
    const filled = context(withDocuments({ record }));
    const head = JSON.stringify(headBlocks('record', filled));
    for (const said of ['protokols', 'Paraugpilsētas pašvaldība', '2026. gada 30. novembris'])
      expect(head).toContain(said);
    const table = signatureBlocks('record', filled).find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([
      ['Sagatavoja', 'Ilze Paraudziņa', '', ''],
      ['Apstiprina', 'Anna Apstiprinātāja, direktore', '', ''],
    ]);
    expect(JSON.stringify(headBlocks('record', context(RESIDENCE)))).toContain('____');
    expect(signatureBlocks('activity', filled)).toEqual([]);
  });

  test('an abbreviation is explained once, in the first row with it', () => {
    const explained = [...explainedIn(drafted(RESIDENCE, 'activity'), TRANSLATE.lv)];
    const said = explained.flatMap(([id, texts]) => texts.map((text) => [text.split(' – ')[0], id]));
    expect(said).toContainEqual(['VIRSIS', 'annex1.4.1']);
    expect(said).toContainEqual(['IKT', 'annex1.6.1']);
    expect(new Set(said.map(([short]) => short)).size).toBe(said.length);
  });

  test('on screen an abbreviation is explained in each row with it', () => {
    const rows = drafted(RESIDENCE, 'activity').filter(({ label }) => label.includes('VIRSIS'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      expect(explainedAt(row, TRANSLATE.lv)).toContainEqual(expect.stringMatching(/^VIRSIS – Valsts/));
    const none = drafted(withDocuments({ activity: { kind: ['none'] } }), 'activity').at(-2);
    expect(none && explainedAt(none, TRANSLATE.lv)).toEqual([]);
  });

  test('the parts of a line become a list, in their place among the other lines', () => {
    const blocks = blocksOf(RESIDENCE, 'record');
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('6.2.1.'));
    const kinds = blocks.slice(from + 1, from + 9).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
      'list',
    ]);
    const list = blocks[from + 2];
    expect(list?.kind === 'list' && list.items).toHaveLength(8);
    expect(JSON.stringify(blocks)).not.toContain('"– ');
  });

  test('a row above its limit is shown in full and says that it is too long', () => {
    const text = 'ā'.repeat(501);
    const file = withDocuments({ activity: { own: { 'annex1.3.1': { text } } } });
    const told = JSON.stringify(blocksOf(file, 'activity'));
    expect(told).toContain(text);
    expect(told).toContain('Rakstzīmju skaits tekstā ir 501, bet veidlapā ir vieta 500');
  });
});
