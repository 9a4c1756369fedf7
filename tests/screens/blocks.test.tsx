import { render } from '@testing-library/react';
import { Packer } from 'docx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { createAnswersStore } from '../../src/answers/edit/store.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { setUpLanguages } from '../../src/i18n/setup.ts';
import { Blocks } from '../../src/screens/blocks/Blocks.tsx';
import { SessionContext } from '../../src/screens/useSession.ts';
import type { Session } from '../../src/session/session.ts';
import { annexBlocks } from '../../src/summary/blocks/annex.ts';
import type { Block } from '../../src/summary/blocks/block.ts';
import { overviewBlocks } from '../../src/summary/blocks/overview.ts';
import { planBlocks } from '../../src/summary/blocks/plan.ts';
import type { Summary } from '../../src/summary/buildSummary.ts';
import { documentOf } from '../../src/summary/word/document.ts';
import { EXAMPLES } from '../support/answers.ts';
import { all, readDocx, textOf } from '../support/docx.ts';
import { fullFile } from '../support/fullFiles.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';

const FILES: readonly (readonly [name: string, file: Assessment])[] = [
  ['the emptiest', fileOf({})],
  ...EXAMPLES.map((name) => [name, exampleFile(name)] as const),
  ['the fullest', fullFile('words')],
];

beforeAll(setUpLanguages);

const afterPageOne = (summary: Summary, language: Language): Block[] =>
  [overviewBlocks, planBlocks, annexBlocks].flatMap((make) => make(summary, TRANSLATE[language]));

/** A copy that may be changed. */
function drawn(blocks: readonly Block[], file: Assessment): HTMLElement {
  const store = createAnswersStore();
  store.open(file);
  const { container } = render(
    <SessionContext.Provider value={{ store } as Session}>
      <Blocks blocks={blocks} />
    </SessionContext.Provider>,
  );
  return container.cloneNode(true) as HTMLElement;
}

/** The texts on paper, in order. A drawing counts with its alternative text and without its legend. */
function textsOnPaper(page: HTMLElement): string[] {
  for (const each of page.querySelectorAll('.no-print, .govuk-visually-hidden, .blocks__legend'))
    each.remove();
  for (const box of page.querySelectorAll('.tick-box')) box.replaceWith('☐');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  const pieces = [...page.querySelectorAll('h2, h3, h4, p, li, dl > div, caption, th, td, svg[role=img]')];
  return pieces.map((piece) => {
    const copy = piece.cloneNode(true) as Element;
    for (const inner of copy.querySelectorAll('ul, ol')) inner.remove();
    return copy.getAttribute('aria-label') ?? copy.textContent ?? '';
  });
}

async function textsInWord(blocks: readonly Block[]): Promise<string[]> {
  const properties = { locale: 'lv-LV', title: 'T', subject: 'S', creator: 'C', foot: 'F' };
  const made = documentOf(blocks, { ...properties, page: ['', ' / ', ''] });
  const body = readDocx(new Uint8Array(await Packer.toArrayBuffer(made))).part('word/document.xml');
  return all(body, 'p').map(textOf);
}

const given = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/\r\n|\r/g, '\n')).filter((text) => text !== '');

describe.each(FILES)('%s', (_name, file) => {
  test.each<Language>(['lv', 'en'])('paper and Word say the same, text by text (%s)', async (language) => {
    const { summary } = tell(file, language);
    const blocks = [
      ...planBlocks(summary, TRANSLATE[language]),
      ...annexBlocks(summary, TRANSLATE[language]),
    ];
    const paper = given(textsOnPaper(drawn(blocks, file)));
    expect(paper.length).toBeGreaterThan(150);
    expect(given(await textsInWord(blocks))).toEqual(paper);
  });
});

test('headings are in order, tables have a name, and each header cell says what it heads', () => {
  const file = exampleFile('residence-declaration');
  const { summary } = tell(file, 'lv');
  const page = drawn(afterPageOne(summary, 'lv'), file);
  const levels = [...page.querySelectorAll('h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(2);
  expect(levels.every((level, place) => level <= (levels[place - 1] ?? 2) + 1)).toBe(true);
  const tables = [...page.querySelectorAll('table')];
  expect(tables.length).toBeGreaterThan(8);
  for (const table of tables) {
    expect(table.caption?.textContent).toMatch(/\p{L}/u);
    const columns = table.tHead?.rows[0]?.cells.length;
    for (const { cells } of table.rows) expect(cells).toHaveLength(columns ?? 0);
    for (const { cells } of table.tBodies[0]?.rows ?? []) {
      expect([...cells].map((cell) => cell.getAttribute('scope'))).toEqual([
        'row',
        ...Array(cells.length - 1).fill(null),
      ]);
    }
  }
});

test('a reason links to its question on screen, and has no address on paper', () => {
  const file = exampleFile('residence-declaration');
  const { summary } = tell(file, 'lv');
  const page = drawn(annexBlocks(summary, TRANSLATE.lv), file);
  const [first] = summary.reasonsFor.items;
  const link = page.querySelector('ol li a');
  expect(link?.getAttribute('href')).toBe(`#/a/${file.id}/${first?.question}`);
  expect(link?.classList).toContain('no-print');
  expect(link?.nextElementSibling?.className).toContain('print-only');
  expect(link?.nextElementSibling?.textContent).toBe(first?.ref);
});
