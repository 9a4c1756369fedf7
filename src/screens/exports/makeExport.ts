import { LANGUAGES, type Language } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { fileStem } from '../../answers/file/fileName.ts';
import { fingerprintOf } from '../../answers/file/fingerprint.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { decidedVersion, type LoadVersions } from '../../session/decidedVersion.ts';
import type { Identity } from '../../session/identity.ts';
import { buildSummary, type Summary } from '../../summary/buildSummary.ts';
import { actionsCsv, answersCsv } from '../../summary/csv.ts';
import type { Spreadsheet } from '../../summary/csvText.ts';
import type { WordOptions } from '../../summary/word/writeWord.ts';
import { pictureOf } from './pictureOf.ts';

export type ExportId = 'word' | 'answers' | 'actions';

export interface MadeExport {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

interface ExportOptions {
  readonly language: Language;
  readonly spreadsheet: Spreadsheet;
  /** The institution that runs the program. */
  readonly identity: Identity;
  readonly decisionOfFile: boolean;
  readonly today: string | undefined;
  readonly versions: LoadVersions;
}

interface ExportInput {
  readonly assessment: Assessment;
  readonly summary: Summary;
  readonly t: Translate;
  readonly options: ExportOptions;
}

/** One function for each format. A new export id does not compile without one. */
export type Exporters = Readonly<Record<ExportId, (made: ExportInput) => MadeExport | Promise<MadeExport>>>;

const EXPORTERS: Exporters = {
  async word({ assessment, summary, t, options }) {
    const { writeWord } = await import('../../summary/word/writeWord.ts');
    const { locale } = LANGUAGES[options.language];
    const { logo, name = '' } = options.identity;
    return {
      name: `${fileStem(assessment, t('ui.csv.summary'))}.docx`,
      content: await writeWord(summary, t, {
        locale,
        author: assessment.service?.author,
        logo: logo ? await pictureOf(logo, name) : undefined,
        ...(await launched(assessment, t, options.versions)),
      }),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    };
  },
  answers: csv('answers', answersCsv),
  actions: csv('actions', actionsCsv),
};

/** The years after launch, and their conclusion; empty if there are none. */
async function launched(
  assessment: Assessment,
  t: Translate,
  versions: LoadVersions,
): Promise<Pick<WordOptions, 'afterLaunch' | 'conclusion'>> {
  if ((assessment.documents?.results ?? []).length === 0) return {};
  const [{ afterLaunchBlocks }, { conclusionText }, { contextOf }, { decidedUpon }] = await Promise.all([
    import('../../documents/afterLaunchBlocks.ts'),
    import('../../documents/conclusion.ts'),
    import('../../documents/documentRows.ts'),
    import('../../documents/decidedUpon.ts'),
  ]);
  const fingerprint = fingerprintOf(assessment);
  const upon = assessment.decision?.fingerprint;
  const version =
    upon === undefined || upon === fingerprint
      ? undefined
      : await decidedVersion(assessment.id, upon, versions);
  const decided = decidedUpon(assessment, fingerprint, version);
  const context = contextOf(assessment, resultOf(assessment), t, decided);
  return { afterLaunch: afterLaunchBlocks(context), conclusion: conclusionText(context) };
}

function csv(id: 'answers' | 'actions', write: typeof answersCsv): Exporters['answers'] {
  return ({ assessment, summary, t, options }) => ({
    name: `${fileStem(assessment, t(`ui.csv.${id}`))}.csv`,
    content: write(summary, t, options.spreadsheet),
    type: 'text/csv;charset=utf-8',
  });
}

/** Makes the file for a button from the present answers. Rejects if it cannot be made. */
export async function makeExport(
  id: ExportId,
  assessment: Assessment,
  t: Translate,
  options: ExportOptions,
): Promise<MadeExport> {
  const summary = buildSummary(resultOf(assessment), assessment, t, {
    methodology: methodologyFor(assessment.methodology),
    fingerprint: fingerprintOf(assessment),
    decisionOfFile: options.decisionOfFile,
    today: options.today,
  });
  return EXPORTERS[id]({ assessment, summary, t, options });
}
