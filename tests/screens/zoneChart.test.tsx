import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ZoneChart } from '../../src/screens/charts/ZoneChart.tsx';
import { exampleFile, tell } from '../support/summary.ts';

test('no name hides the edge of the area, because its line is drawn after the names', () => {
  const { summary } = tell(exampleFile('event-permit-in-progress'), 'lv');
  const { container } = render(<ZoneChart chart={summary.chart} label={summary.chart.alternative} />);
  const edge = container.querySelector('.chart__area');
  const names = [...container.querySelectorAll('.chart__name')];
  expect(edge).not.toBeNull();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(name.compareDocumentPosition(edge as Element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});
