import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { BAREST, type Budgets, STEPS } from './budgets.ts';
import { linesOf } from './lines.ts';
import { CHART_HEIGHT, PAGE_HEIGHT, SPACE, TYPE, type Type, type Types, typesAt } from './measures.ts';
import { type PageOneText, pageOneText, type ReasonList } from './pageOne.ts';

/**
 * Page one with as much as it holds in the widest likely font: it starts from next to nothing, and part after part may
 * have more, the most important first, as long as the whole still fits. `scale`: how much larger the browser shows type.
 */
export function fitPageOne(summary: Summary, t: Translate, scale = 1): PageOneText {
  const types = typesAt(scale);
  let budgets: Budgets = BAREST;
  let text = pageOneText(summary, t, budgets, types);
  for (const [part, upTo] of STEPS) {
    if (part === 'open' && conditionsLeft(summary, budgets)) continue;
    for (let next = budgets[part] + 1; next <= upTo; next++) {
      const wider = { ...budgets, [part]: next };
      const candidate = pageOneText(summary, t, wider, types);
      if (heightOf(candidate, summary, types) > PAGE_HEIGHT) break;
      budgets = wider;
      text = candidate;
    }
  }
  return text;
}

/** A short question must not take the room of a condition that is too long for it. */
function conditionsLeft({ obstacles, conditions }: Summary, budgets: Budgets): boolean {
  return obstacles.items.length + conditions.items.length > budgets.conditions;
}

const heightIn = (place: Type, text: string, around = {}): number =>
  linesOf(text, place, around) * place.line;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Height of page one in points, with the widest likely font. */
export function heightOf(page: PageOneText, summary: Summary, types: Types = TYPE): number {
  return sum([
    types.headLine.line + SPACE.headLine,
    heightIn(page.name.large ? types.nameLarge : types.nameSmall, page.name.text) + SPACE.name,
    heightIn(types.meta, page.meta) + SPACE.block,
    boxHeight(page, types),
    remarksHeight(page, types),
    ...[
      headingHeight(types.heading, '') + types.heading.line + reasonsHeight(page, types) + SPACE.block,
      toDoHeight(page, types),
      figuresHeight(page, summary, types),
      headingHeight(types.heading, page.formHeading) + heightIn(types.form, page.formLines) + SPACE.block,
    ].slice(0, page.sections),
    heightIn(types.note, page.rest ?? '') + (page.rest ? SPACE.notes : 0),
    sum(page.notes.map((note) => heightIn(types.note, note) + SPACE.notes)) + SPACE.block,
    decisionHeight(page, summary, types),
  ]);
}

const headingHeight = (place: Type, text: string): number => heightIn(place, text) + SPACE.heading;

function boxHeight({ word, sentence, settled }: PageOneText, types: Types): number {
  return (
    SPACE.box +
    heightIn(word.large ? types.wordLarge : types.wordSmall, word.text) +
    SPACE.boxPart +
    heightIn(types.sentence, sentence) +
    (settled ? SPACE.boxPart + heightIn(types.settled, settled) : 0) +
    SPACE.block
  );
}

function remarksHeight({ remarks }: PageOneText, types: Types): number {
  return remarks.length > 0
    ? sum(remarks.map((remark) => heightIn(types.remark, remark))) + SPACE.block / 2
    : 0;
}

function reasonsHeight({ pro, con }: PageOneText, types: Types): number {
  const column = ({ items, more }: ReasonList) =>
    sum(items.map(({ text, ref }) => heightIn(types.reason, text, { trail: ref }) + SPACE.reason)) +
    heightIn(types.more, more ?? '');
  return Math.max(column(pro), column(con), types.reason.line);
}

function figuresHeight(page: PageOneText, { chart }: Summary, types: Types): number {
  const left =
    headingHeight(types.chartHeading, chart.heading) +
    (page.chartLeft ? heightIn(types.chartNote, page.chartLeft) : CHART_HEIGHT) +
    heightIn(types.chartNote, page.chartNote ?? '');
  const rows = page.figures.map(({ label, value }) => {
    const together = linesOf(`${label}   ${value}`, types.figure) === 1;
    const lines = together ? 1 : linesOf(label, types.figure) + linesOf(value, types.figure);
    return lines * types.figure.line + SPACE.figure;
  });
  const right =
    headingHeight(types.chartHeading, chart.heading) +
    sum(rows) +
    heightIn(types.more, page.moreFigures ?? '');
  return Math.max(left, right) + SPACE.block;
}

function toDoHeight({ toDo }: PageOneText, types: Types): number {
  const rows = toDo.rows.map(({ kind, what, ref, who }) => {
    const lines = Math.max(linesOf(what, types.what, { lead: kind, trail: ref }), linesOf(who, types.who));
    return lines * types.what.line + SPACE.row;
  });
  const head = rows.length > 0 ? types.what.line + SPACE.row : 0;
  const more = heightIn(types.note, toDo.more ?? '');
  return headingHeight(types.heading, toDo.heading) + head + sum(rows) + more + SPACE.block;
}

/** An option stands after its box, and never breaks while it has a line of its own. */
const BOX_AND_GAP = `\u25a1${'\u00a0'.repeat(5)}`;

function decisionHeight({ because }: PageOneText, { decision }: Summary, types: Types): number {
  const options = decision.options.map(({ label }) => BOX_AND_GAP + label.replaceAll(' ', '\u00a0'));
  return (
    SPACE.decision +
    heightIn(types.decisionOptions, [decision.title, ...options].join(' ')) +
    heightIn(types.decisionLabel, decision.recorded?.remark ?? '') +
    types.decisionLabel.line +
    because.lines * types.comment.line +
    types.decidedBy.line +
    types.decisionLabel.line
  );
}
