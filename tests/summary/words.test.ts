import { describe, expect, test } from 'vitest';
import enCore from '../../locales/en/assessment.json' with { type: 'json' };
import enFindings from '../../locales/en/findings.json' with { type: 'json' };
import lvCore from '../../locales/lv/assessment.json' with { type: 'json' };
import lvFindings from '../../locales/lv/findings.json' with { type: 'json' };
import { SIGNAL_IDS } from '../../src/assessment/signals.ts';
import { definitionOf, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { fieldKey, fieldPath, optionName } from '../../src/summary/valueWords.ts';
import { TRANSLATE } from '../support/summary.ts';

const lv = { ...lvCore, ...lvFindings };
const en = { ...enCore, ...enFindings };

const INSTEAD = 'processAutomation cooperation dataExchange existingService nothing informationAndForms';
const OBSTACLES =
  'reach cost dearer dependency coverage paper original interface processing payment signature';
const CONTRADICTIONS =
  'fullLevelPaperResult signatureWithoutAuthentication informationalButSigned informationalButFee ' +
  'informationLevelWholeProcess meansMismatch accountHighAssurance dataCheckWithoutPartner feeWithoutPayment ' +
  'freeWithPayment dependencyButWhole instantResultInPerson legalChangeForgotten costsDisagree volumeMismatch ' +
  'payoffAfterEnd targetAboveReach sharesAbove100';
const COMPONENTS = 'authentication payment workflow signing audit dataExchange';
const FACTS =
  'annualCases institutionShare uptake eCasesPerYear costPerECase costRatio annualSaving paybackYears ' +
  'breakEvenCases breakEvenBuildCost npv recipientHoursSaved staffHoursSaved presentCost';
const IMPROVEMENTS = 'costs q02 q04 q06 q08 q09 q11 q12 q14 q15 q16 q17 q18 q19 q20 q21 q22 q23 q24';
const GROUNDS = 'cases convenience burden process cost';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const named = (ids: string): string[] => sorted(ids.split(' '));
const parts = (group: object): string[] =>
  sorted(Object.entries(group).flatMap(([id, words]) => (typeof words === 'object' ? id : [])));

describe.each([
  ['lv', lv],
  ['en', en],
] as const)('words of the result, %s', (_language, words) => {
  test('every signal says what was found and what to do', () => {
    expect(SIGNAL_IDS).toHaveLength(47);
    expect(parts(words.signals)).toEqual(sorted(SIGNAL_IDS));
    for (const id of SIGNAL_IDS) {
      expect(words.signals[id].found, id).toMatch(/^\p{Lu}/u);
      expect(words.signals[id].do, id).toMatch(/^\p{Lu}/u);
    }
  });

  test('each of the other ids has its words, and none has words without being one', () => {
    expect(parts(words.instead)).toEqual(named(INSTEAD));
    expect(sorted(Object.keys(words.obstacles))).toEqual(named(OBSTACLES));
    expect(parts(words.contradictions)).toEqual(named(CONTRADICTIONS));
    expect(sorted(Object.keys(words.components))).toEqual(named(COMPONENTS));
    expect(parts(words.facts)).toEqual(named(FACTS));
    expect(sorted(Object.keys(words.improvements.targets))).toEqual(named(IMPROVEMENTS));
    const grounds = parts(words.legal).filter((id) => id !== 'answer');
    expect(grounds).toEqual(named(GROUNDS));
  });

  test('every rated question can speak for and against', () => {
    const rated = QUESTION_IDS.filter((id) => id !== 'q13');
    expect(parts(words.strengths)).toEqual(sorted(rated));
    expect(parts(words.weaknesses)).toEqual(sorted(rated));
  });

  test('findings and things to do are no sentences with a full stop, so that they can be joined', () => {
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
    buildWithConditions: 'Veidot, kad izpildīti nosacījumi',
    mandated: 'Veidot prasa normatīvais akts; vispirms izpildiet nosacījumus',
    postpone: 'Atlikt, līdz šķēršļi būs novērsti',
    doNotBuild: 'Neveidot jaunu e-pakalpojumu. Tā vietā: {{instead, list}}',
  });
  expect(en.recommendation).toMatchObject({
    build: 'Build',
    buildWithConditions: 'Build, once the conditions are met',
    mandated: 'Required by law; meet the conditions first',
    postpone: 'Postpone until the obstacles are gone',
    doNotBuild: 'Do not build a new e-service. Instead: {{instead, list}}',
  });
});

test('every field and option of the questionnaire can be told in both languages', () => {
  for (const t of [TRANSLATE.lv, TRANSLATE.en]) {
    for (const id of QUESTION_IDS) {
      for (const [name, field] of Object.entries(definitionOf(id).fields)) {
        const path = fieldPath(id, name);
        // A missing text throws.
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
