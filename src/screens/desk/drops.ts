import { commands } from './commands.ts';

let stop = () => {};

/** Files that are dropped on any page are opened as those that are chosen. `hint` stands over the page meanwhile. */
export function listenToDrops(hint: string): () => void {
  // Asked for again when the language changes.
  stop();
  const { dataset } = document.body;
  const listen = (event: DragEvent) => {
    const { type, dataTransfer, relatedTarget } = event;
    // Text goes into the field that it is dropped on.
    if (!dataTransfer?.types.includes('Files')) return;
    // The browser would show the file in place of the page.
    event.preventDefault();
    if (document.querySelector('dialog[open]')) dataTransfer.dropEffect = 'none';
    else if (type === 'dragover') dataset.drop = hint;
    else if (type === 'drop') commands.set({ what: 'drop', files: [...dataTransfer.files] });
    if (type === 'drop' || (type === 'dragleave' && !relatedTarget)) delete dataset.drop;
  };
  const types = ['dragover', 'dragleave', 'drop'] as const;
  for (const type of types) window.addEventListener(type, listen);
  stop = () => {
    for (const type of types) window.removeEventListener(type, listen);
  };
  return stop;
}
