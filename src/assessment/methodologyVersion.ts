/** Which method a file was made with. It stands apart from the method's numbers, which the first page does not need. */
export const METHODOLOGY_VERSION = { id: 'default', version: '1.1.0' } as const;
