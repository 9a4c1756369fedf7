import { LANGUAGES } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { fileStem } from '../../answers/file/fileName.ts';
import type { DocumentRow } from '../../documents/row.ts';
import { serviceCard } from '../../documents/serviceCard.ts';
import type { RowContext } from '../../documents/statement.ts';
import { wholeText } from '../../documents/wholeText.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import type { Block } from '../../summary/blocks/block.ts';
import { heading } from '../../summary/blocks/make.ts';
import { Button } from '../../ui/Button.tsx';
import { download } from '../download.ts';
import { useAttempt } from '../useAttempt.tsx';
import { CopyButton } from './CopyButton.tsx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface DocumentActionsProps {
  readonly kind: DocumentKind;
  readonly context: RowContext;
  readonly rows: readonly DocumentRow[];
  /** The document as it prints. `level` is the level of its first headings. */
  readonly blocks: (level: 1 | 2) => readonly Block[];
  /** The words in the language of the forms, if the page is in another language. */
  readonly official: Translate | undefined;
}

/** Copies a document, prints it, or saves it as a Word file. A card can also be saved as linked data. */
export function DocumentActions({ kind, context, rows, blocks, official }: DocumentActionsProps) {
  const { t, language } = useWords();
  const { attempt, failure } = useAttempt();
  const { file: assessment } = context;
  const name = t(`documents.kinds.${kind}.name`);

  function saveCard(): void {
    const text = `${JSON.stringify(serviceCard(assessment, { [language]: t, ...(official && { lv: official }) }), null, 2)}\n`;
    download(`${fileStem(assessment, name)}.jsonld`, text, 'application/ld+json');
  }

  async function saveWord(): Promise<void> {
    const { writeBlocks } = await import('../../summary/word/writeWord.ts');
    const { author, institution, name: title = '' } = assessment.service ?? {};
    const content = await writeBlocks(
      [heading(1, [name, title].filter(Boolean).join(': ')), ...blocks(2)],
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
    </>
  );
}
