import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { type Budgets, LEAST, STEPS } from './budgets.ts';
import { linesOf } from './lines.ts';
import { CHART_HEIGHT, PAGE_HEIGHT, SPACE, TYPE } from './measures.ts';
import { type PageOneText, pageOneText, type ReasonList } from './pageOne.ts';

/**
 * Page one with as much as it holds in the widest likely font: it starts from the least of everything, and part after
 * part may have more, the most important first, as long as the whole still fits.
 */
export function fitPageOne(summary: Summary, t: Translate): PageOneText {
  let budgets: Budgets = LEAST;
  let text = pageOneText(summary, t, budgets);
  for (const [part, upTo] of STEPS) {
    if (part === 'open' && conditionsLeft(summary, budgets)) continue;
    for (let next = budgets[part] + 1; next <= upTo; next++) {
      const wider = { ...budgets, [part]: next };
      const candidate = pageOneText(summary, t, wider);
      if (heightOf(candidate, summary) > PAGE_HEIGHT) break;
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

type Place = (typeof TYPE)[keyof typeof TYPE];

const heightIn = (place: Place, text: string, around = {}): number =>
  linesOf(text, place, around) * place.line;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Height of page one in points, with the widest likely font. */
export function heightOf(page: PageOneText, summary: Summary): number {
  return sum([
    TYPE.headLine.line + SPACE.headLine,
    heightIn(page.name.large ? TYPE.nameLarge : TYPE.nameSmall, page.name.text) + SPACE.name,
    heightIn(TYPE.meta, page.meta) + SPACE.block,
    boxHeight(page),
    remarksHeight(page),
    headingHeight(TYPE.heading, '') + TYPE.heading.line + reasonsHeight(page) + SPACE.block,
    figuresHeight(page, summary),
    headingHeight(TYPE.heading, page.formHeading) + heightIn(TYPE.form, page.formLines) + SPACE.block,
    toDoHeight(page),
    sum(page.notes.map((note) => heightIn(TYPE.note, note) + SPACE.notes)) + SPACE.block,
    SPACE.decision + page.because.lines * TYPE.comment.line + (remarked(summary) ? TYPE.note.line : 0),
  ]);
}

const remarked = ({ decision }: Summary): boolean => Boolean(decision.recorded?.remark);

const headingHeight = (place: Place, text: string): number => heightIn(place, text) + SPACE.heading;

function boxHeight({ word, sentence, settled }: PageOneText): number {
  return (
    SPACE.box +
    heightIn(word.large ? TYPE.wordLarge : TYPE.wordSmall, word.text) +
    SPACE.boxPart +
    heightIn(TYPE.sentence, sentence) +
    (settled ? SPACE.boxPart + heightIn(TYPE.settled, settled) : 0) +
    SPACE.block
  );
}

function remarksHeight({ remarks }: PageOneText): number {
  return remarks.length > 0
    ? sum(remarks.map((remark) => heightIn(TYPE.remark, remark))) + SPACE.block / 2
    : 0;
}

function reasonsHeight({ pro, con }: PageOneText): number {
  const column = ({ items, more }: ReasonList) =>
    sum(items.map(({ text, ref }) => heightIn(TYPE.reason, text, { trail: ref }) + SPACE.reason)) +
    (more ? TYPE.more.line : 0);
  return Math.max(column(pro), column(con), TYPE.reason.line);
}

function figuresHeight(page: PageOneText, { chart }: Summary): number {
  const left =
    headingHeight(TYPE.chartHeading, chart.heading) +
    CHART_HEIGHT +
    heightIn(TYPE.chartNote, page.chartNote ?? '');
  const rows = page.figures.map(({ label, value }) => {
    const together = linesOf(`${label}   ${value}`, TYPE.figure) === 1;
    const lines = together ? 1 : linesOf(label, TYPE.figure) + linesOf(value, TYPE.figure);
    return lines * TYPE.figure.line + SPACE.figure;
  });
  const right =
    headingHeight(TYPE.chartHeading, chart.heading) + sum(rows) + (page.moreFigures ? TYPE.more.line : 0);
  return Math.max(left, right) + SPACE.block;
}

function toDoHeight({ toDo }: PageOneText): number {
  const rows = toDo.rows.map(({ kind, what, ref, who }) => {
    const lines = Math.max(linesOf(what, TYPE.what, { lead: kind, trail: ref }), linesOf(who, TYPE.who));
    return lines * TYPE.what.line + SPACE.row;
  });
  const head = rows.length > 0 ? TYPE.what.line + SPACE.row : 0;
  const more = toDo.more ? TYPE.more.line : 0;
  return headingHeight(TYPE.heading, toDo.heading) + head + sum(rows) + more + SPACE.block;
}
