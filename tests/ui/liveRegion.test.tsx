import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const said = () => screen.getByRole('status').textContent;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test('the first text is not announced, and another text is announced once it has stayed for a second', () => {
  const { rerender } = render(<LiveRegion text="Veidot" />);
  pass(5000);
  expect(said()).toBe('');
  rerender(<LiveRegion text="Atlikt" />);
  pass(999);
  expect(said()).toBe('');
  pass(1);
  expect(said()).toBe('Atlikt');
});

test('each change restarts the second, and a text that returned in the meantime is not announced', () => {
  const { rerender } = render(<LiveRegion text="Veidot" />);
  rerender(<LiveRegion text="Atlikt" />);
  pass(600);
  rerender(<LiveRegion text="Neveidot" />);
  pass(600);
  expect(said()).toBe('');
  rerender(<LiveRegion text="Veidot" />);
  pass(5000);
  expect(said()).toBe('');
});
