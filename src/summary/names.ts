import type { Translate } from '../../locales/words.ts';

interface Named {
  readonly name?: string;
  readonly institution?: string;
}

/** The names of rows in quotation marks, with the institution if given. Rows without a name are left out. */
export function quotedNames(t: Translate, rows: readonly Named[] | undefined): string[] {
  return (rows ?? []).flatMap(({ name, institution }) => {
    if (!name?.trim()) return [];
    return institution?.trim()
      ? t('assessment.units.quotedAt', { name, institution })
      : t('assessment.units.quoted', { name });
  });
}

export function quoted(t: Translate, names: readonly (string | undefined)[]): string[] {
  return quotedNames(
    t,
    names.map((name) => (name === undefined ? {} : { name })),
  );
}
