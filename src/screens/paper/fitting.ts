import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { firstOf } from '../../summary/first.ts';
import { BAREST, type Budgets, GROWTH } from './budgets.ts';
import { beside, linesOf } from './lines.ts';
import { PAGE_HEIGHT, SPACE, TYPE, type Type, type Types, typesAt } from './measures.ts';
import { type PageOneText, pageOneText, type ReasonList } from './pageOneText.ts';

/**
 * Fills page one as far as the widest likely font allows. It starts from next to nothing; then the parts grow one after
 * another, the most important first, as long as the page still fits. `scale`: how much larger the browser shows type.
 * `conclusion`: of the years after launch, if there are any.
 */
export function fitPageOne(
  summary: Summary,
  translate: Translate,
  scale = 1,
  conclusion: string | null = null,
): PageOneText {
  const types = typesAt(scale);
  const t = recalled(translate);
  let budgets: Budgets = { ...BAREST, further: furtherAtFirst(summary) };
  let text = pageOneText(summary, t, budgets, types, conclusion);
  for (const [part, upTo] of GROWTH) {
    if (part === 'further' && conditionsLeft(summary, budgets)) continue;
    for (let next = budgets[part] + 1; next <= upTo; next++) {
      const wider = { ...budgets, [part]: next };
      const candidate = pageOneText(summary, t, wider, types, conclusion);
      if (heightOf(candidate, summary, types) > PAGE_HEIGHT) break;
      budgets = wider;
      text = candidate;
    }
  }
  return text;
}

/** Looks up each text once, because all attempts need the same ones. */
function recalled(t: Translate): Translate {
  const known = new Map<string, string>();
  return (key, params) => {
    const id = `${key} ${JSON.stringify(params)}`;
    const text = known.get(id) ?? t(key, params);
    known.set(id, text);
    return text;
  };
}

/** Every page has one open question or task, unless conditions are waiting for its room. */
function furtherAtFirst(summary: Summary): number {
  const { certain, openFirst } = firstOf(summary);
  return openFirst || certain.length === 0 ? BAREST.further : 0;
}

/** Conditions come first: a short task must not take the room of a longer condition. */
function conditionsLeft(summary: Summary, budgets: Budgets): boolean {
  return firstOf(summary).certain.length > budgets.conditions;
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
    rungsHeight(page, types),
    remarksHeight(page, types),
    ...[
      figuresHeight(page, types),
      types.heading.line + SPACE.heading + reasonsHeight(page, types) + SPACE.block,
      toDoHeight(page, types),
      sum(page.notes.map((note) => heightIn(types.note, note) + SPACE.notes)) + SPACE.block,
    ].slice(0, page.sections),
    page.rest ? heightIn(types.note, page.rest) + SPACE.block : 0,
    decisionHeight(page, summary, types),
  ]);
}

function boxHeight({ ask, firm, conclusion, sentence, span }: PageOneText, types: Types): number {
  const askType = ask.large ? types.askLarge : types.askSmall;
  return (
    SPACE.box +
    heightIn(askType, ask.text, { trail: firm ?? '' }) +
    (conclusion ? SPACE.boxPart + heightIn(types.conclusion, conclusion) : 0) +
    SPACE.boxPart +
    heightIn(types.sentence, sentence) +
    (span ? SPACE.boxPart + heightIn(types.span, span) : 0) +
    SPACE.block
  );
}

function rungsHeight({ rungs }: PageOneText, types: Types): number {
  if (rungs.length === 0) return 0;
  const lines = linesOf(rungs.map(unbroken).join(' '), types.rung);
  return lines * (types.rung.line + SPACE.rung) + SPACE.block;
}

function remarksHeight({ remarks }: PageOneText, types: Types): number {
  return remarks.length > 0
    ? sum(remarks.map((remark) => heightIn(types.remark, remark))) + SPACE.block / 2
    : 0;
}

function figuresHeight({ figures, figuresLead }: PageOneText, types: Types): number {
  const heights = figures.map(
    ({ label, value, note, large }) =>
      heightIn(types.figureLabel, label) +
      heightIn(large ? types.figureLarge : types.figureSmall, value) +
      heightIn(types.figureLabel, note ?? ''),
  );
  return heightIn(types.more, figuresLead ?? '') + Math.max(...heights) + SPACE.figure + SPACE.block;
}

function reasonsHeight({ why, risks }: PageOneText, types: Types): number {
  const column = ({ items, none, more }: ReasonList) =>
    sum(items.map(({ text, ref }) => heightIn(types.reason, text, { trail: beside(ref) }) + SPACE.reason)) +
    (items.length > 0 ? 0 : heightIn(types.more, none)) +
    heightIn(types.more, more ?? '');
  return Math.max(column(why), column(risks));
}

function toDoHeight({ toDo }: PageOneText, types: Types): number {
  const rows = toDo.rows.map(({ kind, what, ref, who, by }) => {
    const lines = Math.max(
      linesOf(what, types.what, { lead: kind, trail: beside(ref) }),
      linesOf(who, types.who),
    );
    return lines * types.what.line + (who && by ? SPACE.row : SPACE.pen);
  });
  const blank = toDo.blank * (types.what.line + SPACE.pen);
  const head = toDo.rows.length > 0 ? types.what.line + SPACE.row : 0;
  const none = toDo.rows.length > 0 ? 0 : heightIn(types.note, toDo.none);
  const more = toDo.more ? heightIn(types.note, toDo.more) + SPACE.underTable : 0;
  return types.heading.line + SPACE.heading + head + none + sum(rows) + blank + more + SPACE.block;
}

/** An option follows its box or mark and does not break while it has its own line. */
const unbroken = (option: string): string => `\u25a1${'\u00a0'.repeat(4)}${option.replaceAll(' ', '\u00a0')}`;

function decisionHeight({ because }: PageOneText, { decision }: Summary, types: Types): number {
  const options = decision.options.map(({ label }) => unbroken(label));
  const names = types.signedBy.line + types.decisionLabel.line;
  return (
    SPACE.decision +
    // The title has its own line, unless all options fit beside it.
    (linesOf([decision.title, ...options].join(' '), types.decisionOptions) > 1
      ? types.decisionOptions.line + heightIn(types.decisionOptions, options.join(' '))
      : types.decisionOptions.line) +
    heightIn(types.decisionLabel, decision.recorded?.remark ?? '') +
    types.decisionLabel.line +
    because.lines * types.comment.line +
    2 * names
  );
}
