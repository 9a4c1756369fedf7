import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../locales/languages.ts';
import { splitDate } from '../../src/answers/edit/dateText.ts';
import type { Field } from '../../src/questionnaire/field.ts';
import { asOption } from '../../src/screens/question/fieldTexts.ts';
import { textsOf } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** Texts of this length or more are pasted, because every typed letter is stored, drawn and scored. */
const PASTED_FROM = 25;

/** Fills fields of every kind on a page. It finds them by their labels in one language. */
export function createHands(language: Language) {
  const words = textsOf(language);
  const text = (key: string): string => {
    const found = words.get(key);
    if (found === undefined) throw new Error(`No text ${key} in ${language}.`);
    return found;
  };

  /** Unfolds everything around a field. A field may not exist before its part is unfolded. */
  async function unfold(target: Locator): Promise<Locator> {
    const parts = target.page().locator('form details:not([open]) > summary');
    while ((await target.count()) === 0 && (await parts.count()) > 0) {
      await parts.first().click();
      await target.page().locator('details[open] > div:empty').first().waitFor({ state: 'detached' });
    }
    const folded = target.locator('xpath=ancestor::details[not(@open)]');
    for (let left = await folded.count(); left > 0; left--) await folded.first().locator('summary').click();
    return target;
  }

  async function write(input: Locator, value: string): Promise<void> {
    await unfold(input);
    if (value.length >= PASTED_FROM) return input.fill(value);
    await input.click();
    await input.pressSequentially(value);
  }

  /** A number as the language writes it, with spaces between thousands. */
  function written(value: number): string {
    const [whole = '', fraction] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
    return fraction === undefined ? grouped : `${grouped}${language === 'lv' ? ',' : '.'}${fraction}`;
  }

  const group = (within: Page | Locator, name: string) =>
    within.getByRole('group', { name, exact: true, includeHidden: true });
  const choose = (within: Locator, label: string) => within.getByText(label, { exact: true }).click();

  /** Fills a field of any kind except rows. The field is found by its label inside a page, card or folded part. */
  async function typeField(
    within: Page | Locator,
    key: string,
    field: Field,
    value: unknown,
    legend = text(`${key}.label`),
  ): Promise<void> {
    const option = (one: unknown) =>
      words.get(`${key}.onScreen.${one}`) ?? asOption(text(`${key}.options.${one}`));
    switch (field.kind) {
      case 'choice':
      case 'boolean': {
        const select = within.getByRole('combobox', { name: legend, exact: true, includeHidden: true });
        if ((await select.count()) > 0) {
          await select.selectOption({ label: option(value) });
          return;
        }
        return choose(await unfold(group(within, legend)), option(value));
      }
      case 'choices': {
        const box = await unfold(group(within, legend));
        for (const one of value as string[]) await choose(box, option(one));
        return;
      }
      case 'matrix':
        for (const [part, one] of Object.entries(value as Values)) {
          const line = group(group(within, legend), text(`${key}.parts.${part}`));
          await choose(await unfold(line), option(one));
        }
        return;
      case 'date': {
        const box = await unfold(group(within, legend));
        const [day, month, year] = splitDate(value as string);
        for (const [part, typed] of Object.entries({ day, month, year })) {
          await write(box.getByRole('textbox', { name: text(`ui.common.${part}`), exact: true }), typed);
        }
        return;
      }
      case 'number':
      case 'text':
      case 'url': {
        const typed = typeof value === 'number' ? written(value) : String(value);
        const name = { name: legend, exact: true, includeHidden: true };
        return write(within.getByRole('textbox', name), typed);
      }
      default:
        throw new Error(`Rows are typed by card or by group: ${key}`);
    }
  }

  return { text, unfold, write, written, group, choose, typeField };
}
