import { Suspense, useState } from 'react';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { lazyWithWords } from './lazyPage.tsx';

/** What a question passes, in the browser's history, to the page that it returns to. */
export interface Returned {
  readonly returned: QuestionId;
  readonly changed: boolean;
}

const MendedMark = lazyWithWords(() => import('./MendedMark.tsx'));

/** The mark after the link to a question that the reader has just come back from. */
export function Mended({ question }: { question: QuestionId }) {
  const [from] = useState<Returned | null>(window.history.state);
  return (
    from?.returned === question && (
      <Suspense>
        <MendedMark changed={from.changed} />
      </Suspense>
    )
  );
}
