import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import { useWords } from '../../i18n/useWords.ts';
import { howBlocks } from '../../summary/how/howBlocks.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Blocks } from '../blocks/Blocks.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useRunningFoot } from '../paper/printing.ts';

/** Explains the method: all its ratings, weights and rules, from its data. */
export default function HowPage() {
  const { t } = useWords();
  const version = t('ui.how.version', { version: DEFAULT_METHODOLOGY.version });
  useRunningFoot(t, null, t('ui.how.title'));
  return (
    <>
      <PageHeading title={t('ui.how.title')} caption={version} />
      <p className="govuk-body text">{together(t('ui.how.lead'))}</p>
      <div className="no-print">
        <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
      </div>
      <div className="paper">
        <div className="sheet blocks">
          <Blocks blocks={howBlocks(t)} />
        </div>
      </div>
    </>
  );
}
