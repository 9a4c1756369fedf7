import { describe, expect, it } from 'vitest';
import form from '../../locales/lv/form.json' with { type: 'json' };
import launch from '../../locales/lv/launch.json' with { type: 'json' };
import questionnaire from '../../locales/lv/questionnaire.json' with { type: 'json' };
import whether from '../../locales/lv/whether.json' with { type: 'json' };
import {
  FOOTNOTE_AT,
  FOOTNOTE_ITEM,
  QUESTION_IDS,
  questionsOf,
  SECTIONS,
} from '../../src/questionnaire/questionnaire.ts';
import source from '../fixtures/source-questions-lv.json' with { type: 'json' };

const lv = { ...questionnaire, ...whether, ...form, ...launch, q01: questionnaire.q01 };

/** The four obvious slips of the source that the screens correct: as printed, and as shown. */
const MENDED: readonly (readonly [number, string, string])[] = [
  [3, 'izveides uz uzturēšanas', 'izveides un uzturēšanas'],
  [6, 'saņēmējam ir', 'saņēmējiem ir'],
  [15, 'ieņēmuma dienesta', 'ieņēmumu dienesta'],
  [19, 'Iespējamas,', 'Iespējams,'],
];

function mend(question: number, text: string): string {
  return MENDED.filter(([number]) => number === question).reduce(
    (result, [, printed, shown]) => result.replace(printed, shown),
    text,
  );
}

const questions = source.sections.flatMap((section) => section.questions);

/** Questions that the source does not have. */
const ADDED: readonly string[] = [];

/** Where the list items of the source are. At questions 12 to 15 they are options. */
const ITEMS: Readonly<Record<number, readonly string[]>> = {
  5: Object.values(lv.q05.items),
  12: Object.values(lv.q12.fields.level.options),
  13: Object.values(lv.q13.fields.types.options),
  14: Object.values(lv.q14.fields.results.options),
  15: [
    lv.q15.fields.means.joint,
    lv.q15.fields.means.options.eSignature,
    lv.q15.fields.means.options.institutionAccount,
  ],
};

describe('the wording of the source in Latvian', () => {
  it('keeps the title of the document and of its sections', () => {
    expect(lv.documentTitle).toBe(source.title);
    expect(Object.values(lv.sections).map((section) => section.title)).toEqual(
      source.sections.map((section) => section.title),
    );
  });

  it('has the questions of each section in the order of the source', () => {
    const numbers = SECTIONS.map((section) =>
      questionsOf(section)
        .filter((id) => !ADDED.includes(id))
        .map((id) => Number(id.slice(1))),
    );
    expect(numbers).toEqual(source.sections.map((section) => section.questions.map((q) => q.number)));
  });

  it.each(MENDED)('corrects a slip of the source in question %i: %s', (number, printed, shown) => {
    const question = questions.find((q) => q.number === number);
    expect([question?.text, ...(question?.items ?? [])].join(' ')).toContain(printed);
    expect(JSON.stringify(lv[QUESTION_IDS[number - 1] ?? 'q01'])).toContain(shown);
  });

  it.each(questions.map((q) => [q.number, q] as const))('keeps question %i word for word', (number, q) => {
    const words = lv[QUESTION_IDS[number - 1] ?? 'q01'];
    const shown = 'body' in words ? `${words.title} ${words.body}` : words.title;
    expect(shown).toBe(mend(number, q.text));
    expect(ITEMS[number] ?? []).toEqual(q.items.map((item) => mend(number, item)));
  });

  it('keeps the footnote and its place', () => {
    expect(lv.footnote.text).toBe(source.footnote.text);
    expect(FOOTNOTE_AT).toBe(`q${source.footnote.question}`);
    expect(FOOTNOTE_ITEM).toBe(source.footnote.item);
  });
});
