import { type ComponentProps, type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

interface FileButtonProps {
  /** Names the control behind the button: what is to be chosen. */
  label: string;
  /** File types as in the attribute of `<input>`. */
  accept: string;
  multiple?: boolean;
  /** All files of a folder are chosen, whatever they are. */
  folder?: boolean;
  tone?: ComponentProps<typeof Button>['tone'];
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/** Chooses files of this computer. The browser's own control would speak the browser's language, not the page's. */
export function FileButton({
  label,
  accept,
  multiple,
  folder,
  tone = 'secondary',
  onFiles,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button tone={tone} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
