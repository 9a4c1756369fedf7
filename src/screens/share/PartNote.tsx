import { useState } from 'react';
import { textProblem } from '../../answers/model/limits.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TEXT_MAX } from '../../questionnaire/field.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemText } from '../problemText.ts';
import { href, routes } from '../routes.ts';
import { useAssessment, useSession } from '../useSession.ts';

/** Whoever got a part of an assessment sees which questions it holds, and what to do with them. */
export default function PartNote() {
  const { t } = useWords();
  const { id, part = [] } = useAssessment();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{together(t('ui.share.partNote'))}</p>
      <ul className="govuk-list">
        {part.map((question) => (
          <li key={question}>
            <a className="govuk-link" href={href(routes.question(id, question))}>
              {t('ui.tasks.question', {
                number: numberOf(question),
                name: t(`questionnaire.${question}.short`),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        {t('ui.share.partBack')}{' '}
        <a className="govuk-link" href={href(routes.file(id))}>
          {together(t('ui.file.saveTitle'))}
        </a>
      </p>
      <YourName />
    </div>
  );
}

/** The name of who answers; not that of the assessment's author, which stays as it is. */
function YourName() {
  const { t } = useWords();
  const { author, rememberAuthor } = useSession();
  const [name, setName] = useState(author);
  const problem = textProblem(name, TEXT_MAX);
  return (
    <TextInput
      id="your-name"
      label={t('ui.share.yourName')}
      hint={t('ui.share.yourNameHint')}
      error={problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) }}
      value={name}
      onChange={({ currentTarget: { value } }) => {
        setName(value);
        // Too long a name would make every file that it stands in unreadable.
        if (!textProblem(value, TEXT_MAX)) rememberAuthor(value);
      }}
    />
  );
}
