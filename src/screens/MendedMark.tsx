import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { focusElement } from '../ui/focus.ts';

/** Moves the focus to the first link to the question that the reader has come back from, and marks its change. */
export default function MendedMark({ changed }: { changed: boolean }) {
  const { t } = useWords();
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.querySelector('.mended') !== mark.current) return;
    const folded = mark.current?.closest('details');
    if (folded) folded.open = true;
    focusElement(mark.current?.parentElement?.querySelector('a') ?? null);
  }, []);
  return (
    <span ref={mark} className="mended">
      {changed && `\u00a0${t('ui.question.mended')}`}
    </span>
  );
}
