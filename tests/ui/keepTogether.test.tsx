import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KeepTogether } from '../../src/ui/KeepTogether.tsx';

const whole = (text: string): (string | null)[] => {
  const { container } = render(<KeepTogether text={text} />);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('.keep-together')].map((part) => part.textContent);
};

test.each([
  ['Kas mainīsies e-pakalpojumā? E-paraksts', ['e-pakalpojumā', 'E-paraksts']],
  ['Cabinet Regulation No. 402, Sub-paragraph 3.1', ['Sub-paragraph']],
  ['Ieteicamā forma vēl nav zināma: 2.–3. līmenis', ['2.–3.']],
  ['izmaksās 0,38–0,63\u00a0€, pašlaik – 12,50\u00a0€', ['0,38–0,63\u00a0€,']],
  ['1\u00a0251\u00a0482–2\u00a0133\u00a0611\u00a0€', ['1\u00a0251\u00a0482–2\u00a0133\u00a0611\u00a0€']],
  ['€1,251,482–€2,133,611', ['€1,251,482–€2,133,611']],
  ['veidot/neveidot, viens – divi, 24 jautājumi', []],
])('%j keeps together %j', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

test('a word without end may break', () => {
  expect(whole(`e-${'a'.repeat(60)}`)).toEqual([`e-${'a'.repeat(20)}`]);
  expect(whole(`1–${'2'.repeat(60)}`)).toEqual([`1–${'2'.repeat(16)}`]);
  // A range that is wider than a narrow window may break after its dash.
  expect(whole('500\u00a0000\u00a0000\u00a0000–1\u00a0500\u00a0000\u00a0000\u00a0000\u00a0€')).toEqual([]);
});
