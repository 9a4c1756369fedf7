import type { Desk } from '../../session/ports.ts';

/** Opens files dropped on any page, as if they had been chosen. Meanwhile, `hint` is shown over the page. */
export function listenToDrops(desk: Desk, hint: string): () => void {
  const { dataset } = document.body;
  const listen = (event: DragEvent) => {
    const { type, dataTransfer, relatedTarget } = event;
    // Dropped text goes into the field below it.
    if (!dataTransfer?.types.includes('Files')) return;
    // Otherwise the browser would show the file in place of the page.
    event.preventDefault();
    if (document.querySelector('dialog[open]')) dataTransfer.dropEffect = 'none';
    else if (type === 'dragover') dataset.drop = hint;
    else if (type === 'drop') desk.ask('drop', [...dataTransfer.files]);
    if (type === 'drop' || (type === 'dragleave' && !relatedTarget)) delete dataset.drop;
  };
  const types = ['dragover', 'dragleave', 'drop'] as const;
  for (const type of types) window.addEventListener(type, listen);
  return () => {
    for (const type of types) window.removeEventListener(type, listen);
  };
}
