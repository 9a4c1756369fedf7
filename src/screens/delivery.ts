/** How the program was delivered: by a server, or as a single file. */

declare global {
  interface ImportMetaEnv {
    /** The version in package.json. */
    readonly VITE_VERSION: string;
    /**
     * Files as `data:` addresses by name. Only the single file has them; for a server's program, they are beside the
     * page.
     */
    readonly VITE_INSIDE: Readonly<Record<string, string>> | undefined;
  }
}

/** The name of the single file. */
export const SINGLE_FILE = 'e-pakalpojuma-novertejums.html';

const inside = () => import.meta.env.VITE_INSIDE;

/** Whether the program is the single file, which has no files beside it. */
export const isSingleFile = (): boolean => inside() !== undefined;

/** The address of a file published with the program. */
export const published = (name: string): string => inside()?.[name] ?? name;

/** The address of the single file beside the page. The development server has none. */
export const hasSingleFileBeside = (): boolean => import.meta.env.PROD && !isSingleFile();

/** The folder of the program as the browser's address line shows it. `program`: its address. */
export function placeOfFile(program: string): string {
  try {
    return decodeURI(program);
  } catch {
    // A folder name that is not encoded in UTF-8 is shown as it is.
    return program;
  }
}
