type Texts = { readonly [name: string]: unknown };

/** The words of two files whose first level has names in common: short names here, the rest of a question there. */
export function together(one: Texts, other: Texts): object {
  const both = Object.entries(other).map(([name, texts]) => {
    const there = one[name];
    return [name, typeof there === 'object' ? { ...there, ...(texts as object) } : texts];
  });
  return { ...one, ...Object.fromEntries(both) };
}
