import type { Chart } from '../../summary/chart.ts';
import { Section } from './Section.tsx';

/** Value and readiness in a field of named zones. */
export function ChartSection({ chart }: { chart: Chart }) {
  return (
    <Section heading={chart.heading}>
      <p className="govuk-body">{chart.alternative}.</p>
    </Section>
  );
}
