import { type FocusEvent, useState } from 'react';
import { fingerprintOf } from '../../answers/file/fingerprint.ts';
import { decidedOf, outcomeOf } from '../../answers/model/decided.ts';
import { pointer } from '../../answers/model/path.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DECISION_KINDS } from '../../questionnaire/decision.ts';
import { LONG_TEXT_MAX } from '../../questionnaire/field.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Textarea } from '../../ui/Textarea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import DateControl from '../DateControl.tsx';
import { problemText } from '../problemText.ts';
import { draftProblem, shownValue } from '../question/fieldValues.ts';
import { useAssessment, useSession } from '../useSession.ts';

type DecisionField = 'decided' | 'by' | 'position' | 'date' | 'comment';
const FIELDS: readonly DecisionField[] = ['decided', 'by', 'position', 'date', 'comment'];
const pathOf = (field: DecisionField): string => pointer('decision', field);
const OUTCOME = pointer('decision', 'outcome');
const idOf = (field: DecisionField): string => `decision-${field}`;

/**
 * The fields of a decision that is not recorded yet. Each keystroke is stored, and page one shows it as it will print.
 */
export function DecisionFields() {
  const { t, decimalSign } = useWords();
  const { decisions, now, snapshot } = useSession();
  const assessment = useAssessment();
  const [tried, setTried] = useState(false);
  const [dateLeft, setDateLeft] = useState(() => draftProblem(assessment, pathOf('date')) !== undefined);

  const text = (field: DecisionField): string => String(shownValue(assessment, pathOf(field), decimalSign));
  const saying = (message: string) => ({ label: t('ui.common.errorPrefix'), text: message });
  const kind = assessment.decision && decidedOf(assessment.decision);
  const wrong = (field: DecisionField): boolean =>
    draftProblem(assessment, pathOf(field)) !== undefined || (field === 'decided' && kind === undefined);
  const common = (field: DecisionField) => {
    const problem = draftProblem(assessment, pathOf(field));
    return { id: idOf(field), error: problem && saying(problemText(problem, t)) };
  };

  /** Choosing makes two edits. The second removes anything that would contradict the first. */
  function decide(chosen: string): void {
    if (chosen === 'returned') {
      decisions.enter(OUTCOME, chosen);
      decisions.enter(pathOf('decided'), undefined);
    } else {
      decisions.enter(pathOf('decided'), chosen);
      decisions.enter(OUTCOME, undefined);
    }
  }

  function record(): void {
    const first = FIELDS.find(wrong);
    setTried(first !== undefined);
    if (first !== undefined || kind === undefined) {
      document.getElementById(idOf(first ?? 'decided'))?.focus();
      return;
    }
    const recommendation = recommendationOf(resultOf(assessment));
    const { decided: _former, ...entered } = assessment.decision ?? {};
    decisions.enter(pointer('decision'), {
      ...entered,
      ...(kind !== 'returned' && { decided: kind }),
      outcome: outcomeOf(kind, recommendation),
      recommendation,
      recordedAt: now(),
      fingerprint: fingerprintOf(assessment),
    });
    // If versions cannot be loaded, the decision is recorded all the same.
    snapshot('decision').catch(() => undefined);
  }

  const { error: dateError, ...date } = common('date');
  return (
    <>
      {decisions.ofFile(assessment) && (
        <p className="govuk-inset-text">{together(t('ui.decision.statedInFile'))}</p>
      )}
      <Radios
        {...common('decided')}
        error={tried && wrong('decided') ? saying(t('ui.decision.needOutcome')) : undefined}
        legend={t('ui.decision.outcome')}
        legendSize="s"
        items={DECISION_KINDS.map((value) => ({ value, label: t(`assessment.decision.kinds.${value}`) }))}
        value={kind}
        onChange={decide}
      />
      {(['by', 'position'] as const).map((field) => (
        <TextInput
          key={field}
          {...common(field)}
          label={t(`ui.decision.${field}`)}
          labelSize="s"
          value={text(field)}
          onChange={(event) => decisions.enter(pathOf(field), event.currentTarget.value)}
        />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves the three fields */}
      <div
        onBlur={(event: FocusEvent) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setDateLeft(true);
        }}
      >
        <DateControl
          {...date}
          error={dateLeft || tried ? dateError : undefined}
          legend={t('ui.decision.date')}
          legendSize="s"
          hint={t('ui.decision.dateHint')}
          text={text('date')}
          onText={(date) => decisions.enter(pathOf('date'), date)}
        />
      </div>
      <Textarea
        {...common('comment')}
        label={t('ui.decision.comment')}
        labelSize="s"
        hint={t('ui.decision.commentHint')}
        max={LONG_TEXT_MAX}
        value={text('comment')}
        onChange={(event) => decisions.enter(pathOf('comment'), event.currentTarget.value)}
      />
      {tried && FIELDS.some(wrong) && (
        <p className="govuk-error-message" role="alert">
          {together(t('ui.decision.needOthers'))}
        </p>
      )}
      <Button onClick={record}>{t('ui.decision.record')}</Button>
    </>
  );
}
