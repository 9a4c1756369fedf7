import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { KeepTogether } from '../../ui/KeepTogether.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useSession } from '../useSession.ts';
import { itemsOf, SourceText } from './SourceText.tsx';

/** How many characters fit into three lines. A question up to this length is shown in full. */
const THREE_LINES = { wide: 250, narrow: 120 };

/**
 * The question in the words of the source. A short one is shown in full; of a longer one the first sentence, with the
 * rest folded.
 */
export function Quotation({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const wide = useMedia('(min-width: 40em)');
  const { wholeSource } = useSession();
  const open = useStore(wholeSource);
  const title = `${numberOf(question)}. ${t(`questionnaire.${question}.title`)}`;
  const body = find(`questionnaire.${question}.body`) ?? '';
  const items = itemsOf(question, find).length > 0;
  const whole = !items && title.length + body.length <= THREE_LINES[wide ? 'wide' : 'narrow'];
  return (
    <blockquote className="quotation">
      <p>
        <KeepTogether text={whole && body ? `${title} ${body}` : title} />
      </p>
      {(items || (!whole && body)) && (
        <details open={open} onToggle={(event) => wholeSource.setState(event.currentTarget.open, true)}>
          <summary>{t('ui.question.wholeSource')}</summary>
          <SourceText question={question} whole />
        </details>
      )}
    </blockquote>
  );
}
