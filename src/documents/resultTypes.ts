import type { Bounds } from '../assessment/types.ts';
import type { ResultFinding } from './resultFindings.ts';

/** What was expected at the decision, each as [lowest, highest]; null if the answers do not give it. */
export interface Forecast {
  /** 0–1. */
  readonly uptake: Bounds | null;
  /** EUR. */
  readonly costPerECase: Bounds | null;
  /** EUR a year. */
  readonly annualSaving: Bounds | null;
  readonly paybackYears: Bounds | null;
  /** EUR per case in the channels of today. */
  readonly inPersonCost: Bounds | null;
  /** EUR per electronic case, in addition to the yearly cost. */
  readonly marginalCost: Bounds | null;
  readonly lifetimeYears: number | null;
}

export type Comparison = 'below' | 'within' | 'above';

/** A figure of a year, and how it compares with the forecast. It has two ends if it is computed with the forecast. */
export interface YearFigure {
  readonly value: Bounds;
  readonly compared: Comparison | null;
}

/** Null if a number that it needs is missing or impossible. */
export interface YearResult {
  readonly id: string | undefined;
  readonly year: number | null;
  /** 0–1: point 7.1. */
  readonly completion: number | null;
  /** 0–1: point 7.2. */
  readonly uptake: YearFigure | null;
  /** 1–5: point 7.3. */
  readonly satisfaction: number | null;
  readonly costPerECase: YearFigure | null;
  readonly saving: YearFigure | null;
}

/** The number of years after which savings covered the build cost, or the amount that is still missing, EUR. */
export type Payback = { readonly years: number } | { readonly missing: number };

export interface Results {
  /** In the order of the years. */
  readonly years: readonly YearResult[];
  /** At the lowest and at the highest savings; null if unknown. */
  readonly payback: readonly [lowest: Payback, highest: Payback] | null;
  readonly verdict: Judgement;
  readonly findings: readonly ResultFinding[];
}

/** The rules that apply. */
export type JudgementReason =
  | 'costlyRunning'
  | 'uptakeHalf'
  | 'uptakeBelow'
  | 'completionLow'
  | 'satisfactionLow'
  | 'asForecast';

export interface Judgement {
  /** Keep, improve or review the decision; null if the latest year has too few figures. */
  readonly outcome: 'keep' | 'improve' | 'review' | null;
  readonly year: number | null;
  readonly reasons: readonly JudgementReason[];
}
