import { Packer } from 'docx';
import type { Translate } from '../../../locales/words.ts';
import { annexBlocks } from '../blocks/annex.ts';
import type { Block } from '../blocks/block.ts';
import { overviewBlocks } from '../blocks/overview.ts';
import { planBlocks } from '../blocks/plan.ts';
import type { Summary } from '../buildSummary.ts';
import { documentOf } from './document.ts';
import { pageOneBlocks } from './pageOne.ts';
import type { Picture } from './picture.ts';

export interface WordOptions {
  /** BCP 47 tag of the language that `t` speaks. */
  readonly locale: string;
  /** Who prepared the assessment; otherwise the institution; otherwise the program. */
  readonly author?: string | undefined;
  /** The logo of the institution that runs the program. */
  readonly logo?: Picture | undefined;
  /** The last page: the years after launch. */
  readonly afterLaunch?: readonly Block[];
  /** The conclusion of these years, for page one. */
  readonly conclusion?: string | null;
}

/** Everything on paper, uncut: the page to sign, figures and costs, the action plan, the annex. */
export function wordBlocks(summary: Summary, t: Translate, conclusion: string | null = null): Block[] {
  return [
    ...pageOneBlocks(summary, t, conclusion),
    ...overviewBlocks(summary, t),
    ...planBlocks(summary, t),
    ...annexBlocks(summary, t),
  ];
}

/** The summary as a Word document (OOXML, .docx). */
export async function writeWord(
  summary: Summary,
  t: Translate,
  { locale, author, logo, afterLaunch = [], conclusion = null }: WordOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { header } = summary;
  return writeBlocks([...wordBlocks(summary, t, conclusion), ...afterLaunch], t, {
    locale,
    logo,
    title: t('ui.paper.window', { name: header.service }),
    subject: header.title,
    creator: author || header.institution || t('ui.frame.product'),
    foot: [header.fingerprint, header.service].filter(Boolean).join(' · '),
  });
}

/** Any document of blocks as a Word document. */
export async function writeBlocks(
  blocks: readonly Block[],
  t: Translate,
  properties: Omit<Parameters<typeof documentOf>[1], 'page'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [before, between, after] = t('ui.paper.page', { page: '\n', pages: '\n' }).split('\n');
  const document = documentOf(blocks, {
    ...properties,
    page: [before ?? '', between ?? ' / ', after ?? ''],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
