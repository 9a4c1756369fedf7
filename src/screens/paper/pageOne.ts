import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { metaLine } from '../../summary/header.ts';
import type { Reason } from '../../summary/reasons.ts';
import type { Budgets } from './budgets.ts';
import { type KeyFigure, keyFigures } from './keyFigures.ts';
import { cut, linesOf } from './lines.ts';
import { TYPE } from './measures.ts';
import { type ToDo, toDoOf } from './toDo.ts';
import { zoneNote } from './zoneNote.ts';

interface SizedText {
  readonly text: string;
  readonly large: boolean;
}

export interface ReasonList {
  readonly items: readonly { readonly question: string; readonly text: string; readonly ref: string }[];
  readonly more: string | null;
}

/** Everything that page one says, with its texts cut and its lists shortened. */
export interface PageOneText {
  readonly versions: string;
  readonly name: SizedText;
  readonly meta: string;
  readonly word: SizedText;
  readonly sentence: string;
  readonly settled: string | null;
  readonly remarks: readonly string[];
  readonly pro: ReasonList;
  readonly con: ReasonList;
  readonly chartNote: string | null;
  readonly figures: readonly KeyFigure[];
  readonly moreFigures: string | null;
  readonly formHeading: string;
  readonly formLines: string;
  readonly toDo: ToDo;
  readonly notes: readonly string[];
  readonly because: { readonly lines: number; readonly comment: string | null };
  readonly by: string;
  readonly position: string;
}

/** Cuts and shortens to the budgets. */
export function pageOneText(summary: Summary, t: Translate, budgets: Budgets): PageOneText {
  const { header, headline, decision, form, firmness, legal } = summary;
  const annex = t('ui.paper.seeAnnex');
  const recorded = decision.recorded;
  const figures = keyFigures(summary, t);
  const notes: readonly (readonly [string | null, number])[] = [
    [firmness, budgets.firmness],
    [legal.heading, budgets.legal],
  ];
  return {
    versions: cut(`${header.title} · ${header.versions}`, TYPE.headLine, 1, '…'),
    name: sized(header.service, TYPE.nameLarge, TYPE.nameSmall, budgets.name, annex),
    meta: cut(metaLine(header), TYPE.meta, budgets.meta, annex),
    word: sized(headline.word, TYPE.wordLarge, TYPE.wordSmall, budgets.word, annex),
    sentence: cut(headline.sentence, TYPE.sentence, budgets.sentence, annex),
    settled: shortened(headline.settledText ?? undecidedText(summary), TYPE.settled, budgets.settled),
    remarks: summary.methodology.map((remark) => cut(`! ${remark}`, TYPE.remark, budgets.remark, annex)),
    pro: reasons(summary.reasonsFor.items),
    con: reasons(summary.reasonsAgainst.items),
    chartNote: zoneNote(summary, t),
    figures: figures.slice(0, budgets.figures),
    moreFigures: more(figures.length - budgets.figures),
    formHeading: cut(form.heading, TYPE.heading, budgets.heading, '…'),
    formLines: cut(formText(summary, t), TYPE.form, budgets.formLines, annex),
    toDo: toDoOf(summary, t, budgets),
    notes: notes.flatMap(([text, lines]) => (text && lines > 0 ? cut(text, TYPE.note, lines, annex) : [])),
    because: {
      lines: budgets.because,
      comment: shortened(recorded?.comment ?? null, TYPE.comment, budgets.because),
    },
    by: cut(recorded?.by ?? '', TYPE.decidedBy, 1, '…'),
    position: cut(recorded?.position ?? '', TYPE.decidedAs, 1, '…'),
  };

  function shortened(text: string | null, place: typeof TYPE.settled | typeof TYPE.comment, lines: number) {
    return text ? cut(text, place, lines, annex) : null;
  }

  function more(count: number): string | null {
    return count > 0 ? t('ui.paper.moreInAnnex', { count }) : null;
  }

  function reasons(all: readonly Reason[]): ReasonList {
    const items = all.slice(0, budgets.reasons).map(({ question, text }) => {
      const ref = t('assessment.question.short', { n: Number(question.slice(1)) });
      return {
        question,
        text: cut(text, TYPE.reason, budgets.reasonLines, annex, { trail: ref }),
        ref,
      };
    });
    return { items, more: more(all.length - items.length) };
  }
}

/** In the large type where it takes no more lines than it may have, at most two; else in the small. */
function sized(
  text: string,
  large: typeof TYPE.nameLarge | typeof TYPE.wordLarge,
  small: typeof TYPE.nameSmall | typeof TYPE.wordSmall,
  lines: number,
  more: string,
): SizedText {
  if (linesOf(text, large) <= Math.min(lines, 2)) return { text, large: true };
  return { text: cut(text, small, lines, more), large: false };
}

function undecidedText({ headline }: Summary): string {
  return [headline.certainSoFar, headline.span].filter(Boolean).join('. ');
}

/** What the next level lacks, the chosen level and the shared components. */
function formText({ form }: Summary, t: Translate): string {
  // Where all of them are uncertain, the words before the list say so.
  const mixed = form.obstacles.some(({ certain }) => certain);
  const what = form.obstacles.map(({ text, remark }) => (remark && mixed ? `${text} (${remark})` : text));
  const lacking =
    form.lacking && what.length > 0 ? t('ui.paper.lacking', { text: form.lacking, what }) : form.lacking;
  return [lacking, form.componentsHeading, form.chosen, form.types].filter(Boolean).join('. ').concat('.');
}
