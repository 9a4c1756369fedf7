import { type ReactNode, useEffect, useId, useRef } from 'react';
import { LinkButton } from './Button.tsx';
import { focusElement } from './focus.ts';

interface DialogProps {
  open: boolean;
  /** Called for Esc as well. It must set `open` to false. */
  onClose: () => void;
  title: string;
  /** The text of a link at the end that closes the dialog. Leave it out if a button in `children` does that. */
  closeLabel?: string | undefined;
  /** Text and buttons. The first field or button gets the focus. */
  children: ReactNode;
}

/** A question that must be answered before going on. When it closes, the focus goes back to where it was. */
export function Dialog({ open, onClose, title, closeLabel, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) focusElement(before);
    };
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // Only the parent closes the dialog, so that page and state cannot disagree.
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        // Browsers close it after repeated Esc all the same. It is then shown again until the parent closes it.
        if (!open || currentTarget.open) return;
        currentTarget.showModal();
        onClose();
      }}
    >
      {open && (
        <>
          <h2 id={titleId} className="govuk-heading-m">
            {title}
          </h2>
          {children}
          {closeLabel && (
            <p className="govuk-body">
              <LinkButton onClick={onClose}>{closeLabel}</LinkButton>
            </p>
          )}
        </>
      )}
    </dialog>
  );
}
