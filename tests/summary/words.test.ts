import { describe, expect, test } from 'vitest';
import enCore from '../../locales/en/assessment.json' with { type: 'json' };
import enFindings from '../../locales/en/findings.json' with { type: 'json' };
import lvCore from '../../locales/lv/assessment.json' with { type: 'json' };
import lvFindings from '../../locales/lv/findings.json' with { type: 'json' };
import { assess } from '../../src/assessment/assess.ts';
import { CANDIDATES } from '../../src/assessment/candidates.ts';
import { CONTRADICTION_IDS } from '../../src/assessment/contradictions.ts';
import { INSTEAD_IDS } from '../../src/assessment/instead.ts';
import { OBSTACLE_IDS } from '../../src/assessment/level.ts';
import { SIGNAL_IDS } from '../../src/assessment/signals.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { definitionOf, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { fieldKey, fieldPath, optionName } from '../../src/summary/valueWords.ts';
import { TRANSLATE } from '../support/summary.ts';

const lv = { ...lvFindings, ...lvCore };
const en = { ...enFindings, ...enCore };

/** Every result lists all components, facts and grounds, whatever the answers are. */
const { components, facts, legalTest } = assess({}, methodologyFor(undefined));

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const parts = (group: object): string[] =>
  sorted(Object.entries(group).flatMap(([id, words]) => (typeof words === 'object' ? id : [])));

describe.each([
  ['lv', lv],
  ['en', en],
] as const)('words of the result, %s', (_language, words) => {
  test('each signal says what was found and what to do', () => {
    expect(SIGNAL_IDS).toHaveLength(47);
    expect(parts(words.signals)).toEqual(sorted(SIGNAL_IDS));
    for (const id of SIGNAL_IDS) {
      expect(words.signals[id].found, id).toMatch(/^\p{Lu}/u);
      expect(words.signals[id].do, id).toMatch(/^\p{Lu}/u);
    }
  });

  test('each other id has words, and there are no words without an id', () => {
    expect(parts(words.instead)).toEqual(sorted(INSTEAD_IDS));
    expect(sorted(Object.keys(words.obstacles))).toEqual(sorted(OBSTACLE_IDS));
    expect(parts(words.contradictions)).toEqual(sorted(CONTRADICTION_IDS));
    expect(sorted(Object.keys(words.components))).toEqual(sorted(components.map(({ id }) => id)));
    // The summary adds the cost of a case today.
    expect(parts(words.facts)).toEqual(sorted([...Object.keys(facts), 'presentCost']));
    expect(sorted(Object.keys(words.improvements.targets))).toEqual(sorted(CANDIDATES));
    // `answer` and `needs` are no criteria: they hold the words of the answers and of what is missing.
    expect(parts(words.legal).filter((id) => !['answer', 'needs'].includes(id))).toEqual(
      sorted(Object.keys(legalTest).filter((id) => id !== 'overall')),
    );
  });

  test('each rated question has a reason for and a reason against', () => {
    const rated = QUESTION_IDS.filter((id) => id !== 'q13');
    expect(parts(words.strengths)).toEqual(sorted(rated));
    expect(parts(words.weaknesses)).toEqual(sorted(rated));
  });

  test('findings and things to do have no full stop, so that they can be joined', () => {
    const texts = Object.values({
      ...words.signals,
      ...words.strengths,
      ...words.weaknesses,
      ...words.contradictions,
    }).flatMap((each) => (typeof each === 'object' ? Object.values(each) : []));
    expect(texts.filter((text) => /[.;,:]$/.test(text))).toEqual([]);
  });
});

test('the exact words of the recommendation', () => {
  expect(lv.recommendation).toMatchObject({
    build: 'Veidot',
    buildWithConditions: 'Veidot ar nosacījumiem',
    mandated: 'Jāveido: to prasa normatīvais akts. Pirms ieviešanas izpildiet nosacījumus',
    postpone: 'Atlikt, līdz šķēršļi būs novērsti',
    doNotBuild: 'Neveidot jaunu e-pakalpojumu. Tā vietā: {{instead, list}}',
  });
  expect(en.recommendation).toMatchObject({
    build: 'Build',
    buildWithConditions: 'Build, with conditions',
    mandated: 'Build: the law requires it. Meet the conditions before launch',
    postpone: 'Postpone until the obstacles are gone',
    doNotBuild: 'Do not build a new e-service. Instead: {{instead, list}}',
  });
});

test('each field and option of the questionnaire has words in both languages', () => {
  for (const t of [TRANSLATE.lv, TRANSLATE.en]) {
    for (const id of QUESTION_IDS) {
      for (const [name, field] of Object.entries(definitionOf(id).fields)) {
        const path = fieldPath(id, name);
        // `t` throws if a text is missing.
        expect(t(fieldKey(`${path}.label`))).not.toBe('');
        const options = 'options' in field ? field.options : [];
        for (const option of options) expect(optionName(t, path, option)).not.toBe('');
        if (field.kind === 'matrix') {
          for (const part of field.parts) expect(t(fieldKey(`${path}.parts.${part}`))).not.toBe('');
        }
        if (field.kind !== 'rows') continue;
        expect(t(fieldKey(`${path}.row`))).not.toBe('');
        for (const [cellName, cell] of Object.entries(field.row)) {
          const cellPath = `${path}.fields.${cellName}`;
          expect(t(fieldKey(`${cellPath}.label`))).not.toBe('');
          const values = 'options' in cell ? cell.options : cell.kind === 'boolean' ? [true, false] : [];
          for (const value of values) expect(optionName(t, cellPath, value)).not.toBe('');
        }
      }
    }
  }
});
