import { describe, expect, test } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { definitionOf } from '../../src/questionnaire/questionnaire.ts';
import { METHODOLOGY_VERSION } from '../../src/questionnaire/versions.ts';
import { answerRows, givenRows } from '../../src/summary/answerRows.ts';
import { buildSummary } from '../../src/summary/buildSummary.ts';
import { fieldKey } from '../../src/summary/valueWords.ts';
import { modelWith } from '../scenarios/scenario.ts';
import {
  exampleFile,
  FINGERPRINT,
  fileOf,
  plainSpaces,
  TRANSLATE,
  tellPlainly as tell,
} from '../support/summary.ts';

const { lv } = TRANSLATE;
const METHODOLOGY = methodologyFor(undefined);
const told = (changes: Record<string, unknown>) => tell(fileOf(modelWith(changes)), 'lv').summary;

test('the tasks of a service that is not to be built are listed as what building it anyway would take', () => {
  const noTarget = { q24: { channels: ['website'], staffTraining: 'no', measurement: 'noTarget' } };
  const heading = (need: string) => {
    const { tasks } = told({ q01: { need, legalMandate: 'no' }, ...noTarget });
    expect(tasks.items.map(({ id }) => id)).toContain('noTarget');
    return plainSpaces(tasks.heading);
  };
  expect(heading('notNeeded')).toMatch(/^Ja tomēr veidotu, vēl būtu \d+ uzdevum/);
  expect(heading('eService')).toMatch(/^Rīcības plānā – \d+ uzdevum/);
});

describe('a legal mandate', () => {
  const summary = told({
    q01: { need: 'existingService', legalMandate: 'yes', mandateReference: 'Noteikumu 5. punkts' },
    q03: { estimate: 'muchDearer' },
    q09: { needed: 'yes', estimate: 'inPersonOnly' },
  });

  test('has its word, its act in the sentence, and the number of conditions', () => {
    expect(summary.headline.word).toBe(
      'Jāveido: to prasa normatīvais akts. Pirms ieviešanas izpildiet nosacījumus',
    );
    expect(summary.headline.sentence).toBe(
      `E-pakalpojumu prasa normatīvais akts (Noteikumu 5. punkts); pirms ieviešanas jāizpilda ${summary.conditions.items.length} nosacījumi.`,
    );
    expect(summary.headline.mandated).toBe(true);
  });

  test('turns what would speak against building into the advice to build in the cheapest form that meets the duty', () => {
    const item = (id: string) => summary.conditions.items.find((item) => item.id === id);
    const what = (id: string) => item(id)?.what;
    const cheapest =
      'Tā kā e-pakalpojumu prasa normatīvais akts, izveidot to lētākajā veidā, kas ļauj izpildīt pienākumu';
    expect(what('existingServiceSuffices')).toBe(cheapest);
    // Two conditions ask for the same, so they are one, with the questions of both.
    expect(what('muchDearer')).toBeUndefined();
    expect(item('existingServiceSuffices')?.questions).toContain('q03');
    expect(what('dependencyInPerson')).toMatch(/^Vienoties ar saistītā/);
    expect(what('dependencyInPerson')).toContain(`. ${cheapest}`);
    // The milder signal on the same costs is left out.
    expect(what('dearerThanInPerson')).toBeUndefined();
  });

  test('leaves out the words on firmness', () => {
    expect(summary.firmness).toBeNull();
  });
});

test('reasons are not counted while there are none', () => {
  expect(tell(fileOf({}), 'lv').summary.headline.certainSoFar).toBeNull();
});

describe('do not build', () => {
  test('has several alternatives in one sentence', () => {
    expect(told({ q01: { need: 'automationAndCooperation', legalMandate: 'no' } }).headline.word).toBe(
      'Neveidot jaunu e-pakalpojumu. Tā vietā: automatizēt procesu iestādē un veidot sadarbību starp iestādēm',
    );
  });

  test('has the figures and the break-even point in the sentence, if the e-service is too dear', () => {
    // (40 000 / 5 + 2 000) / 1 000 + 0 = 10 € against 4 €; break-even at 10 000 / 4 = 2 500 cases.
    const summary = told({
      q03: {
        presentChannel: 'yes',
        buildCost: 40000,
        annualCost: 2000,
        inPersonCost: 4,
        lifetimeYears: 5,
        eCasesPerYear: 1000,
      },
    });
    expect(plainSpaces(summary.headline.sentence)).toBe(
      'Viens gadījums elektroniski izmaksās 10,00 €, pašlaik – 4,00 €, tātad vairāk nekā divreiz dārgāk (3. jautājums).',
    );
    expect(plainSpaces(summary.obstacles.items[0]?.what ?? '')).toMatch(/ja to ir 2 500 gadā\)$/);
  });

  test('is the advice without any electronic case', () => {
    const summary = told({
      q03: { presentChannel: 'yes', buildCost: 100, annualCost: 10, inPersonCost: 4, eCasesPerYear: 0 },
    });
    expect(summary.headline.sentence).toBe('Elektronisko gadījumu nebūs, bet izmaksas būs (3. jautājums).');
    const payback = summary.figures.items.find(({ id }) => id === 'paybackYears');
    expect(payback?.value).toBe('neatmaksājas');
  });
});

test('postponed because of an obstacle, which is named with its institution', () => {
  const services = [
    { name: 'Pilnvara', institution: 'Notārs', availability: 'inPersonOnly', core: true },
    { name: 'Atzinums', availability: 'inPersonOnly', core: true },
  ];
  const summary = told({ q09: { needed: 'yes', services } });
  expect(summary.headline.word).toBe('Atlikt, līdz šķēršļi būs novērsti');
  expect(summary.headline.sentence).toBe(
    'Saņēmējam tik un tā jāierodas klātienē, jo elektroniski nav pieejami saistītie pakalpojumi ' +
      '„Pilnvara” (Notārs) un „Atzinums” (9. jautājums).',
  );
  expect(summary.improvements?.sets.flat().map(({ id }) => id)).toContain('q09');
});

describe('answers that do not count are marked', () => {
  const standing = (answers: Answers, id: keyof Answers) =>
    answerRows(id, answers[id], lv).map(({ field, standing: each }) => [field, each]);

  test('a field of another choice', () => {
    const q19 = { fee: 'free', onlinePrice: 'lower', amount: 3 } as const;
    expect(standing({ q19 }, 'q19')).toEqual([
      ['fee', 'counts'],
      ['onlinePrice', 'hiddenByChoice'],
      ['amount', 'counts'],
    ]);
  });

  test('an estimate beside rows, but not beside empty rows', () => {
    const documents = [{ id: 'a', name: 'Izziņa', replacement: 'scan' as const }];
    expect(standing({ q17: { needed: 'yes', estimate: 'original', documents } }, 'q17')).toContainEqual([
      'estimate',
      'hiddenByFigures',
    ]);
    expect(standing({ q17: { needed: 'yes', estimate: 'original', documents: [] } }, 'q17')).toEqual([
      ['needed', 'counts'],
      ['estimate', 'counts'],
    ]);
  });

  test('what one set of options asks is told by the chosen one, without what was never seen beside it', () => {
    const result = assess({}, METHODOLOGY);
    for (const id of ['q09', 'q16', 'q17', 'q21', 'q22', 'q23'] as const) {
      const { estimate } = definitionOf(id).fields;
      const options = estimate?.kind === 'choice' ? estimate.options : [];
      expect(options.length).toBeGreaterThan(1);
      const told = (answer: object) =>
        givenRows(id, { answers: { [id]: answer } }, result, lv).map(({ value }) => value);
      const option = (name: string | number) => [lv(fieldKey(`${id}.quickOptions.${name}`))];
      expect(told({ needed: 'no', estimate: options[0] })).toEqual(option('no'));
      expect(told({ needed: 'yes' })).toEqual(option('yes'));
      for (const each of options) expect(told({ needed: 'yes', estimate: each })).toEqual(option(each));
    }
    const listed: Answers['q17'] = {
      needed: 'yes',
      documents: [{ id: 'a', name: 'Izziņa', replacement: 'scan' }],
    };
    expect(givenRows('q17', { answers: { q17: listed } }, result, lv)[0]?.value).toBe('Jā');
  });

  test('an estimate beside figures, once they are complete and computed', () => {
    const q03 = { estimate: 'cheaper' } as const;
    expect(answerRows('q03', q03, lv)[0]?.standing).toBe('counts');
    const facts = { costRatio: [1, 1], uptake: null } as const;
    expect(answerRows('q03', q03, lv, { facts })[0]?.standing).toBe('hiddenByFigures');
  });

  test('drafts in rows are named by their row, in memory and in the file', () => {
    const q05 = { groups: [{ group: 'youth' as const }, { group: 'pensioners' as const, casesPerMonth: 5 }] };
    for (const path of ['/answers/q05/groups/youth/casesPerMonth', '/answers/q05/groups/0/casesPerMonth']) {
      const rows = answerRows('q05', q05, lv, { drafts: { [path]: 'daudz' } });
      expect(rows.at(-1)).toMatchObject({ value: 'daudz', standing: 'draft' });
      expect(rows.at(-1)?.label).toMatch(/^Jaunieši: /);
    }
  });
});

describe('beside the result', () => {
  test('there is a remark on own weights, unusable weights or another version of the method', () => {
    const remarks = (methodology: object) => tell(fileOf({}, { methodology }), 'lv').summary.methodology;
    expect(remarks(METHODOLOGY_VERSION)).toEqual([]);
    expect(remarks({ ...METHODOLOGY_VERSION, weights: { q01: 50 } })).toEqual([
      'Iestāde izmanto savus svarus vai sliekšņus, nevis metodē noteiktos',
    ]);
    expect(remarks({ ...METHODOLOGY_VERSION, weights: { q01: -1 } })[0]).toMatch(/nav derīgi/);
    expect(remarks({ version: '0.9.0' })[0]).toMatch(
      new RegExp(`metodes versiju 0.9.0.+ar versiju ${METHODOLOGY_VERSION.version}`),
    );
  });

  test('a decision made on other answers is marked', () => {
    const decision = {
      outcome: 'approved',
      by: 'Anna',
      date: '2026-11-30',
      recommendation: 'build',
    } as const;
    const block = (fingerprint: string) =>
      tell(fileOf({}, { decision: { ...decision, fingerprint } }), 'lv').summary.decision;
    expect(block(FINGERPRINT).recorded).toMatchObject({
      outcome: 'Veidot',
      date: '30.11.2026.',
      recommendation: 'Veidot',
      changed: null,
    });
    expect(block('sha256:0').recorded?.changed).toBe('Novērtējums mainīts pēc lēmuma (30.11.2026.)');
    const stated = buildSummary(
      assess({}, METHODOLOGY),
      fileOf({}, { decision: { ...decision, fingerprint: 'sha256:0' } }),
      TRANSLATE.lv,
      { methodology: METHODOLOGY, fingerprint: FINGERPRINT, decisionOfFile: true },
    ).decision;
    expect(stated.recorded?.remark).toBe(
      'Lēmums norādīts datnē · Novērtējums mainīts pēc lēmuma (30.11.2026.)',
    );
    expect(block(FINGERPRINT).options.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['veidot', true],
      ['veidot ar nosacījumiem', false],
      ['atlikt', false],
      ['neveidot', false],
      ['atgriezt precizēšanai (ieteicams)', false],
    ]);
  });

  test('the boxes show recommendation and decision, and a text beside them says what no box can', () => {
    const block = (decision: Assessment['decision']) => {
      const file = { ...exampleFile('residence-declaration'), ...(decision && { decision }) };
      return tell(file, 'lv').summary.decision;
    };
    const ticked = (decision: Assessment['decision']) =>
      block(decision).options.flatMap(({ kind, chosen }) => (chosen ? kind : []));
    expect(block(undefined).options.map(({ label }) => label)[0]).toBe('veidot (ieteikums)');
    expect(ticked(undefined)).toEqual([]);
    expect(ticked({ decided: 'postpone', outcome: 'rejected', recommendation: 'build' })).toEqual([
      'postpone',
    ]);
    expect(ticked({ decided: 'postpone' })).toEqual(['postpone']);
    expect(ticked({ outcome: 'returned', decided: 'build' })).toEqual(['returned']);
    const older = { outcome: 'rejected', recommendation: 'build' } as const;
    expect(ticked(older)).toEqual([]);
    expect(block(older).recorded?.remark).toBe('Ieteikums noraidīts');
    expect(block({ ...older, decided: 'postpone' }).recorded).toMatchObject({
      outcome: 'Atlikt',
      remark: null,
    });
  });

  test('a contradiction says what is wrong and in which questions', () => {
    const summary = told({ q12: { level: 3 }, q14: { results: ['paperDocument'] } });
    expect(summary.contradictions.heading).toBe('Atbildēs ir 1 pretruna');
    expect(summary.contradictions.items[0]).toMatchObject({ refs: ['12. jautājums', '14. jautājums'] });
  });
});

test('the action plan marks a date as passed from the day after it', () => {
  const file = fileOf({ q07: { dontKnow: true, due: '2026-11-30' } });
  const overdue = (today?: string) => {
    const methodology = methodologyFor(undefined);
    const result = assess(file.answers, methodology);
    const summary = buildSummary(result, file, TRANSLATE.lv, { methodology, ...(today && { today }) });
    return summary.actionPlan.items.find(({ dueIso }) => dueIso)?.overdue;
  };
  expect(overdue('2026-12-01')).toBe('termiņš ir pagājis');
  expect(overdue('2026-11-30')).toBeNull();
  expect(overdue()).toBeNull();
});
