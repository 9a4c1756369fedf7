import type { Translate } from '../../../locales/words.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { metaLine } from '../../summary/header.ts';
import type { Reason } from '../../summary/reasons.ts';
import { type Budgets, SECTIONS } from './budgets.ts';
import { type KeyFigure, keyFigures } from './keyFigures.ts';
import { cut, linesOf } from './lines.ts';
import { TYPE, type Type, type Types } from './measures.ts';
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
  /** Of reasons, things to do, figures and form, the first so many. */
  readonly sections: number;
  /** Where the sections and notes are that are not here. */
  readonly rest: string | null;
  readonly versions: string;
  readonly name: SizedText;
  readonly meta: string;
  readonly word: SizedText;
  readonly sentence: string;
  readonly settled: string | null;
  readonly remarks: readonly string[];
  readonly pro: ReasonList;
  readonly con: ReasonList;
  /** Said in place of the chart where there is no room for it. */
  readonly chartLeft: string | null;
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
export function pageOneText(
  summary: Summary,
  t: Translate,
  budgets: Budgets,
  types: Types = TYPE,
): PageOneText {
  const { header, headline, decision, form, firmness, legal } = summary;
  const annex = t('ui.paper.seeAnnex');
  const recorded = decision.recorded;
  const figures = keyFigures(summary, t);
  const notes: readonly (readonly [string | null, number])[] = [
    [firmness, budgets.firmness],
    [legal.heading, budgets.legal],
  ];
  return {
    sections: budgets.sections,
    rest: budgets.sections < SECTIONS || (firmness && budgets.firmness === 0) ? t('ui.paper.rest') : null,
    versions: cut(`${header.title} · ${header.versions}`, types.headLine, 1, '…'),
    name: sized(header.service, types.nameLarge, types.nameSmall, budgets.name, annex),
    meta: cut(metaLine(header), types.meta, budgets.meta, annex),
    word: sized(headline.word, types.wordLarge, types.wordSmall, budgets.word, annex),
    sentence: cut(headline.sentence, types.sentence, budgets.sentence, annex),
    settled: shortened(headline.settledText ?? undecidedText(summary), types.settled, budgets.settled),
    remarks: summary.methodology.map((remark) => cut(`! ${remark}`, types.remark, budgets.remark, annex)),
    pro: reasons(summary.reasonsFor.items),
    con: reasons(summary.reasonsAgainst.items),
    chartLeft: budgets.chart > 0 ? null : t('ui.paper.chartLeft'),
    chartNote: zoneNote(summary, t),
    figures: figures.slice(0, budgets.figures),
    moreFigures: more(figures.length - budgets.figures),
    formHeading: cut(form.heading, types.heading, budgets.heading, '…'),
    formLines: cut(formText(summary, t), types.form, budgets.formLines, annex),
    toDo: toDoOf(summary, t, budgets, types),
    notes: notes.flatMap(([text, lines]) => (text && lines > 0 ? cut(text, types.note, lines, annex) : [])),
    because: {
      lines: budgets.because,
      comment: shortened(recorded?.comment ?? null, types.comment, budgets.because),
    },
    by: cut(recorded?.by ?? '', types.decidedBy, 1, '…'),
    position: cut(recorded?.position ?? '', types.decidedAs, 1, '…'),
  };

  function shortened(text: string | null, place: Type, lines: number) {
    return text ? cut(text, place, lines, annex) : null;
  }

  function more(count: number): string | null {
    return count > 0 ? t('ui.paper.moreInAnnex', { count }) : null;
  }

  function reasons(all: readonly Reason[]): ReasonList {
    const items = all.slice(0, budgets.reasons).map(({ question, text }) => {
      const ref = t('assessment.question.short', { n: numberOf(question) });
      return {
        question,
        text: cut(text, types.reason, budgets.reasonLines, annex, { trail: ref }),
        ref,
      };
    });
    return { items, more: more(all.length - items.length) };
  }
}

/** In the large type where it takes no more lines than it may have, at most two; else in the small. */
function sized(text: string, large: Type, small: Type, lines: number, more: string): SizedText {
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
