import { useEffect, useState } from 'react';
import { LANGUAGES } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { fileStem } from '../../answers/file/fileName.ts';
import { pointer } from '../../answers/model/path.ts';
import { afterLaunchBlocks } from '../../documents/afterLaunchBlocks.ts';
import { documentBlocks } from '../../documents/documentBlocks.ts';
import { contextOf, documentRows, labelKey, readyRows } from '../../documents/documentRows.ts';
import { easiestFirst } from '../../documents/missing.ts';
import type { DocumentRow } from '../../documents/row.ts';
import { serviceCard } from '../../documents/serviceCard.ts';
import { groupsOf, wholeText } from '../../documents/wholeText.ts';
import { createTranslate } from '../../i18n/createTranslate.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import { heading } from '../../summary/blocks/make.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Blocks } from '../blocks/Blocks.tsx';
import { download } from '../download.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { Approval } from './Approval.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DocumentRowView } from './DocumentRowView.tsx';
import { MissingText } from './MissingText.tsx';
import { OwnField } from './OwnField.tsx';
import { ownFieldPaths } from './ownFieldPaths.ts';
import { RowsEditor } from './RowsEditor.tsx';
import { useDecidedUpon } from './useDecidedUpon.ts';
import { YearsEditor } from './YearsEditor.tsx';

/** So many of what is missing are named at the top. */
const NAMED = 6;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The words of the forms' own language, where the page is in another one. */
function useOfficialWords(): Translate | undefined {
  const { language } = useWords();
  const [words, setWords] = useState<Translate>();
  useEffect(() => {
    if (language === 'lv') return setWords(undefined);
    let current = true;
    const { first, later } = LANGUAGES.lv;
    void Promise.all([first(), later()]).then((all) => {
      const t = createTranslate('lv', ...all);
      if (current) setWords(() => t);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}

/** One document: what has to be stated, and its rows as they stand. */
export function DocumentPage({ kind }: { kind: DocumentKind }) {
  const { t, language } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const officialWords = useOfficialWords();
  const decided = useDecidedUpon();
  const rows = documentRows(kind, assessment, result, t, decided ?? undefined);
  const context = contextOf(assessment, result, t, decided ?? undefined);
  // Until the version that was decided upon is looked for, nothing is compared: the figures would change before one's eyes.
  const compared = (level: 1 | 2) => (kind === 'results' && decided ? afterLaunchBlocks(context, level) : []);
  const missing = easiestFirst(rows.flatMap((row) => row.missing));
  const fields = ownFieldPaths(kind);
  const { attempt, failure } = useAttempt();
  const name = t(`documents.kinds.${kind}.name`);
  const forms = assessment.documents?.card?.forms ?? [];

  const [first, ...annexes] = groupsOf(rows);
  const view = (row: DocumentRow) => (
    <DocumentRowView
      key={row.id}
      kind={kind}
      row={row}
      officialLabel={officialWords?.(labelKey(kind, row.id))}
    />
  );

  function saveCard(): void {
    const text = `${JSON.stringify(serviceCard(assessment, { [language]: t, ...(officialWords && { lv: officialWords }) }), null, 2)}\n`;
    download(`${fileStem(assessment, name)}.jsonld`, text, 'application/ld+json');
  }

  async function saveWord(): Promise<void> {
    const { writeBlocks } = await import('../../summary/word/writeWord.ts');
    const { author, institution, name: title = '' } = assessment.service ?? {};
    const content = await writeBlocks(
      [
        heading(1, [name, title].filter(Boolean).join(': ')),
        ...documentBlocks(kind, rows, t, 2),
        ...compared(2),
      ],
      t,
      {
        locale: LANGUAGES[language].locale,
        title: name,
        subject: title,
        creator: author || institution || t('ui.frame.product'),
        foot: [name, title].filter(Boolean).join(' · '),
      },
    );
    download(`${fileStem(assessment, name)}.docx`, content, DOCX);
  }

  return (
    <>
      <div className="paper printed-document">
        <div className="sheet blocks">
          <h1>{name}</h1>
          {assessment.service?.name && <p>{assessment.service.name}</p>}
          <Blocks blocks={[...documentBlocks(kind, rows, t), ...compared(1)]} />
        </div>
      </div>
      <div className="text sections document">
        <p className="govuk-body">
          <a className="govuk-link" href={href(routes.documents(assessment.id))}>
            {t('ui.documents.back')}
          </a>
        </p>
        <PageHeading title={name} />
        <p className="govuk-body">
          {together(t('ui.documents.basis', { basis: t(`documents.kinds.${kind}.basis`) }))}
        </p>
        <p className="govuk-body">{t('ui.documents.ready', readyRows(rows))}</p>
        <MissingText missing={missing} most={NAMED} />
        {(fields.length > 0 || kind === 'results') && (
          <section>
            <h2 className="govuk-heading-m">{together(t('ui.documents.fields'))}</h2>
            {fields.map((field) => (
              <OwnField key={field.path} {...field} />
            ))}
            {kind === 'card' && (
              <RowsEditor
                path={pointer('documents', 'card', 'forms')}
                rows={forms}
                cells={['title', 'url']}
                words="card.forms.fields"
                titleOf={(index) => t('ui.documents.formTitle', { n: index + 1 })}
                add={t('ui.documents.addForm')}
                remove={t('ui.documents.removeForm')}
                fresh={{ title: t('documents.fields.card.forms.label') }}
              />
            )}
            {kind === 'results' && <YearsEditor context={context} />}
          </section>
        )}
        {kind === 'results' && (
          <section className="blocks document__blocks">
            <Blocks blocks={compared(1)} />
          </section>
        )}
        {kind === 'activity' && <Approval context={context} />}
        <section>
          <h2 className="govuk-heading-m">{together(t('ui.documents.rows'))}</h2>
          <div className="document-row__actions">
            <CopyButton text={wholeText(rows, t)} label={t('ui.documents.copyAll')} />
            <Button tone="secondary" onClick={() => window.print()}>
              {t('ui.documents.print')}
            </Button>
            <Button tone="secondary" onClick={() => attempt(saveWord)}>
              {t('ui.documents.word')}
            </Button>
            {kind === 'card' && (
              <Button tone="secondary" onClick={saveCard}>
                {t('ui.documents.jsonld')}
              </Button>
            )}
          </div>
          {failure}
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
      </div>
    </>
  );
}
