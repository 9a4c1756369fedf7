import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { type Balance, balanceOf } from '../assessment/balance.ts';
import type { Methodology } from '../assessment/methodology.ts';
import { progressOf } from '../assessment/progress.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import {
  type Action,
  actionsOf,
  contradictionActions,
  insteadActions,
  type OpenItem,
  openItems,
  possibleActions,
  withoutRepeats,
} from './actions.ts';
import { type Annex, annexOf } from './annex.ts';
import { type Chart, chartOf } from './chart.ts';
import { type DecisionBlock, decisionOf } from './decision.ts';
import { type Figure, figuresHeading, figuresOf } from './figures.ts';
import { firmnessText } from './firmness.ts';
import { type Form, formOf } from './form.ts';
import { type Header, headerOf, methodologyRemarks } from './header.ts';
import { countHeading } from './heading.ts';
import { type Headline, headlineOf, insteadSentences } from './headline.ts';
import { type Improvements, improvementWords } from './improvements.ts';
import { type LegalTest, legalTestWords } from './legal.ts';
import { type Memo, memoOf } from './memo.ts';
import { planOf } from './plan.ts';
import { type Reason, reasonsAgainst, reasonsFor } from './reasons.ts';
import { type Source, sourceOf } from './source.ts';
import { unknownCosts } from './unknownCosts.ts';

/**
 * A list under a heading that states its finding, the most important item first. The list is complete here; a page may
 * cut it.
 */
export interface HeadedList<T> {
  readonly heading: string;
  readonly items: readonly T[];
}

/** The whole result in words. It is plain data for screen, paper, Word and CSV. */
export interface Summary {
  readonly header: Header;
  readonly headline: Headline;
  readonly memo: Memo;
  /** What to do instead, one sentence each; empty unless `doNotBuild` is settled. */
  readonly instead: readonly string[];
  /** What to do instead, as actions. */
  readonly insteadActions: readonly Action[];
  /** If the advice is to build at an unknown cost: to find it out. */
  readonly costs: readonly Action[];
  readonly reasonsFor: HeadedList<Reason>;
  readonly reasonsAgainst: HeadedList<Reason>;
  readonly chart: Chart;
  readonly figures: HeadedList<Figure>;
  /** Null while the cost figures are incomplete. */
  readonly balance: Balance | null;
  readonly form: Form;
  /** Reasons not to build or to postpone, with what to do. */
  readonly obstacles: HeadedList<Action>;
  readonly conditions: HeadedList<Action>;
  readonly tasks: HeadedList<Action>;
  readonly notes: HeadedList<Action>;
  /** Actions that may follow, depending on the open answers. */
  readonly possible: HeadedList<Action>;
  readonly open: HeadedList<OpenItem>;
  readonly contradictions: HeadedList<Action>;
  /** Everything that has to be done. While undecided, the open questions come first, otherwise last. */
  readonly actionPlan: HeadedList<Action>;
  readonly improvements: Improvements | null;
  readonly legal: LegalTest;
  /** As `firmnessText`, which also says when it is null. */
  readonly firmness: string | null;
  readonly methodology: readonly string[];
  readonly decision: DecisionBlock;
  readonly annex: Annex;
}

export interface SummaryOptions {
  /** The weights and thresholds that the assessment was made with. */
  readonly methodology: Pick<Methodology, 'weights' | 'thresholds'>;
  /** The `sha256:…` of the file in its present state. */
  readonly fingerprint?: string;
  /** True if the decision came with a file and was not recorded in this browser. */
  readonly decisionOfFile?: boolean;
  /** As in `Source`. */
  readonly today?: string | undefined;
}

export function buildSummary(
  assessment: AssessmentResult,
  file: Assessment,
  t: Translate,
  { methodology, fingerprint, decisionOfFile = false, today }: SummaryOptions,
): Summary {
  const source = sourceOf(assessment, file, t, today);
  const lists = listsOf(source);
  let annex: Annex | undefined;
  const decision = decisionOf(source, fingerprint, decisionOfFile);
  return {
    header: headerOf(source, fingerprint),
    headline: headlineOf(source),
    instead: insteadSentences(source),
    chart: chartOf(source, methodology.thresholds),
    figures: { heading: figuresHeading(source), items: figuresOf(source) },
    balance: balanceOf(file, assessment),
    form: formOf(source),
    ...lists,
    memo: memoOf(source, lists, methodology.thresholds, decision.recorded),
    improvements: improvementWords(source),
    legal: legalTestWords(source),
    firmness: firmnessText(source),
    methodology: methodologyRemarks(source),
    decision,
    // The annex has most of the words, and page one needs none of them. So it is written only on request.
    get annex() {
      annex ??= annexOf(source, methodology.weights);
      return annex;
    },
  };
}

function listsOf(source: Source) {
  const { assessment, t } = source;
  const { settled, pessimistic } = assessment.recommendation;
  const against = settled && pessimistic === 'doNotBuild';
  const counted = <T>(id: Parameters<typeof countHeading>[1], items: T[]): HeadedList<T> => ({
    heading: countHeading(t, id, items.length),
    items,
  });
  /** While answers are missing, an empty list does not prove that there are no reasons. */
  const reasons = <T>(id: 'reasonsFor' | 'reasonsAgainst', items: T[]): HeadedList<T> =>
    items.length === 0 && open.some(({ missing }) => missing)
      ? { heading: t(`assessment.headings.${id}.notYet`), items }
      : counted(id, items);
  const { first, tasks } = withoutRepeats(
    source,
    (['alternative', 'worth', 'removable', 'condition'] as const).flatMap((id) => actionsOf(source, id)),
    actionsOf(source, 'task'),
  );
  const obstacles = first.filter(({ kind }) => kind !== 'condition');
  const conditions = first.filter(({ kind }) => kind === 'condition');
  const open = openItems(source);
  const contradictions = contradictionActions(source);
  const costs = unknownCosts(source);
  const instead = insteadActions(source, obstacles);
  return {
    reasonsFor: reasons('reasonsFor', reasonsFor(source)),
    reasonsAgainst: reasons('reasonsAgainst', reasonsAgainst(source)),
    insteadActions: instead,
    costs,
    obstacles: counted('obstacles', obstacles),
    conditions: {
      heading: conditionsUnknown(source, conditions)
        ? t('assessment.headings.conditionsUnknown', {
            count: progressOf(assessment),
            total: QUESTION_IDS.length,
          })
        : countHeading(t, against ? 'conditionsAnyway' : 'conditions', conditions.length),
      items: conditions,
    },
    tasks: counted(against ? 'tasksAnyway' : 'tasks', tasks),
    notes: counted('notes', actionsOf(source, 'note')),
    possible: counted('possible', possibleActions(source)),
    open: { heading: openHeading(source, open), items: open },
    contradictions: counted('contradictions', contradictions),
    actionPlan: {
      heading: t('assessment.headings.actionPlan'),
      items: planOf({ instead, costs, obstacles, conditions, contradictions, tasks, open }, settled),
    },
  };
}

/** Whether an open answer may still raise a condition. If so, an empty list does not prove that there is none. */
function conditionsUnknown({ assessment }: Source, conditions: readonly Action[]): boolean {
  const open = assessment.signals.some((signal) => signal.class === 'condition' && !signal.certain);
  return conditions.length === 0 && open;
}

function openHeading({ t }: Source, items: readonly OpenItem[]): string {
  const missing = items.filter((item) => item.missing).length;
  const rough = items.length - missing;
  const known =
    missing > 0
      ? t('assessment.headings.open.some', { count: missing })
      : t('assessment.headings.open.nothing');
  return rough > 0 ? t('assessment.headings.open.rough', { known, count: rough }) : known;
}
