import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Checkbox } from '../../ui/Checkboxes.tsx';
import { useDontKnow } from './useDontKnow.ts';

/** "We don't know yet" as a line of its own, where a question has several choices or none. */
export function DontKnow({ question }: { question: QuestionId }) {
  const { divider: _none, ...line } = useDontKnow(question);
  return <Checkbox {...line} />;
}
