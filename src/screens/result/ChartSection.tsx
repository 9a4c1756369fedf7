import type { Chart } from '../../summary/chart.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { ZoneChart } from '../charts/ZoneChart.tsx';
import { Section } from './Section.tsx';

/** Value and readiness in a field of named zones. */
export function ChartSection({ chart }: { chart: Chart }) {
  return (
    <Section heading={chart.heading}>
      <ZoneChart chart={chart} label={`${chart.alternative}.`} />
      <p className="govuk-body-s">{together(`${chart.meaning} ${chart.alternative}.`)}</p>
    </Section>
  );
}
