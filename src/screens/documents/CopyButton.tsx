import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What the button copies, for those who cannot see where it stands. */
  readonly what?: string;
  /** It is one of many on its page. */
  readonly small?: boolean;
}

/** Copies a text and says whether it did. On plain http there is no clipboard: then it says what to do. */
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
