import type { Translate } from '../../../locales/words.ts';
import { RECOMMENDATIONS } from '../../assessment/types.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { metaLine } from '../../summary/header.ts';
import type { MemoFigure, MemoList } from '../../summary/memo.ts';
import { type Budgets, PAGE_SECTIONS } from './budgets.ts';
import { beside, cut, linesOf } from './lines.ts';
import { TYPE, type Type, type Types } from './measures.ts';
import { type ToDoList, toDoOf } from './toDo.ts';

interface SizedText {
  readonly text: string;
  readonly large: boolean;
}

export interface ReasonList {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly ref: string }[];
  /** The sentence for an empty list. */
  readonly none: string;
  readonly more: string | null;
}

/** All texts of page one, cut and shortened to fit. */
export interface PageOneText {
  /** How many of the sections are shown: figures, reasons, things to do, certainty, in this order. */
  readonly sections: number;
  /** Says where to read the sections that were left out. */
  readonly rest: string | null;
  readonly versions: string;
  readonly name: SizedText;
  readonly meta: string;
  readonly ask: SizedText;
  /**
   * How firm the recommendation is; it stands beside the request in the same size. Null if nothing rests on an
   * estimate.
   */
  readonly firm: string | null;
  /** Of the years after launch. Null if there are none, or in type so large that no section fits. */
  readonly conclusion: string | null;
  readonly sentence: string;
  /**
   * Names the recommendations that are still possible. Once settled, says that other weights would give another one.
   */
  readonly span: string | null;
  /** The four recommendations. Empty if type is so large that no section fits; then only the decision names them. */
  readonly rungs: readonly string[];
  readonly remarks: readonly string[];
  readonly figuresLead: string | null;
  readonly figures: readonly (MemoFigure & { readonly large: boolean })[];
  readonly why: ReasonList;
  readonly risks: ReasonList;
  readonly toDo: ToDoList;
  readonly notes: readonly string[];
  readonly because: { readonly lines: number; readonly comment: string | null };
  readonly preparedBy: string;
  readonly by: string;
  readonly position: string;
}

/** Cuts and shortens to the budgets. */
export function pageOneText(
  summary: Summary,
  t: Translate,
  budgets: Budgets,
  types: Types = TYPE,
  conclusion: string | null = null,
): PageOneText {
  const { header, headline, memo, decision } = summary;
  const annex = t('ui.paper.seeAnnex');
  const recorded = decision.recorded;
  const span = headline.span ?? headline.infirm;
  // The three figures stand side by side, so they have the same size.
  const large = memo.figures.every(({ value }) => linesOf(value, types.figureLarge) <= 2);
  return {
    sections: budgets.sections,
    rest: budgets.sections < PAGE_SECTIONS ? t('ui.paper.rest') : null,
    versions: cut(`${header.title} · ${header.versions}`, types.headLine, 1, '…'),
    name: sized(header.service, types.nameLarge, types.nameSmall, budgets.name, annex),
    meta: cut(metaLine(header), types.meta, budgets.meta, annex),
    ask: sized(
      headline.firm ? `${memo.ask}.` : memo.ask,
      types.askLarge,
      types.askSmall,
      budgets.ask,
      annex,
      headline.firm ?? '',
    ),
    firm: headline.firm,
    conclusion: budgets.sections > 0 ? conclusion : null,
    sentence: cut(memo.grounds, types.sentence, budgets.sentence, annex),
    span: shortened(span && `${span}.`, types.span, budgets.span),
    rungs: budgets.sections > 0 ? RECOMMENDATIONS.map((id) => t(`assessment.decision.kinds.${id}`)) : [],
    remarks: summary.methodology.map((remark) => cut(`! ${remark}.`, types.remark, budgets.remark, annex)),
    figuresLead: memo.figuresLead,
    figures: memo.figures.map((figure) => ({ ...figure, large })),
    why: reasons(memo.why),
    risks: reasons(memo.risks),
    toDo: toDoOf(summary, t, budgets, types),
    notes: [memo.certainty.join(' '), memo.axes],
    because: {
      lines: budgets.because,
      comment: shortened(recorded?.comment ?? null, types.comment, budgets.because),
    },
    preparedBy: cut(header.authorName ?? '', types.signedBy, 1, '…'),
    by: cut(recorded?.by ?? '', types.signedBy, 1, '…'),
    position: cut(recorded?.position ?? '', types.signedAs, 1, '…'),
  };

  function shortened(text: string | null, place: Type, lines: number) {
    return text ? cut(text, place, lines, annex) : null;
  }

  function reasons({ heading, items: all, none, total }: MemoList): ReasonList {
    const items = all.slice(0, budgets.reasons).map(({ question, text }) => {
      const ref = question ? t('assessment.question.short', { n: numberOf(question) }) : '';
      return {
        id: `${question} ${text}`,
        text: cut(text, types.reason, budgets.reasonLines, annex, { trail: beside(ref) }),
        ref,
      };
    });
    const more = all.length > items.length ? t('ui.paper.moreInAnnex', { count: total }) : null;
    return { heading, items, none, more };
  }
}

/** Large type if the text then fits its lines, and at most two; otherwise small type. */
function sized(text: string, large: Type, small: Type, lines: number, more: string, trail = ''): SizedText {
  if (linesOf(text, large, { trail }) <= Math.min(lines, 2)) return { text, large: true };
  return { text: cut(text, small, lines, more, { trail }), large: false };
}
