import type { Bounds } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { between, countsOf, ends, euros } from './quantity.ts';
import { sourceNames } from './signalsOfReadiness.ts';
import type { Source } from './source.ts';

/** What the benefit hangs on, for the list of risks. */
interface Hinge {
  readonly question: QuestionId;
  readonly text: string;
}

/** The numbers of cases behind the saving; null if there is no saving to explain. */
export function basisText({ assessment, t }: Source): string | null {
  const { annualSaving, annualCases, eCasesPerYear } = assessment.facts;
  if (!annualSaving || !annualCases || !eCasesPerYear) return null;
  const write = (bounds: Bounds) => between(t, bounds, countsOf(bounds));
  return t('assessment.memo.basis', { cases: write(annualCases), online: write(eCasesPerYear) });
}

/** What can go wrong though no answer speaks against building: few online cases, and agreements not yet kept. */
export function hingesOf(source: Source): Hinge[] {
  return [...savingHinge(source), ...interfaceHinge(source)];
}

/**
 * The lowest saving, and the number of online cases that it has. A saving that is never negative grows with that number,
 * so its lowest end does belong to the fewest cases.
 */
function savingHinge({ assessment, given, t }: Source): Hinge[] {
  const { annualSaving, uptake, eCasesPerYear } = assessment.facts;
  if (!annualSaving || Math.min(...annualSaving) < 0) return [];
  const [saving, most] = ends(t, annualSaving, euros(annualSaving));
  if (saving === most) return [];
  const direct = given.q03.eCasesPerYear !== undefined;
  const told = (kind: 'uptake' | 'cases', [low, high]: readonly [string, string]): string | null =>
    low === high
      ? null
      : t(`assessment.memo.hinges.${kind}`, {
          low,
          high,
          saving: t('assessment.units.perYear', { n: saving }),
        });
  const write = (bounds: Bounds | null, kind: 'uptake' | 'cases'): string | null =>
    bounds && told(kind, ends(t, bounds, kind === 'uptake' ? 'share' : countsOf(bounds)));
  const byUptake = direct ? null : write(uptake, 'uptake');
  if (byUptake) return [{ question: 'q06', text: byUptake }];
  const byCases = write(eCasesPerYear, 'cases');
  return byCases ? [{ question: direct ? 'q03' : 'q05', text: byCases }] : [];
}

function interfaceHinge(source: Source): Hinge[] {
  const { given, t } = source;
  const agreed = (given.q16.sources ?? []).filter((row) => row.interface === 'agreed');
  if (agreed.length === 0) return [];
  const names = sourceNames(source, 'agreed');
  const text =
    names.length === agreed.length
      ? t('assessment.memo.hinges.interfaces', { names })
      : t('assessment.memo.hinges.interfacesPlain');
  return [{ question: 'q16', text }];
}
