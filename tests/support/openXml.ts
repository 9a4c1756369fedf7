import validate from '@ooxml-tools/validate';

/**
 * What is wrong with a Word file, one line each: `part path: what`. Microsoft's own Open XML SDK checks the schemas of
 * all parts (ECMA-376, transitional), relationships and content types. It does not look into `docProps/core.xml`.
 *
 * `Office2007` knows the standard alone; `Microsoft365` also knows what Word has added since.
 */
export async function faultsOf(
  bytes: Uint8Array,
  edition: 'Office2007' | 'Microsoft365' = 'Office2007',
): Promise<string[]> {
  try {
    const faults = await validate(bytes, 'docx', edition);
    return faults.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
  } catch (error) {
    return [`The package cannot be opened: ${error instanceof Error ? error.message : String(error)}`];
  }
}
