import { placeOf, pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Radios } from '../../ui/Radios.tsx';
import { HEADING } from '../PageHeading.tsx';
import { useSession } from '../useSession.ts';
import { isOneChoice } from './askedFields.ts';
import { useDontKnow } from './DontKnow.tsx';
import { inputId } from './fieldValues.ts';
import { useField } from './questionForm.ts';

/** "No" · "Yes, all electronic" · … · "Yes, not known how": `needed` and `estimate` as one set of radio buttons. */
export function NeededRadios({ question }: { question: QuestionId }) {
  const { find } = useWords();
  const apart = useDontKnow(question);
  const { change } = useSession();
  const neededPath = pointer('answers', question, 'needed');
  const estimatePath = pointer('answers', question, 'estimate');
  const needed = useField(neededPath);
  const estimate = useField(estimatePath);
  const field = placeOf(estimatePath)?.shape;
  const estimates = field?.kind === 'choice' ? field.options.map(String) : [];

  function choose(option: string): void {
    needed.onChange(option === 'no' ? 'no' : 'yes');
    // A plain "yes" removes an estimate. "No" keeps it, in case somebody changes their mind.
    if (option === 'no') return;
    if (option !== 'yes') estimate.onChange(option);
    else change(estimatePath, undefined);
  }

  const chosen = needed.text === 'yes' ? estimate.text || 'yes' : needed.text;
  return (
    <Radios
      id={inputId(neededPath)}
      labelledBy={HEADING}
      apart={isOneChoice(question) ? apart : undefined}
      items={['no', ...estimates, 'yes'].map((value) => ({
        value,
        label: find(`questionnaire.${question}.quickOptions.${value}`) ?? value,
      }))}
      value={chosen}
      error={needed.error ?? estimate.error}
      onChange={choose}
      onBlur={needed.onBlur}
    />
  );
}
