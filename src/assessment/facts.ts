import { ALL_BEST, ALL_WORST, type Workings } from './compute.ts';
import { annualSaving, type CostFigures, costInputsAt, netPresentValue } from './figures.ts';
import type { AssessmentResult, Bounds } from './types.ts';

/**
 * The figures at both ends. If more cases can make a figure worse, it is the [lowest, highest] over both ends of the
 * cases. Method 2.
 */
export function factsOf({ given, method, figures }: Workings): AssessmentResult['facts'] {
  const worst = figures(ALL_WORST);
  const best = figures(ALL_BEST);
  const bounds = (p: number | null, o: number | null): Bounds | null =>
    p !== null && o !== null ? [p, o] : null;
  const cost = (name: keyof CostFigures) => bounds(worst.costs?.[name] ?? null, best.costs?.[name] ?? null);
  const eCases = bounds(worst.eCasesPerYear, best.eCasesPerYear);
  const dear = costInputsAt(given, 'worst', method);
  const cheap = costInputsAt(given, 'best', method);
  const saving: Bounds | null = eCases &&
    dear &&
    cheap && [
      Math.min(...eCases.map((v) => annualSaving(dear, v))),
      Math.max(...eCases.map((v) => annualSaving(cheap, v))),
    ];
  const npv: Bounds | null = saving &&
    dear &&
    cheap && [
      netPresentValue(dear, saving[0], method.discountRate),
      netPresentValue(cheap, saving[1], method.discountRate),
    ];

  function hours(now: number | undefined, then: number | undefined): Bounds | null {
    if (!eCases || now === undefined || then === undefined) return null;
    const ends = eCases.map((v) => (v * (now - then)) / 60);
    return [Math.min(...ends), Math.max(...ends)];
  }

  const minutes = given.q02;
  return {
    annualCases: bounds(worst.annualCases, best.annualCases),
    institutionShare: bounds(worst.institutionShare, best.institutionShare),
    uptake: bounds(worst.uptake, best.uptake),
    eCasesPerYear: eCases,
    costPerECase: cost('costPerECase'),
    costRatio: cost('costRatio'),
    annualSaving: saving,
    paybackYears: cost('paybackYears'),
    breakEvenCases: cost('breakEvenCases'),
    breakEvenBuildCost: cost('breakEvenBuildCost'),
    npv,
    recipientHoursSaved: hours(minutes.recipientMinutesNow, minutes.recipientMinutesThen),
    staffHoursSaved: hours(minutes.staffMinutesNow, minutes.staffMinutesThen),
  };
}
