/** How the program has come to its reader. */

declare global {
  interface ImportMetaEnv {
    /** The version in package.json. */
    readonly VITE_VERSION: string;
    /** What lies beside the page elsewhere, as `data:` addresses by name; only the build of the single file has it. */
    readonly VITE_INSIDE: Readonly<Record<string, string>> | undefined;
  }
}

/** The name of the file that holds the whole program. */
export const SINGLE_FILE = 'e-pakalpojuma-novertejums.html';

const inside = () => import.meta.env.VITE_INSIDE;

/** Is the program one file, opened from a disk? Nothing lies beside it then. */
export const isSingleFile = (): boolean => inside() !== undefined;

/** The address of a file that is published with the program. */
export const published = (name: string): string => inside()?.[name] ?? name;

/** Each build for a server has the program as one file beside it; the server of those who develop it has none. */
export const hasSingleFileBeside = (): boolean => import.meta.env.PROD && !isSingleFile();

/** Where the program lies, as the address line of the browser shows it. `program`: its address. */
export function placeOfFile(program: string): string {
  try {
    return decodeURI(program);
  } catch {
    // The name of a folder need not be written in UTF-8.
    return program;
  }
}
