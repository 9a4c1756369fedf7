import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Details } from '../../ui/Details.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Select } from '../../ui/Select.tsx';
import { FILE_TYPES } from '../fileTypes.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { ChangesView } from './ChangesView.tsx';
import { type ComparedState, NOW, useSides } from './useSides.ts';

/**
 * Changes between any two of these: versions, files and the present assessment. `version`: the `state` of a version, or
 * `now`.
 */
export default function ChangesPage({ version }: { version: string }) {
  const { t } = useWords();
  const { id } = useAssessment();
  const { sides, addFile, problems } = useSides();
  const [from, setFrom] = useState(version);
  const [against, setAgainst] = useState(NOW);
  const find = (side: string) => sides?.find((each) => each.id === side);
  const [before, after] = [find(from), find(against)];

  async function take(file: File): Promise<void> {
    const added = await addFile(file);
    if (added) setFrom(added.id);
  }

  return (
    <>
      <PageHeading title={t('ui.changes.title')} />
      {sides && !before && <p className="govuk-body">{together(t('ui.changes.missing'))}</p>}
      {sides && (
        <>
          <SideSelect id="from" label={t('ui.changes.from')} {...{ sides, value: from, onChoose: setFrom }} />
          <SideSelect
            id="against"
            label={t('ui.changes.against')}
            {...{ sides, value: against, onChoose: setAgainst }}
          />
          <CompareFile onFile={(file) => void take(file)} problems={problems} />
        </>
      )}
      {before && after && (
        <>
          <div className="text" role="status">
            <Remark side={before} />
            {after !== before && <Remark side={after} />}
          </div>
          <ChangesView
            before={before.contents}
            after={after.contents}
            beforeTitle={before.title}
            afterTitle={after.title}
            mend={
              after.id === NOW ? (question) => routes.question(id, question, `changes/${version}`) : undefined
            }
          />
          <Details key={before.id} summary={t('ui.changes.answersOf', { name: before.title })}>
            <AllAnswers assessment={before.contents} />
          </Details>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.file(id))}>
          {together(t('ui.changes.toFile'))}
        </a>
      </p>
    </>
  );
}

function Remark({ side: { remark } }: { side: ComparedState }) {
  return remark && <p className="govuk-body">{together(remark)}</p>;
}

interface SideSelectProps {
  id: string;
  label: string;
  sides: readonly ComparedState[];
  value: string;
  onChoose: (side: string) => void;
}

function SideSelect({ id, label, sides, value, onChoose }: SideSelectProps) {
  return (
    <Select
      id={id}
      label={label}
      options={sides.map((side) => ({ value: side.id, label: side.label }))}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

function CompareFile({ onFile, problems }: { onFile: (file: File) => void; problems: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className="govuk-form-group">
      <FileButton label={t('ui.changes.file')} accept={FILE_TYPES} onFiles={([file]) => file && onFile(file)}>
        {t('ui.changes.file')}
      </FileButton>
      <p className="govuk-hint">{together(t('ui.changes.fileHint'))}</p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className="govuk-error-message">
            {together(problem)}
          </p>
        ))}
      </div>
    </div>
  );
}
