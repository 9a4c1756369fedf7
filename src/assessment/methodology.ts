import { definitionOf, type QuestionId, type QuestionOn } from '../questionnaire/questionnaire.ts';
import { METHODOLOGY_VERSION } from '../questionnaire/versions.ts';

/**
 * The numbers of the method: weights, thresholds, ratings of options and points of lines. Rules read all numbers from
 * here. Ratings are 0–100. A line is a list of [figure, rating] points: the rating is interpolated between them and
 * constant beyond them.
 */
export type RatingCurve = readonly (readonly [figure: number, rating: number])[];

export const DEFAULT_METHODOLOGY = {
  ...METHODOLOGY_VERSION,

  /**
   * The weight of each question on its axis, because value and readiness are weighted means. A question that only
   * describes the form has none.
   */
  weights: {
    value: {
      q01: 15,
      q02: 15,
      q03: 15,
      q04: 5,
      q05: 10,
      q06: 10,
      q07: 10,
      q08: 5,
      q09: 5,
      q10: 10,
    } satisfies Record<QuestionOn<'value'>, number>,
    readiness: {
      q11: 10,
      q12: 5,
      q14: 5,
      q15: 10,
      q16: 15,
      q17: 10,
      q18: 10,
      q19: 5,
      q20: 5,
      q21: 10,
      q22: 5,
      q23: 5,
      q24: 5,
    } satisfies Record<QuestionOn<'readiness'>, number>,
  },
  thresholds: { low: 40, high: 60 },
  /** Limits of an institution's own weights. */
  ownWeights: { min: 0, max: 1000 },
  ownThresholds: { min: 0, max: 100 },

  /** Share a year; an assumption. */
  discountRate: 0.04,
  /** In years, used if the answer has none. */
  defaults: { lifetimeYears: 5, acceptableYears: 5 },

  ratings: {
    q01: {
      need: {
        eService: 100,
        eServiceAndOptimisation: 80,
        automation: 0,
        cooperation: 0,
        automationAndCooperation: 0,
        existingService: 0,
        notNeeded: 0,
      },
    },
    q02: {
      shares: {
        institutionSpeed: 0.2,
        institutionQuality: 0.2,
        recipientSpeed: 0.3,
        recipientConvenience: 0.3,
      },
      scale: { muchWorse: 0, worse: 25, same: 50, better: 75, muchBetter: 100 },
      /** There is no benefit if no scale is rated higher than this. */
      noBenefit: 50,
    },
    q03: {
      costRatio: [
        [0.5, 100],
        [1, 50],
        [2, 0],
      ] as RatingCurve,
      estimate: { cheaper: 100, same: 50, dearer: 25, muchDearer: 0 },
      /** Cost ratios above which an electronic case is dearer, and much dearer. */
      dearer: 1,
      muchDearer: 2,
    },
    q04: {
      coverage: [
        [0, 0],
        [80, 100],
      ] as RatingCurve,
      estimate: { core80: 100, lessThan80: 50, everything: 70 },
      /** Per cent of the cases that electronic scenarios should cover. */
      core: 80,
    },
    q05: {
      /** A line over the decimal logarithm of cases a year. */
      logCases: [
        [2, 0],
        [5, 100],
      ] as RatingCurve,
      estimate: { under100: 20, from100to1000: 50, from1000to10000: 80, over10000: 100 },
      shareOfAllCases: [
        [0, 0],
        [10, 60],
      ] as RatingCurve,
      mostlyInstitutions: 0.5,
    },
    q06: {
      uptake: [
        [0, 0],
        [0.6, 100],
      ] as RatingCurve,
      estimate: { most: 100, half: 60, few: 10 },
      fewCanUse: 0.3,
    },
    q07: { purpose: { ownNeed: 100, obligation: 100, privateParty: 80, mixed: 50, anotherInstitution: 0 } },
    q08: { result: { supportive: 100, mixed: 60, opposed: 10 }, planned: 40, none: 0 },
    q09: {
      core: { electronic: 100, planned: 50, inPersonOnly: 0 },
      other: { electronic: 100, planned: 80, inPersonOnly: 70 },
    },
    q10: {
      /** A line over the payback period, as a multiple of the acceptable one. */
      payback: [
        [0.5, 100],
        [1, 60],
        [2, 0],
      ] as RatingCurve,
      estimate: { within2: 100, within5: 70, within10: 30, never: 0 },
    },
    q11: {
      step: { electronic: 100, partly: 50, inPerson: 0 },
      estimate: { whole: 100, several: 60, requestOnly: 20 },
      partialBelow: 50,
    },
    q12: { supported: 100, unsupported: 30 },
    q14: { noPaper: 100, paperWithAnother: 70, paperAlone: 30 },
    q15: { usable: 100, ownCredentialsOnly: 40 },
    q16: { interface: { live: 100, agreed: 60, none: 20 } },
    q17: { replacement: { dataCheck: 100, dataEntry: 80, scan: 60, original: 0 } },
    q18: {
      signature: {
        notNeeded: 100,
        authenticationSuffices: 100,
        authenticationAfterLegalChange: 60,
        eSignatureRequired: 40,
      },
    },
    q19: { free: 100, onlinePrice: { lower: 100, same: 60, higher: 0 } },
    q20: { standard: { met: 100, planned: 80, gap: 0 } },
    q21: {
      status: { inForce: 100, drafting: 60, notStarted: 20 },
      assessed: { assessed: 100, notApplicable: 100, needed: 30 },
    },
    q22: { status: { done: 100, planned: 70, notPlanned: 10 } },
    q23: { solution: { reuseShared: 100, adaptExisting: 70, newDevelopment: 40 } },
    q24: {
      informs: 25,
      teaches: 25,
      staffTraining: { yes: 25, planned: 15, no: 0 },
      measurement: { targetSet: 25, noTarget: 0 },
    },
    /** The rating of a list that is not needed, and the upper end of a rating that is open. */
    notNeeded: 100,
    lowest: 0,
    highest: 100,
  },

  /** Cabinet Regulation 402 (2017), point 3.1: the numbers to exceed, in cases a year and in per cent of all cases. */
  legal: { casesPerYear: 5000, shareOfAllCases: 10 },
  improvements: { largestSet: 3, most: 10 },
  /** The ratio by which a stated number of electronic cases may differ from the computed one. */
  contradictions: { volumeFactor: 2 },
};

export type MethodNumbers = typeof DEFAULT_METHODOLOGY;
export type ValueQuestion = keyof MethodNumbers['weights']['value'];
export type ReadinessQuestion = keyof MethodNumbers['weights']['readiness'];

export const VALUE_QUESTIONS = Object.keys(DEFAULT_METHODOLOGY.weights.value) as ValueQuestion[];
export const READINESS_QUESTIONS = Object.keys(DEFAULT_METHODOLOGY.weights.readiness) as ReadinessQuestion[];

/** Whether a question has a weight. */
export const isRated = (id: QuestionId): id is ValueQuestion | ReadinessQuestion =>
  definitionOf(id).axis !== null;

/** The numbers in force for one file. */
export interface Methodology extends MethodNumbers {
  /** True if a weight or threshold differs from the default. */
  readonly custom: boolean;
  /** True if own numbers were given but cannot be used, so that the defaults are in force. */
  readonly rejected: boolean;
}
