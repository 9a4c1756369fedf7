import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DateInput, type DateParts } from '../../src/ui/DateInput.tsx';
import { Textarea } from '../../src/ui/Textarea.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

const error = { label: 'Error:', text: 'Not a number' };

function described(element: HTMLElement): (string | null | undefined)[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent);
}

test('a field is described by its hint, its error and its unit, in this order', () => {
  render(<TextInput id="cost" label="Cost" hint="About" error={error} suffix="EUR" />);
  const input = screen.getByRole('textbox', { name: 'Cost' });
  expect(described(input)).toEqual(['About', 'Error: Not a number', 'EUR']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('a field without an error is not marked', () => {
  render(<TextInput id="cost" label="Cost" />);
  const input = screen.getByRole('textbox', { name: 'Cost' });
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

test.each([
  ['nothing said while there is room', 'a'.repeat(90), []],
  ['room left near the end', 'a'.repeat(91), ['9 left']],
  ['letters of two units count as one', '😀'.repeat(95), ['5 left']],
  ['too much', 'a'.repeat(103), ['-3 left']],
])('the count of a long text: %s', (_, value, said) => {
  render(
    <Textarea
      id="n"
      label="Note"
      value={value}
      onChange={() => {}}
      max={100}
      countText={(n) => `${n} left`}
    />,
  );
  const area = screen.getByRole('textbox', { name: 'Note' });
  expect(described(area)).toEqual(said);
  expect(area.hasAttribute('maxlength')).toBe(false);
});

/** Keeps the day as a number, like a store that drops leading zeros. */
function Due() {
  const [date, setDate] = useState<DateParts>({ day: '', month: '', year: '' });
  const keep = (next: DateParts) => setDate({ ...next, day: next.day && String(Number(next.day)) });
  return (
    <>
      <DateInput
        id="due"
        legend="Due"
        labels={{ day: 'D', month: 'M', year: 'Y' }}
        value={date}
        onChange={keep}
      />
      <button type="button" onClick={() => setDate({ day: '7', month: '8', year: '2027' })}>
        Other
      </button>
    </>
  );
}

const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;

test('a date field keeps the typed digits while they mean the same date, and shows a new date when it changes', async () => {
  render(<Due />);
  await userEvent.type(field('D'), '03');
  await userEvent.type(field('Y'), '2026');
  expect([field('D').value, field('M').value, field('Y').value]).toEqual(['03', '', '2026']);
  await userEvent.click(screen.getByRole('button'));
  expect([field('D').value, field('M').value, field('Y').value]).toEqual(['7', '8', '2027']);
});
