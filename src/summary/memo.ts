import { decidedOf } from '../answers/model/decided.ts';
import type { Methodology } from '../assessment/methodology.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import type { Bounds, Recommendation } from '../assessment/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { Action } from './actions.ts';
import type { DecisionWords } from './decision.ts';
import { settledPlain, undecided } from './headline.ts';
import { basisText, hingesOf } from './hinges.ts';
import { advisedAgainst, type MemoFigure, memoFiguresOf, paybackEstimated } from './memoFigures.ts';
import { score, written } from './quantity.ts';
import type { Reason } from './reasons.ts';
import { sentenceOf, toldInSentence } from './sentence.ts';
import { capital, lowerFirst, type Source } from './source.ts';
import { estimatesOf, insteadPhrases } from './verdict.ts';

export type { MemoFigure } from './memoFigures.ts';

/** Page one as a decision memo: the decision to be made, and what the manager should know before it. */
export interface Memo {
  /** "Lūdzam lemt: veidot e-pakalpojumu ar nosacījumiem". Once it is decided, "Nolemts: …". */
  readonly ask: string;
  /** The mark beside `ask`: the decision, or else the recommendation. */
  readonly shown: Recommendation | 'undecided';
  /** The sentence that says why. If the decision differs, it says that it explains the recommendation. */
  readonly grounds: string;
  readonly figures: readonly MemoFigure[];
  /** If the advice is not to build: says that the figures are those of the e-service, and not of the other solution. */
  readonly figuresLead: string | null;
  /** Reasons for the recommendation, without those in the sentence above. */
  readonly why: MemoList;
  /** What can go wrong. If building is not recommended, what speaks for building. */
  readonly risks: MemoList;
  /** What the saving is computed from, and how certain the result is, one sentence each. */
  readonly certainty: readonly string[];
  /** Explains value and readiness, how high they are, and when that is enough. */
  readonly axes: string;
}

export interface MemoList {
  readonly heading: string;
  readonly items: readonly MemoItem[];
  /** The sentence for an empty list. */
  readonly none: string;
  /** As many as the annex lists, which also has the reasons told in the sentence and by the figures. */
  readonly total: number;
}

export interface MemoItem {
  readonly question: QuestionId | null;
  readonly text: string;
}

type Items<T> = { readonly items: readonly T[] };

interface Lists {
  readonly reasonsFor: Items<Reason>;
  readonly reasonsAgainst: Items<Reason>;
  readonly possible: Items<Action>;
}

/** `recorded`: the decision, if there is one. */
export function memoOf(
  source: Source,
  lists: Lists,
  thresholds: Methodology['thresholds'],
  recorded: DecisionWords | null,
): Memo {
  const settled = settledPlain(source);
  return {
    ...headOf(source, recorded),
    figures: memoFiguresOf(source),
    figuresLead: advisedAgainst(source) ? source.t('assessment.memo.figures.ifBuilt') : null,
    ...listsOf(source, lists),
    certainty: [basisText(source), settled, capital(certaintyOf(source))].flatMap((text) =>
      text ? `${text}.` : [],
    ),
    axes: axesOf(source, thresholds),
  };
}

function headOf(source: Source, recorded: DecisionWords | null): Pick<Memo, 'ask' | 'shown' | 'grounds'> {
  const { assessment, file, t } = source;
  const id = recommendationOf(assessment);
  const sentence = sentenceOf(source);
  const decided = file.decision && decidedOf(file.decision);
  // An assessment that was returned and revised since needs a new decision.
  if (!recorded || (decided === 'returned' && recorded.changed))
    return { ask: askOf(source), shown: id, grounds: sentence };
  const text = t(`assessment.memo.decided.${decided ?? 'rejected'}`);
  const upon = file.decision?.recommendation ?? id;
  if (decided === upon) return { ask: text, shown: upon, grounds: sentence };
  // If the recommendation has changed since the decision, the words say that it was that day's.
  const which = upon === id ? 'otherwise' : 'otherwiseThen';
  return {
    ask:
      upon === 'undecided'
        ? t('assessment.memo.decided.early', { text })
        : t(`assessment.memo.decided.${which}`, {
            text,
            recommendation: lowerFirst(t(`assessment.decision.kinds.${upon}`)),
          }),
    shown: decided === undefined || decided === 'returned' ? id : decided,
    grounds:
      id === 'undecided' ? sentence : t('assessment.memo.decided.grounds', { text: lowerFirst(sentence) }),
  };
}

function askOf(source: Source): string {
  const { assessment, t } = source;
  const id = recommendationOf(assessment);
  if (id === 'undecided') return t('assessment.memo.ask.undecided', { text: undecided(source) });
  if (id === 'doNotBuild') return t('assessment.memo.ask.doNotBuild', { instead: insteadPhrases(source) });
  return t(`assessment.memo.ask.${id}`);
}

function listsOf(
  source: Source,
  { reasonsFor, reasonsAgainst, possible }: Lists,
): Pick<Memo, 'why' | 'risks'> {
  const { t } = source;
  const id = recommendationOf(source.assessment);
  const told = toldInSentence(source);
  // The figure above already says when it pays back.
  const large = (reason: Reason) =>
    reason.question === 'q10' && reason.signal === null && (reason.figures || paybackEstimated(source));
  const left = (reasons: readonly Reason[]): MemoItem[] =>
    reasons.filter((reason) => !told(reason) && !large(reason));
  const list = (heading: keyof typeof NONE, all: readonly Reason[], further: MemoItem[] = []): MemoList => ({
    heading: t(`assessment.memo.${heading}`),
    items: [...left(all), ...further],
    total: all.length + further.length,
    none: t(`assessment.memo.${NONE[heading][all.length > 0 ? 1 : 0]}`),
  });
  const [pro, con] = [reasonsFor.items, reasonsAgainst.items];
  const maybe = possible.items.map(({ found, questions: [question = null] }) => ({ question, text: found }));
  // Without any weakness, the list says what the benefit hangs on.
  const weak = con.length + maybe.length > 0;
  switch (id) {
    case 'undecided':
      return { why: list('for', pro), risks: list('against', con) };
    case 'doNotBuild':
    case 'postpone':
      // The sentence above already has the deciding reason.
      return { why: list('alsoAgainst', con), risks: list('otherwise', pro) };
    default:
      return { why: list('why', pro), risks: list('risks', con, weak ? maybe : hingesOf(source)) };
  }
}

const REASONS = ['noReason', 'noOther'] as const;
/** The sentences for an empty list: one if there is no reason at all, and one if the sentence above has them all. */
const NONE = {
  why: REASONS,
  alsoAgainst: REASONS,
  for: REASONS,
  against: REASONS,
  otherwise: REASONS,
  risks: ['noRisk', 'noOtherRisk'],
} as const;

/**
 * "skaitļi ±25 %; 7 no 24 atbildēm ir aplēses". It never says "no estimates", because readers would then take rough
 * figures for exact ones.
 */
function certaintyOf(source: Source): string {
  const { t } = source;
  const count = estimatesOf(source);
  const estimates = count > 0 && t('assessment.memo.estimates', { count, total: QUESTION_IDS.length });
  return [precisionText(source), estimates].filter(Boolean).join('; ');
}

function precisionText({ given, t }: Source): string {
  const { q03, q05, q06 } = given;
  const figures = [
    [q03, [q03.buildCost, q03.annualCost, q03.inPersonCost, q03.marginalCost, q03.eCasesPerYear]],
    [q05, (q05.groups ?? []).map(({ casesPerMonth }) => casesPerMonth)],
    [q06, (q06.reach ?? []).flatMap(({ can, will }) => [can, will])],
  ] as const;
  const filled = figures.filter(([, numbers]) => numbers.some((n) => n !== undefined));
  if (filled.length === 0) return t('assessment.memo.precision.none');
  if (filled.every(([{ precision }]) => precision === undefined))
    return t('assessment.memo.precision.unsaid');
  const known = filled.map(([{ precision = 0 }]) => precision);
  const [least, most]: Bounds = [Math.min(...known), Math.max(...known)];
  if (most === 0) return t('assessment.memo.precision.exact');
  const n = written(t, most, 'percent');
  return t(`assessment.memo.precision.${least === most ? 'same' : 'upTo'}`, { n });
}

function axesOf({ assessment, t }: Source, thresholds: Methodology['thresholds']): string {
  const [value, readiness] = [assessment.value, assessment.readiness].map((bounds) => score(t, bounds));
  return t('assessment.memo.axes', { value, readiness, ...thresholds });
}
