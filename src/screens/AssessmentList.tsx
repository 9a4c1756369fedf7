import { useRef, useState } from 'react';
import type { Assessment } from '../answers/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { LinkButton } from '../ui/Button.tsx';
import { focusElement } from '../ui/focus.ts';
import { progressOf } from './progress.ts';
import { href, routes } from './routes.ts';
import { resultOf, useSession } from './session.ts';

interface AssessmentListProps {
  assessments: readonly Assessment[];
  onChanged: () => void;
}

/** The assessments of this browser, the one changed last first. */
export default function AssessmentList({ assessments, onChanged }: AssessmentListProps) {
  const { t } = useWords();
  const { remove, putBack } = useSession();
  const [removed, setRemoved] = useState<Assessment | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const sorted = [...assessments].sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '', 'en'));
  const nameOf = (assessment: Assessment) => assessment.service?.name || t('ui.tasks.untitled');
  // With the only one removed there is still something to put back.
  if (assessments.length === 0 && !removed) return null;
  return (
    <section>
      <h2 className="govuk-heading-m" ref={heading}>
        {t('ui.start.listTitle')}
      </h2>
      {removed && (
        <p className="removed" role="status">
          {t('ui.start.removed', { name: nameOf(removed) })}{' '}
          <LinkButton
            onClick={() => {
              void putBack(removed).then(onChanged);
              setRemoved(null);
              focusElement(heading.current);
            }}
          >
            {t('ui.start.putBack')}
          </LinkButton>
        </p>
      )}
      <ul className="assessments">
        {sorted.map((assessment) => (
          <li key={assessment.id} className="assessments__item">
            <a className="govuk-link assessments__name" href={href(routes.tasks(assessment.id))}>
              {nameOf(assessment)}
            </a>
            <span className="assessments__state">{stateOf(assessment)}</span>
            <span className="assessments__more">
              {[
                assessment.service?.institution,
                assessment.updatedAt && t('ui.start.changed', { at: assessment.updatedAt }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <LinkButton
              onClick={() => {
                void remove(assessment.id).then((whole) => {
                  setRemoved(whole ?? null);
                  onChanged();
                  focusElement(heading.current);
                });
              }}
            >
              {t('ui.start.remove')}
              <span className="govuk-visually-hidden">{`: ${nameOf(assessment)}`}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );

  function stateOf(assessment: Assessment): string {
    const result = resultOf(assessment);
    const { settled, pessimistic } = result.recommendation;
    const word = t(`assessment.recommendation.names.${settled ? pessimistic : 'undecided'}`);
    return t('ui.start.state', { word, done: progressOf(result), total: QUESTION_IDS.length });
  }
}
