import { Suspense, useState } from 'react';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { lazyWithWords } from './lazyPage.tsx';

/** What a question passes to the page that it returns to, in the browser's history entry. */
export interface Returned {
  readonly returned: QuestionId;
  readonly changed: boolean;
}

const Mark = lazyWithWords(() => import('./MendedMark.tsx'));

/** The mark after a link to a question that one has just come back from. */
export function Mended({ question }: { question: QuestionId }) {
  const [from] = useState<Returned | null>(window.history.state);
  return (
    from?.returned === question && (
      <Suspense>
        <Mark changed={from.changed} />
      </Suspense>
    )
  );
}
