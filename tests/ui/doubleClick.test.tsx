import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { Button, LinkButton } from '../../src/ui/Button.tsx';
import { ignoreSecondClicks } from '../../src/ui/doubleClick.ts';

beforeAll(() => ignoreSecondClicks(document));

/** Lists each press that a button has noticed. */
function Heard() {
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (name: string) => () => setHeard([...heard, name]);
  return (
    <>
      <Button onClick={hear('open')}>Open</Button>
      <Button repeats onClick={hear('add')}>
        Add
      </Button>
      <LinkButton onClick={hear('remove')}>Remove</LinkButton>
      <output>{heard.join(',')}</output>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const heard = () => screen.getByRole('status').textContent;

test('the second half of a double click is ignored', async () => {
  render(<Heard />);
  await userEvent.dblClick(button('Open'));
  await userEvent.dblClick(button('Remove'));
  expect(heard()).toBe('open,remove');
});

test('a button that may repeat can be pressed again and again', async () => {
  render(<Heard />);
  await userEvent.tripleClick(button('Add'));
  expect(heard()).toBe('add,add,add');
});

test('the second click does not press a button that has just appeared under the pointer, even if it may repeat', async () => {
  render(<Heard />);
  button('Remove').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  button('Add').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  await expect.poll(heard).toBe('remove');
  await userEvent.click(button('Add'));
  expect(heard()).toBe('remove,add');
});

test('each press by key or by a screen reader counts', async () => {
  render(<Heard />);
  button('Open').focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(heard()).toBe('open,open');
});
