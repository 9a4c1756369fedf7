/** Chromium, Firefox and Safari each have words of their own for a part of the program that could not be loaded. */
const WORDS = /dynamically imported module|importing a module script failed/i;

/** Is the connection, or a newer program on the server, the cause? Whatever else is thrown is a fault of the program. */
export const isFailedImport = (error: unknown): boolean =>
  error instanceof Error && WORDS.test(error.message);
