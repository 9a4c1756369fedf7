import type { History } from '../../answers/past/history.ts';
import type { WindowAddress } from '../../session/ports.ts';
import { shortcutLetter } from '../../ui/keys.ts';
import { isTextField } from '../../ui/textField.ts';
import { sayInLine, UNDO_LINE } from './undoWords.ts';

function wayOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const letter = shortcutLetter(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !event.shiftKey ? 'redo' : undefined;
}

/**
 * Handles Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z) outside text fields. A line at the edge of the window says what they did.
 */
export function listenToUndoKeys(history: History, place: WindowAddress): void {
  /**
   * On a page without an assessment, the keys must not change the one that was open last, because nobody would see it.
   */
  const isShown = () => place.page().startsWith('/a/');
  const line = document.createElement('div');
  line.id = UNDO_LINE;
  line.className = 'undo-line';
  line.setAttribute('role', 'status');
  // A redraw during typing would split one step of the browser's own undo.
  if (isTextField(document.activeElement)) {
    document.addEventListener('focusout', () => document.body.append(line), { once: true });
  } else document.body.append(line);
  window.addEventListener('keydown', (event) => {
    const way = wayOf(event);
    if (!way || !isShown() || isTextField(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void sayInLine(way, history[way]());
  });
}
