import { useState } from 'react';
import { findPaper, type PaperFinding, typedDigits } from '../../answers/past/checkPaper.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAttempt } from '../useAttempt.tsx';
import { useAssessment, useSession } from '../useSession.ts';
import { CheckFile } from './CheckFile.tsx';
import { FoundPaper } from './FoundPaper.tsx';

/** "Check a paper": finds the assessment or version with the digits of a printout, and lists what has changed since. */
export default function CheckPaper() {
  const { t } = useWords();
  const session = useSession();
  const assessment = useAssessment();
  const [typed, setTyped] = useState('');
  const { attempt, failure } = useAttempt();
  const [checked, setChecked] = useState<{ digits: string; finding: PaperFinding } | 'invalid' | null>(null);

  async function check(): Promise<void> {
    const digits = typedDigits(typed);
    if (!digits) return setChecked('invalid');
    const [versions, library] = await Promise.all([session.versions(), session.library()]);
    const [own, every, others] = await Promise.all([
      versions.list(assessment.id),
      versions.all(),
      library.whole(),
    ]);
    setChecked({ digits, finding: findPaper(digits, assessment, [...own, ...every], others) });
  }

  return (
    <section>
      <h3 className="govuk-heading-s">{together(t('ui.check.title'))}</h3>
      <p className="govuk-body">{together(t('ui.check.help'))}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          attempt(check);
        }}
      >
        <TextInput
          id="check-digits"
          label={t('ui.check.label')}
          hint={t('ui.check.hint')}
          width={20}
          spellCheck={false}
          error={
            checked === 'invalid'
              ? { label: t('ui.common.errorPrefix'), text: t('ui.check.invalid') }
              : undefined
          }
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" tone="secondary">
          {t('ui.check.check')}
        </Button>
      </form>
      {failure}
      <div aria-live="polite">
        {checked && checked !== 'invalid' && <FoundPaper finding={checked.finding} />}
      </div>
      {checked && checked !== 'invalid' && checked.finding.kind !== 'now' && (
        <CheckFile key={checked.digits} digits={checked.digits} />
      )}
    </section>
  );
}
