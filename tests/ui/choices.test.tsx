import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Checkboxes } from '../../src/ui/Checkboxes.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

const ITEMS = ['mail', 'phone', 'none'].map((value) => ({ value, label: value }));

function Channels({ start = [] }: { start?: string[] }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <Checkboxes id="c" legend="Channels" items={ITEMS} value={value} onChange={setValue} exclusive="none" />
      <output>{value.join(',')}</output>
    </>
  );
}

const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const chosen = () => screen.getByRole('status').textContent;

test('the exclusive option clears the others, and they clear it', async () => {
  render(<Channels />);
  await tick('phone');
  await tick('mail');
  expect(chosen()).toBe('mail,phone');
  await tick('none');
  expect(chosen()).toBe('none');
  await tick('phone');
  expect(chosen()).toBe('phone');
});

test('unticking removes that option alone', async () => {
  render(<Channels start={['mail', 'phone']} />);
  await tick('mail');
  expect(chosen()).toBe('phone');
});

function Contact() {
  const [value, setValue] = useState<string>();
  const items = ITEMS.map((item) => ({
    ...item,
    conditional: item.value === 'mail' ? <TextInput id="address" label="Address" /> : undefined,
  }));
  return <Radios id="r" legend="Contact" items={items} value={value} onChange={setValue} />;
}

test('a field below an option appears only while the option is chosen', async () => {
  render(<Contact />);
  expect(screen.queryByLabelText('Address')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'mail' }));
  expect(screen.getByLabelText('Address')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'phone' }));
  expect(screen.queryByLabelText('Address')).toBeNull();
});

test('radio buttons are one group for the arrow keys', async () => {
  render(<Contact />);
  await userEvent.tab();
  expect(document.activeElement?.id).toBe('r');
  await userEvent.keyboard('[ArrowDown]');
  expect((screen.getByRole('radio', { name: 'phone' }) as HTMLInputElement).checked).toBe(true);
});

test('hint and error describe the group', () => {
  const error = { label: 'Error:', text: 'Choose one' };
  render(
    <Radios
      id="r"
      legend="Contact"
      hint="By day"
      error={error}
      items={ITEMS}
      value={undefined}
      onChange={() => {}}
    />,
  );
  const group = screen.getByRole('group', { name: 'Contact' });
  const ids = group.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['By day', 'Error: Choose one']);
});
