import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { focusElement } from '../ui/focus.ts';

/** What a question hands on to the page that it leads back to, with the entry in the browser's history. */
export interface Returned {
  readonly returned: QuestionId;
  readonly changed: boolean;
}

/**
 * Stands after the link to a question. Where one has come back from it, the first such link has the focus, and what was
 * changed is marked in words.
 */
export function Mended({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const [from] = useState(() => window.history.state as Partial<Returned> | null);
  const mark = useRef<HTMLSpanElement>(null);
  const here = from?.returned === question;
  useEffect(() => {
    if (!here || document.querySelector('.mended') !== mark.current) return;
    const folded = mark.current?.closest('details');
    if (folded) folded.open = true;
    focusElement(mark.current?.parentElement?.querySelector('a') ?? null);
  }, [here]);
  if (!here) return null;
  return (
    <span ref={mark} className="mended">
      {from?.changed && `\u00a0${t('ui.question.mended')}`}
    </span>
  );
}
