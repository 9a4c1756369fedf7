import { LANGUAGES, type Language } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { exportLine } from '../../answers/file/exportFile.ts';
import { dayOf } from '../../answers/file/fileName.ts';
import { type Board, boardBlocks } from '../../portfolio/board.ts';
import { csvHead } from '../../portfolio/columns.ts';
import type { PortfolioItem } from '../../session/portfolio/portfolioSet.ts';
import { heading } from '../../summary/blocks/make.ts';
import { csvRow, type Spreadsheet } from '../../summary/csvText.ts';
import type { MadeExport } from '../exports/makeExport.ts';

export type PortfolioExport = 'word' | 'csv' | 'jsonl';

interface PortfolioExportInput {
  readonly board: Board;
  readonly items: readonly PortfolioItem[];
  readonly t: Translate;
  readonly language: Language;
  readonly spreadsheet: Spreadsheet;
  /** ISO time now. */
  readonly at: string;
}

const EXPORTERS: Readonly<
  Record<PortfolioExport, (made: PortfolioExportInput) => Promise<Omit<MadeExport, 'name'>>>
> = {
  async word({ board, t, language }) {
    const { writeBlocks } = await import('../../summary/word/writeWord.ts');
    const title = t('ui.portfolio.title');
    return {
      content: await writeBlocks([heading(1, title), ...boardBlocks(board, t)], t, {
        locale: LANGUAGES[language].locale,
        title,
        subject: title,
        creator: t('ui.frame.product'),
        foot: title,
      }),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    };
  },
  csv: async ({ board, spreadsheet }) => ({
    content: csvHead(spreadsheet) + board.rows.map(({ cells }) => csvRow(cells, spreadsheet)).join(''),
    type: 'text/csv;charset=utf-8',
  }),
  async jsonl({ board, items, at }) {
    const byId = new Map(items.map(({ assessment }) => [assessment.id, assessment]));
    const lines = board.rows.flatMap(({ id }) => {
      const assessment = byId.get(id);
      return assessment ? [exportLine(assessment, at)] : [];
    });
    return { content: lines.join(''), type: 'application/jsonl' };
  },
};

const ENDINGS: Readonly<Record<PortfolioExport, string>> = { word: 'docx', csv: 'csv', jsonl: 'jsonl' };

/** Makes the file for a button from the selected services. */
export async function makePortfolioExport(
  what: PortfolioExport,
  made: PortfolioExportInput,
): Promise<MadeExport> {
  const { content, type } = await EXPORTERS[what](made);
  return { name: `${made.t('ui.portfolio.paper.name')} ${dayOf(made.at)}.${ENDINGS[what]}`, content, type };
}
