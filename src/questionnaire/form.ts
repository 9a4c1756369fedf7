import { NEEDED, type QuestionDefinition, ROWS_MAX, TEXT } from './field.ts';
import { AUTHENTICATION_MEANS, INTERFACE, REPLACEMENT, STANDARDS, STEPS, YES_NO } from './options.ts';

/** Section 2: in which form and with which solution (questions 11 to 20). */
export const FORM = {
  q11: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['estimate'] },
    fields: {
      estimate: { kind: 'choice', options: ['whole', 'several', 'requestOnly'] },
      steps: { kind: 'matrix', parts: STEPS, options: ['electronic', 'partly', 'inPerson', 'notNeeded'] },
    },
  },
  q12: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['level'] },
    fields: {
      level: { kind: 'choice', options: [1, 2, 3] },
      place: { kind: 'choices', options: ['catalogue', 'statePortal', 'ownSite'] },
    },
  },
  q13: {
    section: 2,
    axis: null,
    quick: { kind: 'fields', fields: ['types'] },
    fields: { types: { kind: 'choices', options: ['informational', 'transactional', 'participatory'] } },
  },
  q14: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['results'] },
    fields: {
      results: {
        kind: 'choices',
        options: [
          'instantInformation',
          'electronicDocument',
          'paperDocument',
          'factRegistration',
          'publicRecord',
        ],
      },
    },
  },
  q15: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['needed', 'means'] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      means: { kind: 'choices', options: AUTHENTICATION_MEANS, joint: 'mobileId', when: NEEDED },
      assurance: { kind: 'choice', options: ['low', 'substantial', 'high'], when: NEEDED, folded: true },
    },
  },
  q16: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'neededWithEstimate', further: [] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: INTERFACE, when: NEEDED },
      sources: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: {
          register: {
            kind: 'choice',
            options: ['population', 'address', 'cadastre', 'enterprise', 'other'],
          },
          name: TEXT,
          interface: { kind: 'choice', options: INTERFACE },
        },
      },
    },
  },
  q17: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'neededWithEstimate', further: [] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: REPLACEMENT, when: NEEDED },
      documents: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: {
          name: TEXT,
          issuer: TEXT,
          issuerIn: { kind: 'choice', options: ['latvia', 'eu', 'other'] },
          replacement: { kind: 'choice', options: REPLACEMENT },
        },
      },
    },
  },
  q18: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['signature'] },
    fields: {
      signature: {
        kind: 'choice',
        options: [
          'notNeeded',
          'authenticationSuffices',
          'authenticationAfterLegalChange',
          'eSignatureRequired',
        ],
      },
    },
  },
  q19: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['fee', 'onlinePrice'] },
    fields: {
      fee: { kind: 'choice', options: ['free', 'freeOnline', 'fee'] },
      onlinePrice: {
        kind: 'choice',
        options: ['lower', 'same', 'higher'],
        when: [{ field: 'fee', is: ['fee'] }],
      },
      amount: { kind: 'number', unit: 'eur' },
      relief: { kind: 'choice', options: YES_NO },
      reliefGroups: TEXT,
    },
  },
  q20: {
    section: 2,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['estimate'] },
    fields: {
      estimate: { kind: 'choice', options: ['met', 'planned', 'gap'] },
      standards: {
        kind: 'matrix',
        parts: STANDARDS,
        options: ['met', 'planned', 'gap', 'notApplicable'],
      },
      otherName: TEXT,
    },
  },
} as const satisfies Record<string, QuestionDefinition>;
