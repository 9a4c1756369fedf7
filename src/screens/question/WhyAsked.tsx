import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Explained } from './Explained.tsx';

/** Says why the question is asked and who knows, with an example. */
export default function WhyAsked({ question }: { question: QuestionId }) {
  const { t } = useWords();
  return (
    <dl className="guidance__list">
      {(['why', 'who', 'example'] as const).map((part) => (
        <div key={part}>
          <dt>{together(t(`ui.question.${part}`))}</dt>
          <dd>
            <Explained text={t(`guidance.${question}.${part}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
