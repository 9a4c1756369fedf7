import { expect, test } from 'vitest';
import { exportFile, exportLine } from '../../../src/answers/file/exportFile.ts';
import { type FileText, fileTexts, lineTexts } from '../../../src/answers/file/fileTexts.ts';
import { AT, EXAMPLES, opened, readFixture } from '../../support/answers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** UTF-16 as Notepad saves it under the name "Unicode". */
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const examples = EXAMPLES.map((name) => opened(readFixture(`examples/${name}.json`)));
const lines = examples.map((each) => exportLine(each, AT).trimEnd());
const [one = '', two = ''] = lines;

/** Cuts a stream into small pieces, because a piece may end anywhere. */
async function* inPieces(all: Uint8Array, size: number) {
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}
async function collected(texts: AsyncIterable<FileText>): Promise<FileText[]> {
  const all: FileText[] = [];
  for await (const each of texts) all.push(each);
  return all;
}
const textsIn = (all: Uint8Array, size = 1000) => collected(fileTexts(() => inPieces(all, size)));
const linesIn = (all: Uint8Array, size = 1000) => collected(lineTexts(inPieces(all, size)));
const textOf = (each: FileText | undefined) => (each && 'text' in each ? each.text : '');

test('an indented file is one text, with or without a byte order mark', async () => {
  const text = exportFile(examples[0] as never, AT);
  expect(await textsIn(bytes(text))).toEqual([{ text }]);
  expect(await textsIn(bytes(`\ufeff${text}`))).toEqual([{ text }]);
});

test('a compact file is one text, even with an empty line after it', async () => {
  expect(await textsIn(bytes(`${one}\n`))).toEqual([{ text: `${one}\n` }]);
  expect(await textsIn(bytes(`${one}\n \r\n`))).toEqual([{ text: `${one}\n \r\n` }]);
});

test('many lines come out one by one with their numbers, and each equals its own file', async () => {
  const texts = await textsIn(bytes(`${lines.join('\r\n\n')}\nbroken`));
  expect(texts.map(({ line }) => line)).toEqual([1, 3, 5, 7, 8]);
  expect(texts.slice(0, -1).map((each) => exportFile(opened(textOf(each)), AT))).toEqual(
    examples.map((each) => exportFile(each, AT)),
  );
});

test('a broken line does not hide the others, even if it is the first', async () => {
  const texts = await textsIn(bytes(`{"format":"e-serv\n${one}\nbroken\n${two}\n`));
  expect(texts.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(textOf(texts[3])).toBe(two);
});

test('a line that is too large or not a text is refused alone and does not hide the others', async () => {
  const huge = Buffer.alloc(11_000_000, 'x');
  const baltic = Buffer.from('{"a":"\u00e2"}', 'latin1');
  const end = Buffer.from('\n');
  for (const [first, second] of [
    [Buffer.from(one), huge],
    [huge, Buffer.from(one)],
  ]) {
    const all = Buffer.concat([first as Buffer, end, second as Buffer, end, baltic, end, Buffer.from(two)]);
    const texts = await textsIn(all, 1_000_000);
    const tooLarge = { line: second === huge ? 2 : 1, error: { code: 'tooLarge', max: 5_000_000 } };
    expect(texts).toEqual(
      [
        { line: second === huge ? 1 : 2, text: one },
        tooLarge,
        { line: 3, error: { code: 'notText' } },
        { line: 4, text: two },
      ].sort((a, b) => a.line - b.line),
    );
  }
});

test('a file with one assessment that is too large is refused as a whole', async () => {
  const row = `"${'x'.repeat(1000)}",\n`;
  const all = Buffer.from(`{"format":"e-service-assessment","x":[\n${row.repeat(11_000)}1]}`);
  expect(await textsIn(all, 1_000_000)).toEqual([{ error: { code: 'tooLarge', max: 5_000_000 } }]);
});

test('an indented file that was cut off is one broken text', async () => {
  const cut = exportFile(examples[0] as never, AT).slice(0, -40);
  expect(await textsIn(bytes(cut))).toEqual([{ text: cut }]);
});

test('bytes that are not UTF-8 are not accepted as text', async () => {
  const text = exportFile(examples[0] as never, AT);
  const notText = [{ error: { code: 'notText' } }];
  expect(await textsIn(new Uint8Array([...bytes(text), 0xff]))).toEqual(notText);
  // Baltic letters in the old Windows encoding.
  expect(await textsIn(new Uint8Array([0x22, 0xe2, 0xf0, 0xec, 0x22]))).toEqual(notText);
});

test('UTF-16 is recognised by its byte order mark, and without one by its zero bytes', async () => {
  const text = exportFile(examples[0] as never, AT);
  for (const mark of ['', '\ufeff']) {
    expect(await textsIn(utf16(mark + text))).toEqual([{ text }]);
    expect(await textsIn(utf16(mark + text).swap16())).toEqual([{ text }]);
  }
});

test('lines of UTF-16 are read like those of UTF-8, wherever a piece of the stream ends', async () => {
  // In UTF-16, most of these characters contain the byte of a line end (0A), as their first or their second byte.
  const texts = ['{"a":"Ċ\u200aŊ੮"}', '', '{"b":2}', 'broken', '{"c":3}'];
  const read = texts.flatMap((text, index) => (text ? [{ line: index + 1, text }] : []));
  for (const size of [1, 2, 3, 5, 1000]) {
    for (const mark of ['', '\ufeff']) {
      for (const end of ['\n', '\r\n']) {
        const all = () => utf16(mark + texts.join(end) + end);
        expect(await linesIn(all(), size)).toEqual(read);
        expect(await linesIn(all().swap16(), size)).toEqual(read);
      }
    }
  }
});

test('files in several encodings may follow each other in one stream, and each line is read in its own encoding', async () => {
  const end = Buffer.from('\n');
  const [eight, little] = [Buffer.from('{"a":1}'), utf16('\ufeff{"a":1}')];
  const big = Buffer.from(little).swap16();
  const marked = Buffer.from('\ufeff{"a":1}');
  const garbage = Buffer.from('x\0y\u00ff', 'latin1');
  const all = [eight, little, big, eight, garbage, little, marked, little, little, eight, big, eight];
  const stream = Buffer.concat(all.flatMap((each) => [each, end]));
  for (const size of [1, 3, 1000]) {
    expect(await linesIn(stream, size)).toEqual(
      all.map((each, index) =>
        each === garbage
          ? { line: index + 1, error: { code: 'notText' } }
          : { line: index + 1, text: '{"a":1}' },
      ),
    );
  }
});

test('bytes that are neither UTF-8 nor UTF-16 are refused', async () => {
  const utf32 = Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0);
  for (const bad of [Buffer.from('{"a":"\u00e2"}', 'latin1'), utf16('{}').subarray(0, 3), utf32]) {
    expect(await textsIn(bad)).toEqual([{ error: { code: 'notText' } }]);
  }
});
