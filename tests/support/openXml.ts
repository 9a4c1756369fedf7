import validate from '@ooxml-tools/validate';

/**
 * What is wrong with a Word file, a line each: `part path: what`. It is told by the validator of the Open XML SDK,
 * Microsoft's own program for these files. That one knows the schemas of all parts (ECMA-376, transitional), and also
 * that relationships, their targets and content types must fit. Namespaces that a part declares as ignorable are left
 * aside, as a reader of the file would. Not looked into: `docProps/core.xml`.
 *
 * `Office2007` knows the standard alone, `Microsoft365` also what Word has added since.
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
