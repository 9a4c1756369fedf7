import { useRef, useState } from 'react';
import { stateOf, takenAt, type Version } from '../../answers/browser/version.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { focusElement } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useAssessment, useSaving, useSession } from '../useSession.ts';
import { NOW } from './useSides.ts';
import { useVersions } from './useVersions.ts';
import { occasionWords, recommendationName, shortFingerprint } from './versionWords.ts';

/** The versions of the open assessment, with time, reason and author. They can be compared and restored. */
export function VersionsSection() {
  const { t } = useWords();
  const { snapshot } = useSession();
  const saving = useSaving();
  const assessment = useAssessment();
  const { id } = assessment;
  const { versions, list } = useVersions(id);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { attempt, failure } = useAttempt();
  const now = stateOf(assessment);
  /** The newest version that differs from the present assessment. */
  const earlier = list?.find(({ state }) => state !== now)?.state ?? NOW;

  async function takeSnapshot(): Promise<void> {
    await snapshot('manual');
    setSaid(t('ui.history.kept'));
  }

  async function restore(version: Version): Promise<void> {
    await versions?.restore(version);
    setSaid(t('ui.history.restored', { when: t('ui.history.when', { at: takenAt(version) }) }));
    // The button no longer exists, because this version is now the present state. So the focus goes to the heading.
    focusElement(heading.current);
  }

  return (
    <section>
      <h3 className="govuk-heading-s" ref={heading}>
        {together(t('ui.history.versionsTitle'))}
      </h3>
      <p className="govuk-body">{together(t('ui.history.versionsHelp'))}</p>
      {saving.state === 'failed' && (
        <p className="govuk-error-message">{together(t('ui.history.keptUntilClosed'))}</p>
      )}
      <p className="govuk-body" role="status">
        {said || (list?.length === 0 && t('ui.history.none'))}
      </p>
      <ul className="versions">
        {list?.map((version) => (
          <li key={version.state} className="versions__item">
            <strong>
              {[...version.occasions]
                .reverse()
                .map((each) => occasionWords(t, each))
                .join('; ')}
            </strong>
            <span>
              {t('ui.history.then', {
                word: recommendationName(t, version),
                digits: shortFingerprint(version.fingerprint),
              })}
            </span>
            {version.state === now ? (
              <span>{t('ui.history.now')}</span>
            ) : (
              <span className="versions__actions">
                <a className="govuk-link" href={href(routes.changes(id, version.state))}>
                  {t('ui.history.compare')}
                  <About version={version} />
                </a>
                <LinkButton onClick={() => attempt(() => restore(version))}>
                  {t('ui.history.restore')}
                  <About version={version} />
                </LinkButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.changes(id, earlier))}>
          {together(t('ui.history.compareAny'))}
        </a>
      </p>
      <Button tone="secondary" onClick={() => attempt(takeSnapshot)}>
        {t('ui.history.keep')}
      </Button>
      {failure}
    </section>
  );
}

/** The version that a link is about, for people who hear links one by one. */
function About({ version }: { version: Version }) {
  const { t } = useWords();
  return (
    <span className="govuk-visually-hidden">{`: ${t('ui.history.when', { at: takenAt(version) })}`}</span>
  );
}
