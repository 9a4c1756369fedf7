import { type ComponentProps, type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

interface FileButtonProps {
  /** The name of the hidden file input: what to choose. */
  label: string;
  /** File types, as in the `accept` attribute of `<input>`. */
  accept: string;
  multiple?: boolean;
  /** True if a whole folder is chosen, with all its files. */
  folder?: boolean;
  tone?: ComponentProps<typeof Button>['tone'];
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/**
 * A button that chooses files on this computer. The browser's own control would speak the browser's language, not the
 * page's.
 */
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
          // The field is emptied, so that the same file can be chosen again after a correction.
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
