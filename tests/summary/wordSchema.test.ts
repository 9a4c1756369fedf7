import { Packer } from 'docx';
import { describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../locales/languages.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import type { Block } from '../../src/summary/blocks/block.ts';
import { heading, list, pageHeading, paragraph } from '../../src/summary/blocks/make.ts';
import { documentOf } from '../../src/summary/word/document.ts';
import { writeWord } from '../../src/summary/word/writeWord.ts';
import { EXAMPLES } from '../support/answers.ts';
import { all, attribute, readDocx } from '../support/docx.ts';
import { fullFile } from '../support/fullFiles.ts';
import { faultsOf } from '../support/openXml.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';
import { unzip } from '../support/unzip.ts';

// The validator is a large program. It takes two seconds to start, and longer while other tests run.
vi.setConfig({ testTimeout: 30_000 });

// LibreOffice is too large for a test run. Its version 7.4 has converted these documents in a trial by hand.
const FILES: readonly (readonly [string, Assessment])[] = [
  ['the emptiest', fileOf({})],
  ...EXAMPLES.map((name) => [name, exampleFile(name)] as const),
  ['the fullest', fullFile('words')],
];
function wordOf(file: Assessment, language: Language): Promise<Uint8Array> {
  const { summary } = tell(file, language);
  return writeWord(summary, TRANSLATE[language], {
    locale: LANGUAGES[language].locale,
    author: 'Ilze',
  });
}

describe('the document is valid against the OOXML schemas:', () => {
  test.each(FILES)('%s', async (_, file) => {
    expect(await faultsOf(await wordOf(file, 'lv'))).toEqual([]);
  });

  // The elements are the same in each language, but language tags and forms of numbers differ.
  test('an example in English', async () => {
    expect(await faultsOf(await wordOf(exampleFile('residence-declaration'), 'en'))).toEqual([]);
  });
});

test('a document with a logo is valid and describes the logo', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  const logo = { name: 'Valsts aģentūra', data: Uint8Array.from(Buffer.from(png, 'base64')).buffer };
  const { summary } = tell(fileOf({}), 'lv');
  const options = { locale: 'lv-LV', logo: { ...logo, width: 56, height: 28 } };
  const word = await writeWord(summary, TRANSLATE.lv, options);
  expect(await faultsOf(word)).toEqual([]);
  const [drawing] = readDocx(word).part('word/document.xml').getElementsByTagNameNS('*', 'docPr');
  expect(drawing?.getAttribute('descr')).toBe('Valsts aģentūra');
});

test('the document is also valid with the extensions of the standard', async () => {
  expect(await faultsOf(await wordOf(exampleFile('residence-declaration'), 'lv'), 'Microsoft365')).toEqual(
    [],
  );
});

test('each style in use is defined, and each property appears once, with a real date', async () => {
  const docx = readDocx(await wordOf(fullFile('words'), 'lv'));
  const styles = all(docx.part('word/styles.xml'), 'style').map((style) => attribute(style, 'styleId'));
  const named = [...docx.parts.values()].flatMap((part) =>
    ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => all(part, name).map((each) => attribute(each, 'val'))),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(styles).toEqual(expect.arrayContaining([...new Set(named)]));
  // The validator does not check opc-coreProperties.xsd. It allows properties in any order, but none twice.
  const core = [...docx.part('docProps/core.xml').documentElement.children];
  expect(core.map(({ nodeName }) => nodeName).toSorted()).toEqual([
    'cp:lastModifiedBy',
    'cp:revision',
    'dc:creator',
    'dc:description',
    'dc:subject',
    'dc:title',
    'dcterms:created',
    'dcterms:modified',
  ]);
  for (const date of core.filter(({ prefix }) => prefix === 'dcterms')) {
    expect(date.getAttribute('xsi:type')).toBe('dcterms:W3CDTF');
    expect(new Date(date.textContent ?? '').toISOString()).toBe(date.textContent);
  }
});

describe('a broken document is refused:', async () => {
  const blocks: Block[] = [
    heading(1, 'A'),
    pageHeading('B'),
    paragraph('C'),
    ...list(['D'], true),
    { kind: 'table', caption: 'E', captionHidden: true, columns: ['E'], widths: [1], rows: [['F']] },
  ];
  const pack = async (changed: { path: string; data: string }[] = []) => {
    const properties = { title: 'T', subject: 'S', creator: 'C', foot: 'F' };
    const document = documentOf(blocks, { ...properties, locale: 'lv-LV', page: ['', ' / ', ''] });
    return new Uint8Array(await Packer.toArrayBuffer(document, undefined, changed));
  };
  const parts = unzip(await pack());

  test('the same document, not broken, is valid', async () => {
    expect(await faultsOf(await pack())).toEqual([]);
  });

  test.each([
    [
      'two elements swapped',
      'word/document.xml',
      /(<w:pStyle[^>]*>)(<w:pageBreakBefore\/>)/,
      '$2$1',
      /pStyle/,
    ],
    ['an element that there is not', 'word/document.xml', 'w:tblHeader', 'w:tblHead', /tblHead'/],
    ['a value that there is not', 'word/document.xml', '<w:jc w:val="left"', '<w:jc w:val="port"', /'port'/],
    ['a table without its grid', 'word/document.xml', /<w:tblGrid>.*?<\/w:tblGrid>/, '', /tblGrid/],
    ['a footer that there is not', 'word/document.xml', /r:id="[^"]+"/, 'r:id="rId99"', /'rId99'/],
    ['styles', 'word/styles.xml', /(<w:basedOn[^>]*>)(<w:next[^>]*>)/, '$2$1', /basedOn/],
    ['numbering', 'word/numbering.xml', /(<w:start [^>]*>)(<w:numFmt[^>]*>)/, '$2$1', /start/],
    ['footer', 'word/footer1.xml', /(<w:pStyle[^>]*>)(<w:tabs>.*?<\/w:tabs>)/, '$2$1', /pStyle/],
    ['settings', 'word/settings.xml', 'w:defaultTabStop', 'w:defaultTab', /defaultTab/],
    ['footnotes', 'word/footnotes.xml', 'w:type="separator"', 'w:type="line"', /'line'/],
    ['theme', 'word/theme/theme1.xml', /a:accent1/g, 'a:accent0', /accent0/],
    ['properties', 'docProps/app.xml', /\/>$/, '><Leaves/></Properties>', /Leaves/],
    ['a lost part', 'word/_rels/document.xml.rels', '"styles.xml"', '"lost.xml"', /does not exist/],
    ['a part of no type', '[Content_Types].xml', /<Override[^>]*styles.xml"\/>/, '', /content type/],
  ])('%s', async (_, path, from, to, said) => {
    const part = parts.get(path)?.toString('utf8') ?? '';
    const data = part.replace(from, to);
    expect(data).not.toBe(part);
    expect((await faultsOf(await pack([{ path, data }]))).join('\n')).toMatch(said);
  });
});
