import type { Outcome } from '../answers/model/types.ts';
import { OUTCOMES } from '../questionnaire/decision.ts';
import type { Source } from './source.ts';

/** The block in which a manager decides, and the decision where one is entered. */
export interface DecisionBlock {
  readonly title: string;
  readonly options: readonly {
    readonly outcome: Outcome;
    readonly label: string;
    readonly chosen: boolean;
  }[];
  readonly becauseLabel: string;
  readonly nameLabel: string;
  readonly positionLabel: string;
  readonly dateLabel: string;
  readonly signatureLabel: string;
  readonly recorded: RecordedDecision | null;
}

/** Null where the file does not say. */
export interface RecordedDecision {
  /** "Apstiprināts". */
  readonly outcome: string | null;
  readonly by: string | null;
  readonly position: string | null;
  readonly date: string | null;
  readonly comment: string | null;
  /** The recommendation that it was made on. */
  readonly recommendation: string | null;
  /** "Mainīts pēc lēmuma (30.11.2026.)", where the answers are no longer those decided upon. */
  readonly changed: string | null;
  /** "Norādīts datnē", where it was not recorded here; with `changed` in one line for the paper. */
  readonly stated: string | null;
  readonly remark: string | null;
}

const LABELS = { approved: 'approve', rejected: 'reject', returned: 'return' } as const;

export function decisionOf(
  { file, t }: Source,
  fingerprint: string | undefined,
  ofFile: boolean,
): DecisionBlock {
  const chosen = file.decision?.outcome;
  return {
    title: t('assessment.decision.title'),
    options: OUTCOMES.map((outcome) => ({
      outcome,
      label: t(`assessment.decision.${LABELS[outcome]}`),
      chosen: outcome === chosen,
    })),
    becauseLabel: t('assessment.decision.because'),
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
): RecordedDecision | null {
  if (!decision?.outcome) return null;
  const { recommendation: upon } = decision;
  const date = decision.date ? t('assessment.units.dateShort', { n: decision.date }) : null;
  const outdated =
    decision.fingerprint !== undefined && fingerprint !== undefined && decision.fingerprint !== fingerprint;
  const changed = outdated ? changedText(t, date) : null;
  const stated = ofFile ? t('assessment.decision.stated') : null;
  return {
    outcome: t(`assessment.decision.outcomes.${decision.outcome}`),
    by: decision.by ?? null,
    position: decision.position ?? null,
    date,
    comment: decision.comment ?? null,
    recommendation: upon ? t(`assessment.recommendation.names.${upon}`) : null,
    changed,
    stated,
    remark: [stated, changed].filter(Boolean).join(' · ') || null,
  };
}

function changedText(t: Source['t'], date: string | null): string {
  return date ? t('assessment.decision.changed', { date }) : t('assessment.decision.changedUndated');
}
