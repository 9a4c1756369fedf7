import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Database } from '../../src/answers/browser/database.ts';
import { createWorkFiles, type WorkFiles } from '../../src/answers/browser/workFiles.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import FileDesk from '../../src/screens/desk/FileDesk.tsx';
import { routes } from '../../src/screens/routes.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import type { DeskCommand } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import { AT, blank } from './answers.ts';
import { openSession } from './session.tsx';

const nothingStored = { run: () => Promise.reject(new Error('no storage')) } as unknown as Database;

/** A store of work files, with one file for this assessment. */
export async function filesWith(id: string, handle: FileSystemFileHandle, text: string): Promise<WorkFiles> {
  const files = createWorkFiles(nothingStored);
  await files.set(id, handle, text);
  return files;
}

export const textOf = (assessment: Assessment): string => JSON.stringify(assessment);

/**
 * A file on a disk. A test can replace `read` and `write` to act just before either happens; `writes` counts the
 * writes.
 */
function fileOnDisk(text: string) {
  const disk = { text, writes: 0, read: async () => {}, write: async () => {} };
  const handle = {
    name: 'kopīgs.json',
    async getFile() {
      await disk.read();
      return new File([disk.text], 'kopīgs.json');
    },
    async createWritable() {
      let written = '';
      return {
        write: async (part: string) => {
          written = part;
        },
        close: async () => {
          await disk.write();
          disk.text = written;
          disk.writes++;
        },
      };
    },
  };
  return { disk, handle: handle as unknown as FileSystemFileHandle };
}

/**
 * Assessment A is open and has a file it is saved to; B is another one. The desk is shown on the page of the one that
 * is open.
 */
export async function openDesk() {
  const [a, b] = [blank('a'), blank('b')];
  const { disk, handle } = fileOnDisk(textOf(a));
  const files = await filesWith('a', handle, disk.text);
  const session: Session = {
    ...openSession(a),
    workFiles: async () => files,
    writeFile: async (assessment) => ({ name: 'a.json', text: textOf(assessment) }),
    readFile: async () => ({ ok: false, error: { code: 'notJson' } }),
  };
  const { store } = session;
  const { hook, navigate } = memoryLocation({ path: routes.tasks('a') });
  const desk = (command: DeskCommand) => (
    <SessionContext.Provider value={session}>
      <Router hook={hook}>
        <main id="main">
          <button type="button">Uz lapas</button>
        </main>
        <FileDesk command={command} />
      </Router>
    </SessionContext.Provider>
  );
  let rerender: ((page: React.ReactElement) => void) | undefined;
  function show(command: DeskCommand): void {
    const page = desk(command);
    if (rerender) rerender(page);
    else ({ rerender } = render(page));
  }
  return {
    disk,
    files,
    store,
    b,
    user: userEvent.setup(),
    /** Acts like Ctrl+S. */
    save: () => show({ what: 'save' }),
    drop: (...dropped: File[]) => show({ what: 'drop', files: dropped }),
    type: (text: string) => act(() => store.change('/answers/q07/note', text, AT)),
    openOther: () => act(() => store.open(b)),
    goTo: (id: string) => act(() => navigate(routes.tasks(id))),
    dialog: () => screen.queryByRole('dialog'),
    onDisk: () => JSON.parse(disk.text) as Assessment,
  };
}
