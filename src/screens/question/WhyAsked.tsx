import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { kept } from '../../ui/KeepTogether.tsx';

/** Why it is asked, who knows, and an example. */
export default function WhyAsked({ question }: { question: QuestionId }) {
  const { t } = useWords();
  return (
    <dl className="guidance__list">
      {(['why', 'who', 'example'] as const).map((part) => (
        <div key={part}>
          <dt>{kept(t(`ui.question.${part}`))}</dt>
          <dd>{kept(t(`guidance.${question}.${part}`))}</dd>
        </div>
      ))}
    </dl>
  );
}
