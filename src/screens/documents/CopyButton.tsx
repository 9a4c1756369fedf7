import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What the button copies, for those who cannot see where it stands. */
  readonly what?: string;
}

/** Copies a text and says whether it did. On plain http there is no clipboard: then it says what to do. */
export function CopyButton({ text, label, what }: CopyButtonProps) {
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
  return (
    <>
      <Button tone="secondary" onClick={() => void copy()}>
        {label}
        {what && <span className="govuk-visually-hidden"> ({what})</span>}
      </Button>
      <span role="status" className="govuk-hint">
        {said && together(t(`ui.documents.${said}`))}
      </span>
    </>
  );
}
