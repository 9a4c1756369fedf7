import { NEEDED, type QuestionDefinition, ROWS_MAX, TEXT } from './field.ts';
import { ASSESSED, COMPONENT_KINDS, LEGAL_STATUS, PROCESS_STATUS, SOLUTION, YES_NO } from './options.ts';

/** Section 3: how to bring the e-service into use (from question 21 on). */
export const LAUNCH = {
  q21: {
    section: 3,
    axis: 'readiness',
    quick: { kind: 'neededWithEstimate', further: ['dataProtection', 'submissionsLaw'] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: LEGAL_STATUS, when: NEEDED },
      changes: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: { act: TEXT, change: TEXT, status: { kind: 'choice', options: LEGAL_STATUS } },
      },
      dataProtection: { kind: 'choice', options: ASSESSED },
      submissionsLaw: { kind: 'choice', options: ASSESSED },
    },
  },
  q22: {
    section: 3,
    axis: 'readiness',
    quick: { kind: 'neededWithEstimate', further: [] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: PROCESS_STATUS, when: NEEDED },
      changes: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: {
          kind: { kind: 'choice', options: ['payments', 'eDocuments', 'procedure', 'other'] },
          process: TEXT,
          change: TEXT,
          status: { kind: 'choice', options: PROCESS_STATUS },
        },
      },
    },
  },
  q23: {
    section: 3,
    axis: 'readiness',
    quick: { kind: 'neededWithEstimate', further: [] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: SOLUTION, when: NEEDED },
      components: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: {
          kind: { kind: 'choice', options: COMPONENT_KINDS },
          name: TEXT,
          solution: { kind: 'choice', options: SOLUTION },
        },
      },
    },
  },
  q24: {
    section: 3,
    axis: 'readiness',
    quick: { kind: 'fields', fields: ['channels', 'staffTraining', 'measurement'] },
    fields: {
      channels: {
        kind: 'choices',
        options: [
          'website',
          'statePortal',
          'socialMedia',
          'press',
          'leaflets',
          'partners',
          'video',
          'training',
          'staffAtCounter',
          'serviceCentres',
          'none',
        ],
        exclusive: 'none',
      },
      staffTraining: { kind: 'choice', options: ['yes', 'planned', 'no'] },
      measurement: { kind: 'choice', options: ['targetSet', 'noTarget'] },
      uptakeTarget: { kind: 'number', unit: 'percent' },
    },
  },
} as const satisfies Record<string, QuestionDefinition>;
