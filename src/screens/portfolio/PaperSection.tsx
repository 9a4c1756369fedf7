import { memo, useDeferredValue, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { type Board, boardBlocks } from '../../portfolio/board.ts';
import type { PortfolioItem } from '../../session/portfolio/portfolioSet.ts';
import type { Spreadsheet } from '../../summary/csvText.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Blocks } from '../blocks/Blocks.tsx';
import { download } from '../download.ts';
import { SpreadsheetChoice } from '../exports/SpreadsheetChoice.tsx';
import { useRunningFoot } from '../paper/printing.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useSession } from '../useSession.ts';
import type { PortfolioExport } from './makePortfolioExport.ts';

interface PaperSectionProps {
  board: Board;
  items: readonly PortfolioItem[];
}

const EXPORTS: readonly PortfolioExport[] = ['word', 'csv', 'jsonl'];
/** Prints and saves the two pages for a board, and saves all services as a table and as one file. */
export const PaperSection = memo(function PaperSection({ board, items }: PaperSectionProps) {
  const { t, language } = useWords();
  const { now } = useSession();
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet>('lv');
  const [saved, setSaved] = useState('');
  const { attempt, failure } = useAttempt();
  const save = (what: PortfolioExport) =>
    attempt(async () => {
      setSaved('');
      const { makePortfolioExport } = await import('./makePortfolioExport.ts');
      const made = await makePortfolioExport(what, { board, items, t, language, spreadsheet, at: now() });
      download(made.name, made.content, made.type);
      setSaved(made.name);
    });
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-paper">
        {t('ui.portfolio.paper.title')}
      </h2>
      <p className="govuk-body text">{together(t('ui.portfolio.paper.help'))}</p>
      <ButtonGroup>
        <Button onClick={() => window.print()}>{t('ui.portfolio.paper.print')}</Button>
        {EXPORTS.map((what) => (
          <Button key={what} tone="secondary" onClick={() => save(what)}>
            {t(`ui.portfolio.paper.${what}`)}
          </Button>
        ))}
      </ButtonGroup>
      <SpreadsheetChoice id="portfolio-spreadsheet" value={spreadsheet} onChange={setSpreadsheet} />
      <p className="govuk-body" role="status">
        {saved && t('ui.file.saved', { name: saved })}
      </p>
      {failure}
    </section>
  );
});

/** The pages that print in place of this page. They are drawn when there is time. */
export const BoardPaper = memo(function BoardPaper({ board: now }: { board: Board }) {
  const { t } = useWords();
  const board = useDeferredValue(now);
  const title = t('ui.portfolio.title');
  useRunningFoot(t, null, title);
  return (
    <div className="paper printed-document portfolio-paper">
      <div className="sheet blocks">
        <h1>{title}</h1>
        <Blocks blocks={boardBlocks(board, t)} />
      </div>
    </div>
  );
});
