import { Suspense } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';
import { lazyWithWords } from '../lazyPage.tsx';

const WhyAsked = lazyWithWords(() => import('./WhyAsked.tsx'));
const SinceThen = lazyWithWords(() => import('./SinceThen.tsx'));

/** The program's own guidance, short and folded. */
export function Guidance({ question }: { question: QuestionId }) {
  const { t } = useWords();
  return (
    <>
      <Details whenOpened summary={t('ui.question.guidance')}>
        <Suspense>
          <WhyAsked question={question} />
        </Suspense>
      </Details>
      <Details whenOpened summary={t('ui.question.since')}>
        <Suspense>
          <SinceThen question={question} />
        </Suspense>
      </Details>
    </>
  );
}
