import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { downloadFile } from '../download.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useAssessment, useSession } from '../useSession.ts';

const LIST = 'share-questions';

/** Some of the questions as a file for a colleague. */
export function SharePart() {
  const { t } = useWords();
  const { sharing } = useSession();
  const assessment = useAssessment();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState('');
  const { attempt, failure } = useAttempt();

  async function save(): Promise<void> {
    setAsked(true);
    if (chosen.length === 0) return focusField(LIST);
    const { part } = await sharing();
    const questions = QUESTION_IDS.filter((id) => chosen.includes(id));
    setSaved(await downloadFile(part(assessment, questions)));
  }

  const none = asked && chosen.length === 0;
  return (
    <>
      <p className="govuk-body">{together(t('ui.share.partHelp'))}</p>
      <Checkboxes
        id={LIST}
        legend={t('ui.share.questions')}
        legendSize="s"
        items={QUESTION_IDS.map((id) => ({
          value: id,
          label: t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) }),
        }))}
        value={chosen}
        onChange={setChosen}
        error={none ? { label: t('ui.common.errorPrefix'), text: t('ui.share.partNone') } : undefined}
      />
      <Button tone="secondary" onClick={() => attempt(save)}>
        {t('ui.share.savePart')}
      </Button>
      {failure}
      <p className="govuk-body" role="status">
        {saved && t('ui.share.partSaved', { name: saved })}
      </p>
    </>
  );
}
