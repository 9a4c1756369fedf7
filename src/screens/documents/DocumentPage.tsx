import { useEffect, useState } from 'react';
import { LANGUAGES } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { afterLaunchBlocks } from '../../documents/afterLaunchBlocks.ts';
import { documentBlocks } from '../../documents/documentBlocks.ts';
import { contextOf, documentRows, readyRows } from '../../documents/documentRows.ts';
import { fieldPlaces } from '../../documents/fieldPlaces.ts';
import { headBlocks, signatureBlocks } from '../../documents/frameBlocks.ts';
import { easiestFirst } from '../../documents/missing.ts';
import { type DocumentRow, labelKey } from '../../documents/row.ts';
import { rowsByAnnex } from '../../documents/wholeText.ts';
import { createTranslate } from '../../i18n/createTranslate.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import type { Block } from '../../summary/blocks/block.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Blocks } from '../blocks/Blocks.tsx';
import { listenFor } from '../listenFor.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { Approval } from './Approval.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { DocumentRowView } from './DocumentRowView.tsx';
import { MissingText } from './MissingText.tsx';
import { RowFields } from './RowFields.tsx';
import { useDecidedUpon } from './useDecidedUpon.ts';
import { YearsEditor } from './YearsEditor.tsx';

/** How many missing things are named at the top. */
const NAMED = 6;

/** The words in the language of the forms, if the page is in another language. */
function useOfficialWords(): Translate | undefined {
  const { language } = useWords();
  const [words, setWords] = useState<Translate>();
  useEffect(() => {
    if (language === 'lv') return setWords(undefined);
    const { first, later } = LANGUAGES.lv;
    return listenFor(Promise.all([first(), later()]), (all) => {
      const t = createTranslate('lv', ...all);
      setWords(() => t);
    });
  }, [language]);
  return words;
}

/** One document: what is still missing, and its rows in their present state. */
export function DocumentPage({ kind }: { kind: DocumentKind }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const officialWords = useOfficialWords();
  const decided = useDecidedUpon();
  const rows = documentRows(kind, assessment, result, t, decided ?? undefined);
  const context = contextOf(assessment, result, t, decided ?? undefined);
  // Nothing is compared until the version of the decision has been looked for. Otherwise the figures would change while
  // somebody reads them.
  const compared = (level: 1 | 2) => (kind === 'results' && decided ? afterLaunchBlocks(context, level) : []);
  const missing = easiestFirst(rows.flatMap((row) => row.missing));
  const places = fieldPlaces(kind, rows, context);
  const noForms = assessment.documents?.activity?.kind?.includes('none') === true;
  const name = t(`documents.kinds.${kind}.name`);
  const blocks = (level: 1 | 2): Block[] => [
    ...headBlocks(kind, context),
    ...documentBlocks(kind, rows, t, level),
    ...compared(level),
    ...signatureBlocks(kind, context, level),
  ];
  const [first, ...annexes] = rowsByAnnex(rows);
  const view = (row: DocumentRow) => (
    <DocumentRowView
      key={row.id}
      kind={kind}
      row={row}
      fields={places.inRow.get(row.id) ?? []}
      repeating={places.repeating.has(row.id)}
      officialLabel={officialWords?.(labelKey(kind, row.id))}
    />
  );

  return (
    <>
      <div className="paper printed-document">
        <div className="sheet blocks">
          <h1>{name}</h1>
          <Blocks blocks={blocks(1)} />
        </div>
      </div>
      <div className="columns document">
        <div className="columns__head text">
          <p className="govuk-body">
            <a className="govuk-link" href={href(routes.documents(assessment.id))}>
              {t('ui.documents.back')}
            </a>
          </p>
          <PageHeading title={name} />
          <p className="govuk-body">
            {together(t('ui.documents.basis', { basis: t(`documents.kinds.${kind}.basis`) }))}
          </p>
        </div>
        <div className="columns__side">
          <div className="document__left">
            <p className="document__ready">{t('ui.documents.ready', readyRows(rows))}</p>
            <MissingText missing={missing} most={NAMED} />
          </div>
        </div>
        <div className="columns__body text sections">
          {kind === 'results' && (
            <section>
              <h2 className="govuk-heading-m">{together(t('ui.documents.fields'))}</h2>
              <YearsEditor context={context} />
            </section>
          )}
          {kind === 'results' && (
            <section className="blocks document__blocks">
              <Blocks blocks={compared(1)} />
            </section>
          )}
          <section>
            <h2 className="govuk-heading-m">{together(t('ui.documents.rows'))}</h2>
            <DocumentActions
              kind={kind}
              context={context}
              blocks={blocks}
              rows={rows}
              official={officialWords}
            />
            {first?.rows.map(view)}
          </section>
          {annexes.map(({ annex, rows: own }) => (
            <section key={annex}>
              <h2 className="govuk-heading-m">{together(t('ui.documents.annex', { n: annex }))}</h2>
              {own.every(({ state }) => state === 'notNeeded') ? (
                <p className="govuk-body">{together(t('ui.documents.noForms'))}</p>
              ) : (
                own.map(view)
              )}
            </section>
          ))}
          {kind === 'activity' && !noForms && <Approval context={context} fields={places.apart} />}
          {kind === 'record' && (
            <section>
              <h2 className="govuk-heading-m">{together(t('ui.documents.signed.title'))}</h2>
              <RowFields paths={places.apart} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
