import { Fragment, useId, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useSession } from '../useSession.ts';
import { formsOf, partsOf, type Term, termsAt } from './terms.ts';

/** A text whose terms are buttons. Each unfolds the meaning of its term below the text. */
export function Explained({ text }: { text: string }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState<Term>();
  return (
    <>
      {partsOf(text, t).map(({ text: part, term }, index) =>
        term ? (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other key than their place
            key={index}
            type="button"
            className="term"
            aria-expanded={open === term}
            aria-controls={open === term ? id : undefined}
            onClick={() => setOpen(open === term ? undefined : term)}
            onKeyDown={(event) => event.key === 'Escape' && setOpen(undefined)}
          >
            {part}
          </button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>{together(part)}</Fragment>
        ),
      )}
      {open && (
        <span className="term-meaning" id={id}>
          <strong>{nameOf(open, t)}</strong> – {together(t(`guidance.terms.${open}.meaning`))}
        </span>
      )}
    </>
  );
}

/** The terms of this question, each with its explanation. */
export function TermsHere({ question }: { question: QuestionId }) {
  const words = useWords();
  const { wholeSource } = useSession();
  const terms = termsAt(question, words, useStore(wholeSource));
  if (terms.length === 0) return null;
  const names = terms.map((term) => formsOf(term, words.t)[0]);
  return (
    <p className="terms no-print">
      <Explained text={words.t('ui.question.terms', { names })} />
    </p>
  );
}

function nameOf(term: Term, t: ReturnType<typeof useWords>['t']): string {
  const [name = ''] = formsOf(term, t);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
