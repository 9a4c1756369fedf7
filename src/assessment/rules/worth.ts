import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { costlyExceptionsIn, shareOf } from '../coverage.ts';
import { exceeds, holds, onLine, pick, reaches, span } from '../numbers.ts';
import { known, type MissingRule, missing } from './missing.ts';
import { finding, type Rule } from './rule.ts';

/** Questions 3, 4, 5, 6 and 10. Complete figures decide them, otherwise an estimate. */

const costs: Rule<'q03'> = ({ presentChannel, estimate }, { side, numbers, figures }) => {
  if (presentChannel === 'no') return finding(null);
  if (figures.costs) {
    const { costRatio } = figures.costs;
    return finding(onLine(costRatio, numbers.costRatio), {
      muchDearer: exceeds(costRatio, numbers.muchDearer),
      dearerThanInPerson: exceeds(costRatio, numbers.dearer),
    });
  }
  return finding(pick(numbers.estimate, estimate, side), {
    muchDearer: holds(estimate, ['muchDearer'], side),
    dearerThanInPerson: holds(estimate, ['dearer', 'muchDearer'], side),
  });
};

const coverage: Rule<'q04'> = ({ scenarios, estimate }, { side, numbers, method }) => {
  if (!scenarios) {
    const { lowest, highest } = method.ratings;
    return finding(estimate ? numbers.estimate[estimate] : span(lowest, highest, side), {
      coverageBelow80: holds(estimate, ['lessThan80'], side),
      costlyException: estimate === 'everything',
    });
  }
  const certain = shareOf(scenarios.filter((row) => row.electronic === true));
  const inPerson = shareOf(scenarios.filter((row) => row.electronic === false));
  const possible = shareOf(scenarios.filter((row) => row.electronic !== false));
  const covered = Math.min(100, side === 'worst' ? certain : Math.max(possible, 100 - inPerson));
  return finding(onLine(covered, numbers.coverage), {
    coverageBelow80: !reaches(covered, numbers.core),
    costlyException: costlyExceptionsIn(scenarios, numbers.core).length > 0,
  });
};

const recipients: Rule<'q05'> = ({ estimate, shareOfAllCases }, { side, numbers, figures, method }) => {
  const { annualCases, institutionShare } = figures;
  const { lowest, highest } = method.ratings;
  let rating = estimate ? numbers.estimate[estimate] : span(lowest, highest, side);
  // Incomplete figures do not count. So without an estimate, everything is possible.
  let onlyInstitutions = !estimate && side === 'worst';
  let mostlyInstitutions = onlyInstitutions;
  if (annualCases !== null && institutionShare !== null) {
    // The logarithm of 0 cases is −∞, which is before the beginning of the line.
    rating = onLine(Math.log10(annualCases), numbers.logCases);
    onlyInstitutions = institutionShare === 1;
    mostlyInstitutions = !onlyInstitutions && reaches(institutionShare, numbers.mostlyInstitutions);
  }
  if (shareOfAllCases !== undefined)
    rating = Math.max(rating, onLine(shareOfAllCases, numbers.shareOfAllCases));
  return finding(rating, { recipientsAreInstitutions: onlyInstitutions, mostlyInstitutions });
};

const reach: Rule<'q06'> = ({ estimate }, { side, numbers, figures, method }) => {
  if (figures.uptake !== null) {
    return finding(onLine(figures.uptake, numbers.uptake), {
      fewCanUse: !reaches(figures.uptake, numbers.fewCanUse),
    });
  }
  const { lowest, highest } = method.ratings;
  return finding(estimate ? numbers.estimate[estimate] : span(lowest, highest, side), {
    fewCanUse: holds(estimate, ['few'], side),
  });
};

const payback: Rule<'q10'> = ({ estimate, acceptableYears }, { side, numbers, figures, given, method }) => {
  if (given.q03.presentChannel === 'no') return finding(null);
  if (figures.costs) {
    const acceptable = Math.min(
      acceptableYears ?? method.defaults.acceptableYears,
      given.q03.lifetimeYears ?? method.defaults.lifetimeYears,
    );
    const { paybackYears } = figures.costs;
    return finding(onLine(paybackYears / acceptable, numbers.payback), {
      slowPayback: exceeds(paybackYears, acceptable),
    });
  }
  const { lowest, highest } = method.ratings;
  return finding(estimate ? numbers.estimate[estimate] : span(lowest, highest, side), {
    slowPayback: estimate === 'within10' || estimate === 'never',
  });
};

export const WORTH_RULES = {
  q03: costs,
  q04: coverage,
  q05: recipients,
  q06: reach,
  q10: payback,
};

export const WORTH_MISSING = {
  q03: (a, figures) => (a.presentChannel === 'no' || figures.costs !== null ? [] : missing(a, 'estimate')),
  q04: (a) => {
    if (!a.scenarios) return missing(a, 'estimate');
    const whole = a.scenarios.every((row) => known(row.share, row.electronic));
    return whole && reaches(shareOf(a.scenarios), 100) ? [] : ['scenarios'];
  },
  q05: (a, figures) => (figures.annualCases !== null ? [] : missing(a, 'estimate')),
  q06: (a, figures, given) => {
    const { signature } = given.q18;
    const meansAsked = signature === 'eSignatureRequired' || signature === 'authenticationAfterLegalChange';
    const reached = figures.uptake === null ? 'estimate' : 'authentication';
    return missing(a, reached, ...(meansAsked ? ['means'] : []));
  },
  q10: (a, figures, given) =>
    figures.costs !== null || given.q03.presentChannel === 'no' ? [] : missing(a, 'estimate'),
} satisfies { readonly [Q in QuestionId]?: MissingRule<Q> };
