import type { Page } from 'playwright-core';
import type { Language } from '../../locales/languages.ts';
import { pointer } from '../../src/answers/model/path.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { COMMON_FIELDS } from '../../src/questionnaire/common.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { createHands } from './typing.ts';

type Values = Readonly<Record<string, unknown>>;
type RowsField = Extract<Field, { kind: 'rows' }>;

/**
 * Types an assessment into the pages as a person does: by labels and buttons in one language, in the order of the
 * questionnaire. It knows the kinds of fields but not the questions.
 */
export function createTypist(page: Page, language: Language) {
  const { text, unfold, write, written, group, choose, typeField } = createHands(language);

  /** For rows that are cards: the button adds a card, then its fields are filled. */
  async function typeCards(key: string, field: RowsField, rows: readonly Values[]): Promise<void> {
    for (const [index, row] of rows.entries()) {
      const add = page.getByRole('button', { name: text(`${key}.add`), includeHidden: true });
      await (await unfold(add)).click();
      const card = group(page, `${index + 1}. ${text(`${key}.row`)}`);
      for (const [name, cell] of Object.entries(field.row)) {
        if (row[name] !== undefined) await typeField(card, `${key}.fields.${name}`, cell, row[name]);
      }
    }
  }

  /** For rows that are a table: it has one line for each group of recipients. */
  async function typeGroups(key: string, field: RowsField, rows: readonly Values[]): Promise<void> {
    for (const row of rows) {
      for (const cell of Object.keys(field.row).filter(
        (name) => name !== field.key && row[name] !== undefined,
      )) {
        const name = `${text(`${key}.fields.group.options.${row.group}`)} ${text(`${key}.fields.${cell}.label`)}`;
        await write(
          page.getByRole('textbox', { name, exact: true, includeHidden: true }),
          written(Number(row[cell])),
        );
      }
    }
  }

  /** A choice that stands alone on a page takes the page's heading as its label. */
  function legendOf(question: QuestionId, name: string): string {
    const { quick } = definitionOf(question);
    const alone = quick.kind === 'fields' && quick.fields[0] === name && isAlone(question);
    return text(alone ? `questionnaire.${question}.quick` : `questionnaire.${question}.fields.${name}.label`);
  }

  async function typeAny(question: QuestionId, name: string, field: Field, value: unknown): Promise<void> {
    const key =
      name in COMMON_FIELDS ? `questionnaire.common.${name}` : `questionnaire.${question}.fields.${name}`;
    const legend = name in COMMON_FIELDS ? text(`${key}.label`) : legendOf(question, name);
    if (field.kind !== 'rows') return typeField(page, key, field, value, legend);
    return (field.key === 'id' ? typeCards : typeGroups)(key, field, value as Values[]);
  }

  /** `needed` and `estimate` share one set of radio buttons. Nobody presses "yes" in rows: filling one in says it. */
  async function typeNeeded(question: QuestionId, { needed, estimate }: Values): Promise<void> {
    if (needed === undefined) return;
    const option = needed === 'no' ? 'no' : (estimate ?? 'yes');
    const box = group(page, text(`questionnaire.${question}.quick`));
    await choose(box, text(`questionnaire.${question}.quickOptions.${option}`));
  }

  /** Types everything that an answer holds, with its drafts, on the page of its question. */
  async function typeAnswer(question: QuestionId, answer: Values, drafts: Values = {}): Promise<void> {
    const { quick, fields } = definitionOf(question);
    const together = quick.kind === 'neededWithEstimate' ? ['needed', 'estimate'] : [];
    if (together.length > 0) await typeNeeded(question, answer);
    const all: [string, Field][] = Object.entries<Field>(fields).filter(([name]) => !together.includes(name));
    for (const [name, field] of all) {
      const value = answer[name] ?? drafts[pointer('answers', question, name)];
      if (value !== undefined) await typeAny(question, name, field, value);
    }
    if (answer.dontKnow)
      await page.getByText(text('questionnaire.common.dontKnow.label'), { exact: true }).click();
    for (const [name, field] of Object.entries<Field>(COMMON_FIELDS)) {
      if (answer[name] !== undefined) await typeAny(question, name, field, answer[name]);
    }
  }

  return {
    text,
    typeAnswer,
    /** Waits for the page of a question. */
    onQuestion: (question: QuestionId) =>
      page
        .getByRole('heading', { level: 1, name: text(`questionnaire.${question}.quick`), exact: true })
        .waitFor(),
    /** Goes from the start page to the last question: first the service, then each question, and on by the button. */
    async typeAssessment({ service = {}, answers, drafts }: Assessment): Promise<void> {
      await write(page.getByRole('textbox', { name: text('ui.service.name') }), service.name ?? '');
      await write(
        page.getByRole('textbox', { name: text('ui.service.institution') }),
        service.institution ?? '',
      );
      await page.getByRole('button', { name: text('ui.start.begin') }).click();
      await page.getByText(text('ui.service.title')).click();
      for (const name of ['unit', 'author', 'description'] as const) {
        const line = page.getByRole('textbox', { name: text(`ui.service.${name}`), exact: true });
        await write(line, service[name] ?? '');
      }
      await page.getByRole('link', { name: text('questionnaire.q01.short'), exact: true }).click();
      for (const question of QUESTION_IDS) {
        await this.onQuestion(question);
        await typeAnswer(question, (answers[question] ?? {}) as Values, drafts);
        await page.getByRole('button', { name: text('ui.common.continue') }).click();
      }
      await page.getByRole('heading', { level: 1, name: text('ui.review.title') }).waitFor();
    },
  };
}

/** True if a question is a single choice, apart from what unfolds below it. */
function isAlone(question: QuestionId): boolean {
  const { quick, fields } = definitionOf(question);
  if (quick.kind !== 'fields') return false;
  const [first, ...others] = quick.fields;
  return others.every((name) => fields[name]?.when?.some(({ field }) => field === first));
}
