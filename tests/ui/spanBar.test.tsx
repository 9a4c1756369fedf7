import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SpanBar } from '../../src/ui/SpanBar.tsx';

test.each([
  [[20, 50], 20, 30],
  [[60, 60], 58.5, 3],
  [[0, 0], 0, 3],
  [[100, 100], 97, 3],
] as const)('the span %j begins at %f, is %f wide, and stays on the scale', (bounds, start, width) => {
  const { container } = render(
    <SpanBar label="Value" bounds={bounds} text="" marks={{ low: 40, high: 60 }} />,
  );
  const fill = container.querySelector('.span-bar__fill');
  expect([fill?.getAttribute('x'), fill?.getAttribute('width')].map(Number)).toEqual([start, width]);
});
