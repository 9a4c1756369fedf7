/** How the program has come to its reader. */

declare global {
  interface ImportMetaEnv {
    /** The version in package.json. */
    readonly VITE_VERSION: string;
    /** Files that otherwise lie beside the page, as `data:` addresses by name. Only the single file has them. */
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

/** The address of the single file, which each build puts beside the page. The development server has none. */
export const hasSingleFileBeside = (): boolean => import.meta.env.PROD && !isSingleFile();

/** Where the program lies, as the address line of the browser shows it. `program`: its address. */
export function placeOfFile(program: string): string {
  try {
    return decodeURI(program);
  } catch {
    // A folder's name may be encoded otherwise than in UTF-8, and then it is shown as it stands.
    return program;
  }
}
