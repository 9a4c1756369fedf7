import { decidedOf } from '../answers/model/decided.ts';
import type { DecisionKind } from '../answers/model/types.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { DECISION_KINDS } from '../questionnaire/decision.ts';
import { lowerFirst, type Source } from './source.ts';

/** The block in which a manager decides, with the decision if one is recorded. */
export interface DecisionBlock {
  readonly title: string;
  readonly options: readonly {
    readonly kind: DecisionKind;
    /** "veidot ar nosacījumiem (ieteikums)". */
    readonly label: string;
    readonly chosen: boolean;
  }[];
  readonly becauseLabel: string;
  readonly preparedLabel: string;
  readonly nameLabel: string;
  readonly positionLabel: string;
  readonly dateLabel: string;
  readonly signatureLabel: string;
  readonly recorded: DecisionWords | null;
}

/** A recorded decision. Fields are null if the file does not say. */
export interface DecisionWords {
  /** "Veidot ar nosacījumiem"; "Ieteikums noraidīts" for an older file, which does not say what was decided. */
  readonly outcome: string | null;
  readonly by: string | null;
  readonly position: string | null;
  readonly date: string | null;
  readonly comment: string | null;
  /** The recommendation on the day of the decision. */
  readonly recommendation: string | null;
  /** "Novērtējums mainīts pēc lēmuma (30.11.2026.)". Null if the answers are still those of the decision. */
  readonly changed: string | null;
  /**
   * "Lēmums norādīts datnē", if the decision was not recorded here. It is one line for the paper, with `changed` and
   * everything that no box says.
   */
  readonly stated: string | null;
  readonly remark: string | null;
}

export function decisionOf(
  { assessment, file, t }: Source,
  fingerprint: string | undefined,
  ofFile: boolean,
): DecisionBlock {
  const chosen = file.decision && decidedOf(file.decision);
  const recommended = recommendationOf(assessment);
  // While undecided, page one asks not to decide yet.
  const undecided = recommended === 'undecided';
  const advised: DecisionKind = undecided ? 'returned' : recommended;
  const mark = undecided ? 'untilRecommended' : 'recommended';
  return {
    title: t('assessment.decision.title'),
    options: DECISION_KINDS.map((kind) => {
      const name = lowerFirst(t(`assessment.decision.kinds.${kind}`));
      return {
        kind,
        label: kind === advised ? t(`assessment.decision.${mark}`, { name }) : name,
        chosen: kind === chosen,
      };
    }),
    // A comment may also explain a decision that follows the recommendation. While undecided, there is no
    // recommendation to differ from.
    becauseLabel: t(`assessment.decision.${undecided || file.decision?.comment ? 'reason' : 'because'}`),
    preparedLabel: t('assessment.decision.prepared'),
    nameLabel: t('assessment.decision.name'),
    positionLabel: t('assessment.decision.position'),
    dateLabel: t('assessment.decision.date'),
    signatureLabel: t('assessment.decision.signature'),
    recorded: recordedOf(file.decision, t, fingerprint, ofFile),
  };
}

function recordedOf(
  decision: Source['file']['decision'],
  t: Source['t'],
  fingerprint: string | undefined,
  ofFile: boolean,
): DecisionWords | null {
  if (!decision?.outcome && !decision?.decided) return null;
  const kind = decidedOf(decision);
  const { recommendation: upon } = decision;
  const date = decision.date ? t('assessment.units.dateShort', { n: decision.date }) : null;
  const outdated =
    decision.fingerprint !== undefined && fingerprint !== undefined && decision.fingerprint !== fingerprint;
  const changed = outdated ? changedText(t, date) : null;
  const stated = ofFile ? t('assessment.decision.stated') : null;
  const outcome =
    kind === undefined || kind === 'returned'
      ? decision.outcome && t(`assessment.decision.outcomes.${decision.outcome}`)
      : t(`assessment.decision.kinds.${kind}`);
  return {
    outcome: outcome ?? null,
    by: decision.by ?? null,
    position: decision.position ?? null,
    date,
    comment: decision.comment ?? null,
    recommendation: upon ? t(`assessment.recommendation.names.${upon}`) : null,
    changed,
    stated,
    remark: [kind ? null : outcome, stated, changed].filter(Boolean).join(' · ') || null,
  };
}

function changedText(t: Source['t'], date: string | null): string {
  return date ? t('assessment.decision.changed', { date }) : t('assessment.decision.changedUndated');
}
