import { takenAt } from '../../answers/browser/version.ts';
import type { PaperFinding } from '../../answers/past/checkPaper.ts';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { ChangesView } from '../past/ChangesView.tsx';
import { href, routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { useAssessment } from '../useSession.ts';

/** Says what a paper belongs to. If that is an earlier version, also says what has changed since. */
export function FoundPaper({ finding }: { finding: PaperFinding }) {
  const { t } = useWords();
  const assessment = useAssessment();
  if (finding.kind === 'version') {
    const when = t('ui.history.when', { at: takenAt(finding.version) });
    return (
      <>
        <p className="govuk-body">{together(t('ui.check.version', { when }))}</p>
        <ChangesView
          before={finding.version.contents}
          after={assessment}
          beforeTitle={when}
          afterTitle={t('ui.changes.nowTitle')}
        />
      </>
    );
  }
  if (finding.kind !== 'other')
    return <p className="govuk-body">{together(t(`ui.check.${finding.kind}`))}</p>;
  const { id, service } = finding.assessment;
  const name = serviceName(service, t);
  return (
    <p className="govuk-body">
      {finding.version
        ? t('ui.check.otherVersion', { name, when: t('ui.history.when', { at: takenAt(finding.version) }) })
        : t('ui.check.other', { name })}{' '}
      <a className="govuk-link" href={href(routes.file(id))}>
        {together(t('ui.check.open'))}
      </a>
    </p>
  );
}
