import { costlyExceptions, costTexts, coverage, withoutCases } from './findingNumbers.ts';
import { type ExactTexts, namesIn, orNone } from './findingWords.ts';
import { quotedNames } from './names.ts';
import { between, duration, finite, written } from './quantity.ts';
import type { Source } from './source.ts';

const share = ({ t }: Source, bounds: readonly [number, number] | null) =>
  bounds ? between(t, bounds, 'share') : undefined;

const dependencies = ({ given, t }: Source, availability: string, core: boolean): string[] =>
  quotedNames(
    t,
    given.q09.services?.filter((row) => row.availability === availability && row.core === core),
  );

/** Texts with figures for signals from questions 1 to 10. Other signals have one fixed text. */
export const FOUND_IN_VALUE: ExactTexts = {
  recipientsAreInstitutions: ({ given, t }) => {
    const count = given.q05.groups?.find(({ group }) => group === 'institutions')?.casesPerMonth;
    if (count === undefined) return undefined;
    const cases = written(t, count, 'number');
    return t('assessment.signals.recipientsAreInstitutions.foundFigures', { count, cases });
  },
  courierFunction: ({ given, t }) =>
    given.q07.institution && t('assessment.signals.courierFunction.foundNamed', { ...given.q07 }),
  partlyCourier: ({ given, t }) =>
    given.q07.institution && t('assessment.signals.partlyCourier.foundNamed', { ...given.q07 }),
  muchDearer: (source) => {
    if (withoutCases(source)) return source.t('assessment.signals.muchDearer.foundNoCases');
    const costs = costTexts(source);
    return costs && source.t('assessment.signals.muchDearer.foundFigures', costs);
  },
  dearerThanInPerson: (source) => {
    if (withoutCases(source)) return source.t('assessment.signals.dearerThanInPerson.foundNoCases');
    const costs = costTexts(source);
    return costs && source.t('assessment.signals.dearerThanInPerson.foundFigures', costs);
  },
  dependencyInPerson: (source) =>
    orNone(dependencies(source, 'inPersonOnly', true), (names) =>
      source.t('assessment.signals.dependencyInPerson.foundNamed', namesIn(names)),
    ),
  dependencyPlanned: (source) =>
    orNone(dependencies(source, 'planned', true), (names) =>
      source.t('assessment.signals.dependencyPlanned.foundNamed', namesIn(names)),
    ),
  exceptionInPerson: (source) =>
    orNone(dependencies(source, 'inPersonOnly', false), (names) =>
      source.t('assessment.signals.exceptionInPerson.foundNamed', namesIn(names)),
    ),
  coverageBelow80: (source) => {
    const covered = coverage(source);
    if (!covered) return undefined;
    const percent = written(source.t, covered.share, 'percent');
    return source.t('assessment.signals.coverageBelow80.foundFigures', { share: percent });
  },
  costlyException: (source) =>
    orNone(quotedNames(source.t, costlyExceptions(source)), (names) =>
      source.t('assessment.signals.costlyException.foundNamed', namesIn(names)),
    ),
  mostlyInstitutions: (source) => {
    const part = share(source, source.assessment.facts.institutionShare);
    return part && source.t('assessment.signals.mostlyInstitutions.foundFigures', { share: part });
  },
  fewCanUse: (source) => {
    const part = share(source, source.assessment.facts.uptake);
    return part && source.t('assessment.signals.fewCanUse.foundFigures', { share: part });
  },
  slowPayback: ({ given, assessment, t }) => {
    const years = assessment.facts.paybackYears;
    const never = years ? years[1] === Number.POSITIVE_INFINITY : given.q10.estimate === 'never';
    if (never) return t('assessment.signals.slowPayback.foundNever');
    if (!finite(years)) return undefined;
    return t('assessment.signals.slowPayback.foundFigures', { years: duration(t, years, 'within') });
  },
};
