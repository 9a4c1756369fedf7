import { useMemo } from 'react';
import { namesOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field } from '../../questionnaire/field.ts';

/** The key of a field's words. The path names a row by its key, but the words are the same for every row. */
export function textKey(path: string): string {
  const [, question = '', name = '', ...rest] = namesOf(path) ?? [];
  const field = name in COMMON_FIELDS ? `common.${name}` : `${question}.fields.${name}`;
  const cell = rest.length === 2 ? `.fields.${rest[1]}` : '';
  return `questionnaire.${field}${cell}`;
}

export type FieldTexts = ReturnType<typeof fieldTexts>;
type Find = ReturnType<typeof useWords>['find'];

/** The words of a field and of its options; undefined for texts that it does not have. */
export function fieldTexts(find: Find, path: string) {
  const key = textKey(path);
  let options: { value: string; label: string }[] | undefined;
  let onScreen: typeof options;
  const text = (part: string) => find(`${key}.${part}`);
  const label = (option: string | number | boolean) => text(`options.${option}`) ?? String(option);
  return {
    label: text('label') ?? key,
    hint: text('hint'),
    unit: text('unit'),
    text,
    option: label,
    part: (part: string) => text(`parts.${part}`) ?? part,
    /** The options in the source's exact words, for paper. They are looked up only once. */
    options(field: Field) {
      options ??= optionsOf(field).map((option) => ({ value: String(option), label: label(option) }));
      return options;
    },
    /**
     * The options for the screen, where each must make sense alone. Long wording of the source is replaced by plain
     * words. The options are looked up only once.
     */
    onScreen(field: Field) {
      onScreen ??= optionsOf(field).map((option) => ({
        value: String(option),
        label: text(`onScreen.${option}`) ?? asOption(label(option)),
      }));
      return onScreen;
    },
  };
}

/** `known`: the words, if they were already looked up for all rows of a list. */
export function useFieldTexts(path: string, known?: FieldTexts): FieldTexts {
  const { find } = useWords();
  return useMemo(() => known ?? fieldTexts(find, path), [known, find, path]);
}

/** An item of the source as an option. It stands alone, so it loses the punctuation of a list. */
export function asOption(item: string): string {
  const alone = /\.\p{L}\.$|etc\.$/u.test(item) ? item : item.replace(/[;.]$/, '');
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}

function optionsOf(field: Field): readonly (string | number | boolean)[] {
  if (field.kind === 'boolean') return [true, false];
  return 'options' in field ? field.options : [];
}
