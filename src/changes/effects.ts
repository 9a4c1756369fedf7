import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { assess } from '../assessment/assess.ts';
import { TOLERANCE } from '../assessment/numbers.ts';
import type { Signal } from '../assessment/signal.ts';
import type { AssessmentResult, Bounds } from '../assessment/types.ts';
import { methodologyFor } from '../assessment/weighting.ts';
import { recommendationText } from '../summary/headline.ts';
import { score } from '../summary/quantity.ts';
import { foundText } from '../summary/signalWords.ts';
import { lowerFirst, type Source, sourceOf } from '../summary/source.ts';

/** The effect of a change on the result; all false and without sentences if there is none. */
export interface ResultChange {
  readonly recommendation: boolean;
  readonly value: boolean;
  readonly readiness: boolean;
  readonly signals: boolean;
  /** "Ieteikums: Atlikt → Veidot", "Vērtība: 52–60 → 58–63", "Klāt nāk: …". */
  readonly sentences: readonly string[];
}

const results = new WeakMap<object, Map<string, AssessmentResult>>();

/** Assesses the same answers only once, however many changes they are compared with. */
function resultFrom({ answers, methodology }: Assessment): AssessmentResult {
  const known = results.get(answers) ?? new Map<string, AssessmentResult>();
  results.set(answers, known);
  const key = JSON.stringify(methodology ?? null);
  const result = known.get(key) ?? assess(answers, methodologyFor(methodology));
  known.set(key, result);
  return result;
}

export function effectBetween(before: Assessment, after: Assessment, t: Translate): ResultChange {
  const [a, b] = [before, after].map((file) => sourceOf(resultFrom(file), file, t)) as [Source, Source];
  const recommendation = recommendationSentences(a, b);
  const [value, readiness] = (['value', 'readiness'] as const).map((axis) =>
    moved(a.assessment[axis], b.assessment[axis]),
  ) as [boolean, boolean];
  const signals = signalSentences(a, b);
  const axis = (id: 'value' | 'readiness') =>
    t(`ui.changes.effects.${id}`, { before: score(t, a.assessment[id]), after: score(t, b.assessment[id]) });
  return {
    recommendation: recommendation.length > 0,
    value,
    readiness,
    signals: signals.length > 0,
    sentences: [
      ...recommendation,
      ...(value ? [axis('value')] : []),
      ...(readiness ? [axis('readiness')] : []),
      ...signals,
      ...contradictionSentences(a, b),
    ],
  };
}

/** A rounding difference is no change. */
const moved = (a: Bounds, b: Bounds): boolean => a.some((n, i) => Math.abs(n - (b[i] ?? n)) > TOLERANCE);

function recommendationSentences({ assessment: a, t }: Source, { assessment: b }: Source): string[] {
  const [before, after] = [recommendationText(a, t), recommendationText(b, t)];
  return before === after ? [] : [t('ui.changes.effects.recommendation', { before, after })];
}

/**
 * What happens to a signal. 'possible': it is new, and the open answers decide whether it holds. 'certain': the answers
 * no longer leave that open.
 */
type SignalChange = 'raised' | 'possible' | 'gone' | 'certain' | 'uncertain';

/** The sentence for a signal has the figures of the version that has the signal. */
function signalSentences(a: Source, b: Source): string[] {
  const of = ({ assessment }: Source) => new Map(assessment.signals.map((signal) => [signal.id, signal]));
  const [from, to] = [of(a), of(b)];
  const say = (kind: SignalChange, source: Source, signal: Signal) =>
    source.t(`ui.changes.effects.${kind}`, { text: lowerFirst(foundText(source, signal)) });
  return [
    ...[...to.values()].flatMap((signal) => {
      const former = from.get(signal.id);
      if (!former) return [say(signal.certain ? 'raised' : 'possible', b, signal)];
      if (former.certain === signal.certain) return [];
      return [say(signal.certain ? 'certain' : 'uncertain', b, signal)];
    }),
    ...[...from.values()].flatMap((signal) => (to.has(signal.id) ? [] : [say('gone', a, signal)])),
  ];
}

function contradictionSentences({ assessment: a, t }: Source, { assessment: b }: Source): string[] {
  const ids = (result: AssessmentResult) => result.contradictions.map(({ id }) => id);
  const say = (kind: 'contradiction' | 'resolved', from: AssessmentResult, without: AssessmentResult) =>
    ids(from)
      .filter((id) => !ids(without).includes(id))
      .map((id) => {
        const text = lowerFirst(t(`assessment.contradictions.${id}.found`));
        return t(`ui.changes.effects.${kind}`, { text });
      });
  return [...say('contradiction', b, a), ...say('resolved', a, b)];
}
