import { Suspense, useState } from 'react';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { lazyWithWords } from './lazyPage.tsx';

/** What a question hands on to the page that it leads back to, with the entry in the browser's history. */
export interface Returned {
  readonly returned: QuestionId;
  readonly changed: boolean;
}

const Mark = lazyWithWords(() => import('./MendedMark.tsx'));

/** Stands after the link to a question, and marks it where one has come back from there. */
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
