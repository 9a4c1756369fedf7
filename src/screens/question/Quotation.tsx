import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { KeepTogether } from '../../ui/KeepTogether.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useSession } from '../useSession.ts';
import { itemsOf, SourceText } from './SourceText.tsx';

/** The number of characters in three lines, in a wide and in a narrow window. */
const THREE_LINES = { wide: 280, narrow: 120 };

/** The question in the words of the source: whole where it is short, else its first sentence and the rest to unfold. */
export function Quotation({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const wide = useMedia('(min-width: 40em)');
  const { wholeSource } = useSession();
  const open = useStore(wholeSource);
  const title = `${t('ui.question.ordinal', { n: numberOf(question) })} ${t(`questionnaire.${question}.title`)}`;
  const body = find(`questionnaire.${question}.body`) ?? '';
  const whole =
    title.length + body.length <= THREE_LINES[wide ? 'wide' : 'narrow'] &&
    itemsOf(question, find).length === 0;
  return (
    <blockquote className="quotation">
      <p>
        <KeepTogether text={whole && body ? `${title} ${body}` : title} />
      </p>
      {!whole && body && (
        <details open={open} onToggle={(event) => wholeSource.setState(event.currentTarget.open, true)}>
          <summary>{t('ui.question.wholeSource')}</summary>
          <SourceText question={question} whole />
        </details>
      )}
    </blockquote>
  );
}
