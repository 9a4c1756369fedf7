import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment, useSession } from '../useSession.ts';

/** Whoever got a part of an assessment sees which questions it holds, and what to do with them. */
export default function PartNote() {
  const { t } = useWords();
  const { id, part = [] } = useAssessment();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{kept(t('ui.share.partNote'))}</p>
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
          {kept(t('ui.file.saveTitle'))}
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
  return (
    <TextInput
      id="your-name"
      label={t('ui.share.yourName')}
      hint={t('ui.share.yourNameHint')}
      maxLength={200}
      value={name}
      onChange={({ currentTarget: { value } }) => {
        setName(value);
        rememberAuthor(value);
      }}
    />
  );
}
