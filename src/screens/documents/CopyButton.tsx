import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What the button copies, in words for people who cannot see its place. */
  readonly what?: string;
  /** True if it is one of many on its page. */
  readonly small?: boolean;
}

/**
 * Copies a text and says whether that worked. Plain http has no clipboard; there the button says what to do instead.
 */
export function CopyButton({ text, label, what, small = false }: CopyButtonProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
  }
  const name = (
    <>
      {label}
      {what && <span className="govuk-visually-hidden"> ({what})</span>}
    </>
  );
  return (
    <>
      {small ? (
        <LinkButton onClick={() => void copy()}>{name}</LinkButton>
      ) : (
        <Button tone="secondary" onClick={() => void copy()}>
          {name}
        </Button>
      )}
      <span role="status" className="govuk-hint">
        {said && together(t(`ui.documents.${said}`))}
      </span>
    </>
  );
}
