import { Fragment } from 'react';
import { recommendationOf } from '../../assessment/recommend.ts';
import { documentRows, readyRows } from '../../documents/documentRows.ts';
import { easiestFirst } from '../../documents/missing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DOCUMENT_KINDS } from '../../questionnaire/documents.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { type MarkShape, State } from '../../ui/State.tsx';
import { Table } from '../../ui/Table.tsx';
import NotFound from '../NotFound.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { NoVerdict } from '../share/NoVerdict.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { MissingText } from './MissingText.tsx';

/** How many missing things the list names for each document. */
const NAMED = 3;

/** The documents that follow a decision: all of them, or the one named in the address. */
export default function DocumentsPage({ kind }: { kind?: string | undefined }) {
  const { part } = useAssessment();
  if (part) return <NoVerdict place="documents" />;
  const known = DOCUMENT_KINDS.find((each) => each === kind);
  if (known) return <DocumentPage kind={known} />;
  return kind === undefined ? <DocumentList /> : <NotFound />;
}

const shapeOf = ({ ready, all }: ReturnType<typeof readyRows>): MarkShape =>
  ready === all ? 'full' : ready > 0 ? 'half' : 'empty';

function DocumentList() {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const recommendation = recommendationOf(result);
  const toBuild = recommendation === 'build' || recommendation === 'buildWithConditions';
  const rows = DOCUMENT_KINDS.map((kind) => {
    const all = documentRows(kind, assessment, result, t);
    const missing = easiestFirst(all.flatMap((row) => row.missing));
    const counted = readyRows(all);
    return {
      id: kind,
      cells: [
        <a key="name" className="govuk-link" href={href(routes.documents(assessment.id, kind))}>
          {t(`documents.kinds.${kind}.name`)}
        </a>,
        t(`documents.kinds.${kind}.whom`),
        <Fragment key="state">
          <State shape={shapeOf(counted)}>{t('ui.documents.ready', counted)}</State>
          {missing.length > 0 && <MissingText missing={missing} most={NAMED} />}
        </Fragment>,
      ],
    };
  });
  return (
    <>
      <div className="text">
        <PageHeading title={t('ui.documents.title')} />
        <p className="govuk-body-l">{together(t('ui.documents.lead'))}</p>
        {!toBuild && (
          <p className="govuk-inset-text">
            {together(
              t('ui.documents.notToBuild', {
                recommendation: t(`assessment.recommendation.names.${recommendation}`),
              }),
            )}
          </p>
        )}
      </div>
      <Table
        caption={t('ui.documents.caption')}
        captionHidden
        columns={[
          { id: 'name', label: t('ui.documents.document') },
          { id: 'whom', label: t('ui.documents.whom') },
          { id: 'state', label: t('ui.documents.progress') },
        ]}
        rows={rows}
      />
    </>
  );
}
