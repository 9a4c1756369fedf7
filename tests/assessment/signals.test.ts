import { describe, expect, test } from 'vitest';
import type { SignalId } from '../../src/assessment/signal.ts';
import { SIGNAL_IDS } from '../../src/assessment/signals.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { resultOf, signalIds } from './method.ts';

const listed = (estimate: string) => ({ needed: 'yes', estimate });
const no = { legalMandate: 'no' };

/** Each signal of §4 with its class, its question and an answer that raises it. */
const TABLE: [SignalId, string, string, object][] = [
  ['automationSuffices', 'alternative', 'q01', { need: 'automation', ...no }],
  ['cooperationSuffices', 'alternative', 'q01', { need: 'cooperation', ...no }],
  ['existingServiceSuffices', 'alternative', 'q01', { need: 'existingService', ...no }],
  ['serviceNotNeeded', 'alternative', 'q01', { need: 'notNeeded', ...no }],
  [
    'recipientsAreInstitutions',
    'alternative',
    'q05',
    { groups: [{ group: 'institutions', casesPerMonth: 1 }] },
  ],
  ['courierFunction', 'alternative', 'q07', { purpose: 'anotherInstitution' }],
  [
    'noBenefit',
    'worth',
    'q02',
    {
      institutionSpeed: 'same',
      institutionQuality: 'worse',
      recipientSpeed: 'same',
      recipientConvenience: 'same',
    },
  ],
  ['muchDearer', 'worth', 'q03', { estimate: 'muchDearer' }],
  ['dependencyInPerson', 'removable', 'q09', listed('inPersonOnly')],
  ['mandateWithoutReference', 'condition', 'q01', { need: 'eService', legalMandate: 'yes' }],
  [
    'worseForRecipients',
    'condition',
    'q02',
    {
      institutionSpeed: 'better',
      institutionQuality: 'same',
      recipientSpeed: 'worse',
      recipientConvenience: 'same',
    },
  ],
  ['dearerThanInPerson', 'condition', 'q03', { estimate: 'dearer' }],
  ['coverageBelow80', 'condition', 'q04', { estimate: 'lessThan80' }],
  [
    'mostlyInstitutions',
    'condition',
    'q05',
    {
      groups: [
        { group: 'institutions', casesPerMonth: 9 },
        { group: 'youth', casesPerMonth: 1 },
      ],
    },
  ],
  ['fewCanUse', 'condition', 'q06', { estimate: 'few' }],
  ['partlyCourier', 'condition', 'q07', { purpose: 'mixed' }],
  ['publicOpposed', 'condition', 'q08', { research: 'done', result: 'opposed' }],
  ['dependencyPlanned', 'condition', 'q09', listed('planned')],
  ['ownCredentialsOnly', 'condition', 'q15', { needed: 'yes', means: ['institutionAccount'] }],
  ['interfaceMissing', 'condition', 'q16', listed('none')],
  ['originalRequired', 'condition', 'q17', listed('original')],
  ['standardGap', 'condition', 'q20', { standards: { eidas: 'gap' } }],
  ['legalChangeNotStarted', 'condition', 'q21', listed('notStarted')],
  ['dataProtectionAssessment', 'condition', 'q21', { dataProtection: 'needed' }],
  ['submissionsLawAssessment', 'condition', 'q21', { submissionsLaw: 'needed' }],
  ...['authentication', 'payment', 'workflow', 'signing', 'audit'].map(
    (kind): [SignalId, string, string, object] => [
      'duplicatesSharedComponent',
      'condition',
      'q23',
      { needed: 'yes', components: [{ kind, solution: 'newDevelopment' }] },
    ],
  ),
  ['costlyException', 'task', 'q04', { estimate: 'everything' }],
  ['noSurvey', 'task', 'q08', { research: 'none' }],
  ['surveyPending', 'task', 'q08', { research: 'none', consultation: 'planned' }],
  ['slowPayback', 'task', 'q10', { estimate: 'within10' }],
  ['partialProcess', 'task', 'q11', { estimate: 'requestOnly' }],
  ['paperResult', 'task', 'q14', { results: ['paperDocument'] }],
  ['signatureLegalChange', 'task', 'q18', { signature: 'authenticationAfterLegalChange' }],
  ['eSignatureBarrier', 'task', 'q18', { signature: 'eSignatureRequired' }],
  ['dearerOnline', 'task', 'q19', { fee: 'fee', onlinePrice: 'higher' }],
  ['legalChangePending', 'task', 'q21', listed('drafting')],
  ['processChangeUnplanned', 'task', 'q22', listed('notPlanned')],
  ['noOutreach', 'task', 'q24', { channels: ['none'] }],
  ['staffNotTrained', 'task', 'q24', { staffTraining: 'no' }],
  ['noTarget', 'task', 'q24', { measurement: 'noTarget' }],
  ['priceIncentive', 'note', 'q19', { fee: 'fee', onlinePrice: 'same' }],
  [
    'exceptionInPerson',
    'note',
    'q09',
    { needed: 'yes', services: [{ availability: 'inPersonOnly', core: false }] },
  ],
  [
    'internalMarketRoute',
    'note',
    'q17',
    { needed: 'yes', documents: [{ issuerIn: 'eu', replacement: 'scan' }] },
  ],
];

/** These follow from several answers, so they are tested with the level and with rule 5. */
const ELSEWHERE: SignalId[] = ['levelNotSupported', 'higherLevelPossible', 'valueModest', 'readinessModest'];

describe('signals', () => {
  test.each(TABLE)('%s (%s) at %s', (id, signalClass, question, answer) => {
    const { signals } = resultOf({ [question]: answer });
    expect(signals).toContainEqual({ id, class: signalClass, question, certain: true });
  });

  test('each signal is tested', () => {
    expect(new Set([...TABLE.map(([id]) => id), ...ELSEWHERE])).toEqual(new Set(SIGNAL_IDS));
  });

  test('an answer without a cause raises no signal', () => {
    expect(resultOf().signals).toEqual([]);
  });

  test('without answers, every alternative, worth, removable and condition is possible, and no task', () => {
    const { signals } = resultOf(Object.fromEntries(QUESTION_IDS.map((id) => [id, null])));
    const possible = TABLE.filter(([, of]) => of !== 'task' && of !== 'note').map(([id]) => id);
    expect(new Set(signals.map(({ id }) => id))).toEqual(new Set([...possible, 'levelNotSupported']));
    expect(signals.every(({ certain }) => !certain)).toBe(true);
  });

  test('under a mandate an obstacle acts as a condition and keeps its original class', () => {
    const q01 = { need: 'automation', legalMandate: 'yes', mandateReference: '5. punkts' };
    const { signals, recommendation } = resultOf({
      q01,
      q09: listed('inPersonOnly'),
      q03: { estimate: 'muchDearer' },
    });
    const kept = signals.flatMap((signal) =>
      signal.originalClass ? [[signal.id, signal.class, signal.originalClass]] : [],
    );
    expect(kept).toEqual([
      ['automationSuffices', 'condition', 'alternative'],
      ['muchDearer', 'condition', 'worth'],
      ['dependencyInPerson', 'condition', 'removable'],
    ]);
    expect(recommendation.mandated).toBe('yes');
  });

  test('a missing mandate is open: "no" at worst, "yes" with a reference at best', () => {
    const result = resultOf({ q01: { need: 'automation' } });
    expect(result.recommendation).toEqual({
      pessimistic: 'doNotBuild',
      optimistic: 'buildWithConditions',
      settled: false,
      mandated: 'unknown',
    });
    expect(signalIds(result)).not.toContain('mandateWithoutReference');
    expect(signalIds(result, 'all')).toContain('mandateWithoutReference');
    expect(result.signals[0]).toEqual({
      id: 'automationSuffices',
      class: 'alternative',
      question: 'q01',
      certain: true,
    });
  });

  test('signals are sorted by question, and those without a question come last', () => {
    const ids = signalIds(
      resultOf({
        q01: { need: 'notNeeded', legalMandate: 'yes' },
        q02: null,
        q03: { estimate: 'muchDearer' },
        q05: { estimate: 'under100' },
        q07: { purpose: 'anotherInstitution' },
        q10: { estimate: 'never' },
        q24: { channels: ['none'] },
      }),
      'all',
    );
    expect(ids).toEqual([
      'serviceNotNeeded',
      'mandateWithoutReference',
      'noBenefit',
      'worseForRecipients',
      'muchDearer',
      'dearerThanInPerson',
      'courierFunction',
      'slowPayback',
      'levelNotSupported',
      'noOutreach',
      'valueModest',
    ]);
  });
});
