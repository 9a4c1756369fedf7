import { useLocation } from 'wouter';
import { fileWarningSentence } from '../answers/file/fileError.ts';
import { useWords } from '../i18n/useWords.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { OpenedFile } from '../session/ports.ts';
import { Button, ButtonGroup } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { routes } from './routes.ts';
import { useAttempt } from './useAttempt.tsx';

interface AskProps {
  opened: OpenedFile;
  onDone: () => void;
  onOpened: (id: string, part?: readonly QuestionId[]) => void;
  /** Called after the merge page has merged the file. */
  onMerged?: () => Promise<void>;
  /** The address holds the answers, so it is removed from the browser's history. */
  fromLink?: boolean;
}

/** Says what the reader should know before opening a file, and asks before an assessment is replaced. */
export default function AskBeforeStoring(props: AskProps) {
  const { opened, onDone, onOpened, onMerged, fromLink = false } = props;
  const { t } = useWords();
  const [, go] = useLocation();
  const { attempt, failure } = useAttempt();
  const [here, file] = [opened.existing?.updatedAt, opened.assessment.updatedAt];
  const merge = async () => {
    const id = await opened.merge(onMerged);
    onDone();
    go(routes.merge(id), { replace: fromLink });
  };
  const finish = async (store: () => Promise<string>) => {
    const id = await store();
    onDone();
    onOpened(id, opened.assessment.part);
  };
  const choice = (act: () => Promise<void>) => () => attempt(act);
  return (
    <Dialog open title={t(opened.existing ? 'ui.file.existsTitle' : 'ui.file.warningTitle')} onClose={onDone}>
      {opened.warnings.map((warning) => {
        const { key, params } = fileWarningSentence(warning);
        return (
          <p key={key} className="govuk-body">
            {t(key, params)}
          </p>
        );
      })}
      {opened.existing && (
        <p className="govuk-body">
          {here && file ? t('ui.merge.exists', { here, file }) : t('ui.merge.existsUndated')}
        </p>
      )}
      {opened.existing && (
        <p className="govuk-body">
          {t('ui.merge.choiceHelp')} {!opened.assessment.part && t('ui.merge.replaceHelp')}
        </p>
      )}
      {failure}
      <ButtonGroup>
        {opened.existing ? (
          <>
            <Button onClick={choice(merge)}>{t('ui.merge.choice')}</Button>
            <Button tone="secondary" onClick={choice(() => finish(opened.storeCopy))}>
              {t('ui.file.keepBoth')}
            </Button>
            {/* A part in place of the whole would remove all other answers. */}
            {!opened.assessment.part && (
              <Button tone="warning" onClick={choice(() => finish(opened.store))}>
                {t('ui.file.replace')}
              </Button>
            )}
          </>
        ) : (
          <Button onClick={choice(() => finish(opened.store))}>{t('ui.file.openAnyway')}</Button>
        )}
        <Button tone="secondary" onClick={onDone}>
          {t('ui.common.cancel')}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
