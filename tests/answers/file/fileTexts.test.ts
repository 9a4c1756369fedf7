import { expect, test } from 'vitest';
import { exportFile, exportLine } from '../../../src/answers/file/exportFile.ts';
import { fileTexts } from '../../../src/answers/file/fileTexts.ts';
import { AT, EXAMPLES, opened, readFixture } from '../../support/answers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const examples = EXAMPLES.map((name) => opened(readFixture(`examples/${name}.json`)));

test('an indented file is one text, with or without a byte order mark', () => {
  const text = exportFile(examples[0] as never, AT);
  expect(fileTexts(bytes(text))).toEqual([{ text }]);
  expect(fileTexts(bytes(`\ufeff${text}`))).toEqual([{ text }]);
});

test('a compact file is one text, also with an empty line after it', () => {
  const line = exportLine(examples[0] as never, AT);
  expect(fileTexts(bytes(line))).toEqual([{ text: line }]);
  expect(fileTexts(bytes(`${line}\n \r\n`))).toEqual([{ text: `${line}\n \r\n` }]);
});

test('many lines come out one by one, with their numbers, and mean what their files mean', () => {
  const lines = examples.map((each) => exportLine(each, AT).trimEnd());
  const texts = fileTexts(bytes(`${lines.join('\r\n\n')}\nbroken`)) ?? [];
  expect(texts.map(({ line }) => line)).toEqual([1, 3, 5, 7, 8]);
  expect(texts.slice(0, -1).map(({ text }) => exportFile(opened(text), AT))).toEqual(
    examples.map((each) => exportFile(each, AT)),
  );
});

test('a broken line does not hide the others, the first one neither', () => {
  const [one, two] = examples.map((each) => exportLine(each, AT).trimEnd());
  const texts = fileTexts(bytes(`{"format":"e-serv\n${one}\nbroken\n${two}\n`)) ?? [];
  expect(texts.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(texts[3]?.text).toBe(two);
});

test('an indented file that was cut is one broken text', () => {
  const cut = exportFile(examples[0] as never, AT).slice(0, -40);
  expect(fileTexts(bytes(cut))).toEqual([{ text: cut }]);
});

test('what is no UTF-8 is no text', () => {
  const text = exportFile(examples[0] as never, AT);
  expect(fileTexts(new Uint8Array([...bytes(text), 0xff]))).toBeUndefined();
  // As Windows wrote Baltic letters once.
  expect(fileTexts(new Uint8Array([0x22, 0xe2, 0xf0, 0xec, 0x22]))).toBeUndefined();
});

/** As Notepad saves it as "Unicode". */
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test('UTF-16 is read by its byte order mark, and without one by its zero bytes', () => {
  const text = exportFile(examples[0] as never, AT);
  for (const mark of ['', '\ufeff']) {
    expect(fileTexts(utf16(mark + text))).toEqual([{ text }]);
    expect(fileTexts(utf16(mark + text).swap16())).toEqual([{ text }]);
  }
});

test('what is neither UTF-8 nor UTF-16 is no text', () => {
  const utf32 = Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0);
  for (const bad of [Buffer.from('{"a":"\u00e2"}', 'latin1'), utf16('{}').subarray(0, 3), utf32]) {
    expect(fileTexts(bad)).toBeUndefined();
  }
});
