import { LANGUAGES, type Language } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { fileStem } from '../../answers/file/fileName.ts';
import { fingerprintOf } from '../../answers/file/fingerprint.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { balanceOf } from '../../assessment/balance.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { amounts, balanceFinding, isRough } from '../../summary/balanceWords.ts';
import type { Balance } from '../../summary/blocks/plan.ts';
import { buildSummary } from '../../summary/buildSummary.ts';
import { actionsCsv, answersCsv } from '../../summary/csv.ts';
import type { Spreadsheet } from '../../summary/csvText.ts';

export type ExportId = 'word' | 'answers' | 'actions';

export interface MadeExport {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSV = 'text/csv;charset=utf-8';

/** Makes what a button asks for, from the answers as they are now. Rejects where it cannot be made. */
export async function makeExport(
  id: ExportId,
  assessment: Assessment,
  t: Translate,
  {
    language,
    spreadsheet,
    decisionOfFile,
    today,
  }: { language: Language; spreadsheet: Spreadsheet; decisionOfFile: boolean; today: string | undefined },
): Promise<MadeExport> {
  const summary = buildSummary(resultOf(assessment), assessment, t, {
    methodology: methodologyFor(assessment.methodology),
    fingerprint: fingerprintOf(assessment),
    decisionOfFile,
    today,
  });
  if (id === 'word') {
    const { writeWord } = await import('../../summary/word/writeWord.ts');
    const author = assessment.service?.author;
    const content = await writeWord(summary, t, {
      locale: LANGUAGES[language].locale,
      author,
      balance: balanceWords(assessment, t),
    });
    return { name: `${fileStem(assessment)}.docx`, content, type: WORD };
  }
  const content = (id === 'answers' ? answersCsv : actionsCsv)(summary, t, spreadsheet);
  return { name: `${fileStem(assessment, t(`ui.csv.${id}`))}.csv`, content, type: CSV };
}

/** The curve of the paper in words, for Word. */
function balanceWords(assessment: Assessment, t: Translate): Balance | null {
  const balance = balanceOf(assessment, resultOf(assessment));
  if (!balance) return null;
  const rough = isRough(balance);
  const money = rough ? [t('ui.paper.costs.worst'), t('ui.paper.costs.best')] : [t('ui.paper.costs.amount')];
  return {
    finding: balanceFinding(balance, t),
    help: t(rough ? 'ui.paper.costs.help' : 'ui.paper.costs.helpExact'),
    columns: [t('ui.paper.costs.year'), ...money],
    rows: balance.years.map((each) => [String(each.year), ...amounts(t, each).slice(0, rough ? 2 : 1)]),
  };
}
