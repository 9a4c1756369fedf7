import { LONG_TEXT_MAX, NEEDED, type QuestionDefinition, ROWS_MAX, TEXT } from './field.ts';
import { AUTHENTICATION_MEANS, AVAILABILITY, CHANGE, GROUPS, NEEDS, PRECISIONS, YES_NO } from './options.ts';

const SCALE = { kind: 'choice', options: CHANGE, look: 'scale' } as const;
// 0 is possible: somebody may have nothing to do. Beyond a working day, somebody may have counted the days until the
// result.
const MINUTES = { kind: 'number', unit: 'minutes', usual: [0, 480] } as const;
const PRECISION = { kind: 'choice', options: PRECISIONS, look: 'line' } as const;
const ESTIMATE = { kind: 'fields', fields: ['estimate'] } as const;

/** Section 1: whether to build the e-service at all (questions 1 to 10). */
export const WHETHER = {
  q01: {
    section: 1,
    axis: 'value',
    quick: { kind: 'fields', fields: ['need', 'legalMandate'] },
    fields: {
      need: {
        kind: 'choice',
        options: NEEDS,
      },
      legalMandate: { kind: 'choice', options: YES_NO },
      mandateReference: { ...TEXT, when: [{ field: 'legalMandate', is: ['yes'] }] },
      justification: { kind: 'text', max: LONG_TEXT_MAX },
    },
  },
  q02: {
    section: 1,
    axis: 'value',
    quick: {
      kind: 'fields',
      fields: ['institutionSpeed', 'institutionQuality', 'recipientSpeed', 'recipientConvenience'],
    },
    fields: {
      institutionSpeed: SCALE,
      institutionQuality: SCALE,
      recipientSpeed: SCALE,
      recipientConvenience: SCALE,
      recipientMinutesNow: MINUTES,
      recipientMinutesThen: MINUTES,
      staffMinutesNow: MINUTES,
      staffMinutesThen: MINUTES,
    },
  },
  q03: {
    section: 1,
    axis: 'value',
    quick: ESTIMATE,
    fields: {
      estimate: { kind: 'choice', options: ['cheaper', 'same', 'dearer', 'muchDearer'] },
      presentChannel: { kind: 'choice', options: YES_NO },
      // Less would pay for a few days of work, so thousands may be meant. More is the price of a whole information
      // system.
      buildCost: { kind: 'number', unit: 'eur', usual: [1000, 5_000_000] },
      // Hosting and corrections are never quite free. More is the upkeep of a whole information system.
      annualCost: { kind: 'number', unit: 'eurPerYear', usual: [100, 1_000_000] },
      // Less is about two minutes of an official's pay. More is weeks of work, so all cases of a year may be meant.
      inPersonCost: { kind: 'number', unit: 'eurPerCase', usual: [0.5, 500] },
      // A case without manual work costs next to nothing. A case above the limit is hardly electronic.
      marginalCost: { kind: 'number', unit: 'eurPerCase', usual: [0, 100] },
      // In one year the build cost cannot pay back. After fifteen years software is replaced.
      lifetimeYears: { kind: 'number', unit: 'years', usual: [2, 15] },
      // Fewer is less than one a month, so a monthly number may be meant. More is above the population of Latvia.
      eCasesPerYear: { kind: 'number', unit: 'casesPerYear', usual: [12, 2_000_000] },
      precision: PRECISION,
    },
  },
  q04: {
    section: 1,
    axis: 'value',
    quick: ESTIMATE,
    fields: {
      estimate: { kind: 'choice', options: ['core80', 'lessThan80', 'everything'] },
      scenarios: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        total: 'share',
        row: {
          name: TEXT,
          share: { kind: 'number', unit: 'percent' },
          electronic: { kind: 'boolean' },
          costly: { kind: 'boolean' },
        },
      },
    },
  },
  q05: {
    section: 1,
    axis: 'value',
    quick: ESTIMATE,
    fields: {
      estimate: {
        kind: 'choice',
        options: ['under100', 'from100to1000', 'from1000to10000', 'over10000'],
      },
      groups: {
        kind: 'rows',
        key: 'group',
        max: ROWS_MAX,
        row: {
          group: { kind: 'choice', options: GROUPS },
          // A group may have no cases. More is over a million a year in one group, so a yearly number may be meant.
          casesPerMonth: { kind: 'number', unit: 'casesPerMonth', usual: [0, 100_000] },
        },
      },
      shareOfAllCases: { kind: 'number', unit: 'percent' },
      precision: PRECISION,
    },
  },
  q06: {
    section: 1,
    axis: 'value',
    quick: ESTIMATE,
    fields: {
      estimate: { kind: 'choice', options: ['most', 'half', 'few'] },
      authentication: { kind: 'choice', options: ['needed', 'notNeeded'] },
      means: { kind: 'choices', options: [...AUTHENTICATION_MEANS, 'none'], exclusive: 'none' },
      reach: {
        kind: 'rows',
        key: 'group',
        max: ROWS_MAX,
        like: { question: 'q05', field: 'groups', weight: 'casesPerMonth', without: 'institutions' },
        row: {
          group: { kind: 'choice', options: GROUPS },
          can: { kind: 'number', unit: 'percent' },
          will: { kind: 'number', unit: 'percent' },
        },
      },
      precision: PRECISION,
    },
  },
  q07: {
    section: 1,
    axis: 'value',
    quick: { kind: 'fields', fields: ['purpose'] },
    fields: {
      purpose: {
        kind: 'choice',
        options: ['ownNeed', 'obligation', 'privateParty', 'mixed', 'anotherInstitution'],
      },
      institution: { ...TEXT, when: [{ field: 'purpose', is: ['mixed', 'anotherInstitution'] }] },
    },
  },
  q08: {
    section: 1,
    axis: 'value',
    quick: { kind: 'fields', fields: ['research', 'result'] },
    fields: {
      research: { kind: 'choice', options: ['done', 'planned', 'none'] },
      consultation: { kind: 'choice', options: ['held', 'planned', 'none'] },
      result: {
        kind: 'choice',
        options: ['supportive', 'mixed', 'opposed'],
        when: [
          { field: 'research', is: ['done'] },
          { field: 'consultation', is: ['held'] },
        ],
      },
    },
  },
  q09: {
    section: 1,
    axis: 'value',
    quick: { kind: 'neededWithEstimate', further: [] },
    fields: {
      needed: { kind: 'choice', options: YES_NO },
      estimate: { kind: 'choice', options: AVAILABILITY, when: NEEDED },
      services: {
        kind: 'rows',
        key: 'id',
        max: ROWS_MAX,
        when: NEEDED,
        row: {
          name: TEXT,
          institution: TEXT,
          availability: { kind: 'choice', options: AVAILABILITY },
          core: { kind: 'boolean' },
        },
      },
    },
  },
  q10: {
    section: 1,
    axis: 'value',
    quick: ESTIMATE,
    fields: {
      estimate: { kind: 'choice', options: ['within2', 'within5', 'within10', 'never'] },
      // Beyond the longest usual life of software, the e-service would be replaced before it pays back.
      acceptableYears: { kind: 'number', unit: 'years', usual: [1, 15] },
    },
  },
} as const satisfies Record<string, QuestionDefinition>;
