import { useState } from 'react';
import { keptAt, type Version } from '../../answers/version.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../session.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { ChangesView } from './ChangesView.tsx';
import { usePast, useVersions } from './usePast.ts';

const NOW = 'now';

/** What has changed between a version and the assessment now, or another version. `version`: its `state`. */
export default function ChangesPage({ version }: { version: string }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const versions = useVersions(usePast(), assessment.id);
  const [against, setAgainst] = useState(NOW);
  const find = (state: string) => versions?.find((each) => each.state === state);
  const [before, other] = [find(version), find(against)];
  const nameOf = (each: Version) => t('ui.history.when', { at: keptAt(each) });

  return (
    <>
      <PageHeading title={t('ui.changes.title')} />
      {versions && !before && <p className="govuk-body">{t('ui.changes.missing')}</p>}
      {before && versions && (
        <>
          <p className="govuk-body text">{t('ui.changes.intro', { when: nameOf(before) })}</p>
          {versions.length > 1 && (
            <Select
              id="against"
              label={t('ui.changes.against')}
              options={[
                { value: NOW, label: t('ui.changes.present') },
                ...versions
                  .filter((each) => each !== before)
                  .map((each) => ({ value: each.state, label: nameOf(each) })),
              ]}
              value={against}
              onChange={(event) => setAgainst(event.currentTarget.value)}
            />
          )}
          <ChangesView
            before={before.contents}
            after={other?.contents ?? assessment}
            beforeTitle={nameOf(before)}
            afterTitle={other ? nameOf(other) : t('ui.changes.nowTitle')}
          />
          <Details summary={t('ui.changes.answers')}>
            <AllAnswers assessment={before.contents} />
          </Details>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.file(assessment.id))}>
          {t('ui.changes.toFile')}
        </a>
      </p>
    </>
  );
}
