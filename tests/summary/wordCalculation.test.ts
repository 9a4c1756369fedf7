import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/languages.ts';
import { DEFAULT_METHODOLOGY } from '../../src/assessment/methodology.ts';
import { writeWord } from '../../src/summary/word/writeWord.ts';
import { EXAMPLES } from '../support/answers.ts';
import { all, readDocx, styleOf, textOf } from '../support/docx.ts';
import { exampleFile, TRANSLATE, tell } from '../support/summary.ts';

const t = TRANSLATE.lv;
const numberIn = (text: string) => Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));

/** The rows of the table under a caption, each as the texts of its cells. */
function tableUnder(document: Document, caption: string): string[][] {
  const children = [...(all(document, 'body')[0]?.children ?? [])];
  const place = children.findIndex((each) => styleOf(each) === 'Caption' && textOf(each) === caption);
  const table = children[place + 1];
  if (!table) throw new Error(`There is no table under “${caption}”.`);
  return all(table, 'tr').map((row) => all(row, 'tc').map(textOf));
}

test.each(EXAMPLES)(
  'both ends of both means in Word can be computed again with a pocket calculator: %s',
  async (name) => {
    const { summary, result } = tell(exampleFile(name), 'lv');
    const document = readDocx(await writeWord(summary, t, { locale: LANGUAGES.lv.locale })).part(
      'word/document.xml',
    );
    const paragraphs = all(document, 'p').map(textOf);
    for (const axis of ['value', 'readiness'] as const) {
      const [head = [], ...rows] = tableUnder(document, t(`assessment.zones.${axis}`));
      // The columns are question, weight, one or two ratings, one or two products.
      const ends = (head.length - 2) / 2;
      expect(ends).toBe(result[axis][0] === result[axis][1] ? 1 : 2);
      const total = rows.pop()?.map(numberIn) ?? [];
      expect(rows).toHaveLength(Object.keys(DEFAULT_METHODOLOGY.weights[axis]).length);
      const rated = rows.map((row) => row.map(numberIn)).filter((row) => Number.isFinite(row[2]));
      const weights = rated.reduce((sum, [, weight = 0]) => sum + weight, 0);
      expect(total[1]).toBe(weights);
      for (let end = 0; end < ends; end++) {
        for (const row of rated)
          expect((row[1] ?? 0) * (row[2 + end] ?? 0)).toBeCloseTo(row[2 + ends + end] ?? -1, 2);
        const sum = rated.reduce((all, row) => all + (row[2 + ends + end] ?? 0), 0);
        expect(sum).toBeCloseTo(total[2 + ends + end] ?? -1, 2);
        expect(sum / weights).toBeCloseTo(result[axis][end as 0 | 1], 1);
        const [quotient] = paragraphs.flatMap((text) => {
          const [, left, right] = /^.* = (.*) ÷ .* = (.*)$/.exec(text) ?? [];
          return left && numberIn(left) === total[2 + ends + end] ? numberIn(right ?? '') : [];
        });
        expect(quotient).toBeCloseTo(sum / weights, 2);
      }
    }
  },
);
