import { useState } from 'react';
import { textProblem } from '../../answers/model/limits.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TEXT_MAX } from '../../questionnaire/field.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemText } from '../problemText.ts';
import { useSession } from '../useSession.ts';

/** The name of the colleague who answers. The author of the assessment stays as it is. */
export function YourName() {
  const { t } = useWords();
  const { author, rememberAuthor } = useSession();
  const [name, setName] = useState(author);
  const problem = textProblem(name, TEXT_MAX);
  return (
    <TextInput
      autoComplete="name"
      id="your-name"
      label={t('ui.share.yourName')}
      hint={t('ui.share.yourNameHint')}
      error={problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) }}
      value={name}
      onChange={({ currentTarget: { value } }) => {
        setName(value);
        // A name that is too long would make every file with it unreadable, so it is not stored.
        if (!textProblem(value, TEXT_MAX)) rememberAuthor(value);
      }}
    />
  );
}
