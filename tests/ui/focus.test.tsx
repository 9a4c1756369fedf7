import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Checkboxes } from '../../src/ui/Checkboxes.tsx';
import { Details } from '../../src/ui/Details.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';
import { SkipLink } from '../../src/ui/SkipLink.tsx';

const errors = [{ id: 'c', text: 'Choose a channel' }];

test('the error summary takes the focus on submit, never during typing', () => {
  const { rerender } = render(<ErrorSummary title="Problem" errors={[]} submissions={0} />);
  rerender(<ErrorSummary title="Problem" errors={errors} submissions={0} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<ErrorSummary title="Problem" errors={errors} submissions={1} />);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Problem' }));
  (document.activeElement as HTMLElement).blur();
  rerender(<ErrorSummary title="Problem" errors={[]} submissions={1} />);
  rerender(<ErrorSummary title="Problem" errors={errors} submissions={1} />);
  expect(document.activeElement).toBe(document.body);
});

test('a link in the error summary leads to the first input, even in a folded part, and does not change the address', async () => {
  const items = [{ value: 'mail', label: 'Mail' }];
  render(
    <>
      <ErrorSummary title="Problem" errors={errors} submissions={0} />
      <Details summary="More">
        <Checkboxes id="c" legend="Channels" items={items} value={[]} onChange={() => {}} />
      </Details>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Choose a channel' }));
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Mail' }));
  expect(document.querySelector('details')?.open).toBe(true);
  expect(window.location.hash).toBe('');
});

test('the skip link focuses the main part itself', async () => {
  render(
    <>
      <SkipLink target="main">Skip</SkipLink>
      <main id="main">
        <input />
      </main>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Skip' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

/** `willing` says whether the owner closes the dialog when it is asked to. */
function Deletion({ willing = true }: { willing?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Delete
      </button>
      <Dialog open={open} onClose={() => setOpen(!willing)} title="Delete all?">
        <button type="button" onClick={() => setOpen(false)}>
          Keep
        </button>
      </Dialog>
    </>
  );
}

test('a dialog is named by its title, and the focus returns to where it was', async () => {
  render(<Deletion />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete all?' }) as HTMLDialogElement;
  expect(dialog.open).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(dialog.open).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
});

test('Esc closes the dialog through its owner', async () => {
  render(<Deletion />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog') as HTMLDialogElement;
  act(() => void dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(dialog.open).toBe(false);
});

test.each([false, true])(
  'a dialog that the browser closes by itself opens again unless its owner agrees: %s',
  async (willing) => {
    render(<Deletion willing={willing} />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = screen.getByRole('dialog') as HTMLDialogElement;
    const shown = vi.spyOn(dialog, 'showModal');
    // Chromium does this when Esc is pressed again and again.
    dialog.close();
    act(() => void dialog.dispatchEvent(new Event('close')));
    expect(dialog.open).toBe(!willing);
    expect(screen.queryByRole('button', { name: 'Keep', hidden: true }) === null).toBe(willing);
    shown.mockRestore();
  },
);

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

test('a change is announced after a second of quiet, and the first text is not announced', () => {
  const { rerender } = render(<LiveRegion text="Build" />);
  const said = () => screen.getByRole('status').textContent;
  act(() => void vi.advanceTimersByTime(2000));
  expect(said()).toBe('');
  rerender(<LiveRegion text="Postpone" />);
  act(() => void vi.advanceTimersByTime(900));
  rerender(<LiveRegion text="Do not build" />);
  act(() => void vi.advanceTimersByTime(900));
  expect(said()).toBe('');
  act(() => void vi.advanceTimersByTime(200));
  expect(said()).toBe('Do not build');
});
