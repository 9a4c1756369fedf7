import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { useRunningFoot } from '../paper/printing.ts';
import { useAssessment } from '../useSession.ts';
import { BlankQuestion } from './BlankQuestion.tsx';
import { Entered } from './entered.ts';
import { SheetHead } from './SheetHead.tsx';
import { useTitle } from './selection.ts';

/** Replaces the page of the open question by its paper form while the page is printed. */
export default function PrintedQuestion({ question }: { question: QuestionId }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints the page as it is right after this event.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing && <PaperForm question={question} />;
}

function PaperForm({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const title = useTitle({ kind: 'question', question, questions: [question] });
  useRunningFoot(t, null, title);
  return (
    <div className="blank printed-question">
      <h1>{title}</h1>
      <Entered value={assessment}>
        <SheetHead />
        <BlankQuestion question={question} level={2} />
      </Entered>
    </div>
  );
}
