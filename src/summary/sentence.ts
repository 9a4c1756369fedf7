import type { Signal, SignalId } from '../assessment/signal.ts';
import type { Bounds, Recommendation } from '../assessment/types.ts';
import { definitionOf } from '../questionnaire/questionnaire.ts';
import { certainOf } from './certainSignals.ts';
import { score } from './quantity.ts';
import { type Reason, reasonsAgainst, reasonsFor } from './reasons.ts';
import { foundText, toDoText } from './signalWords.ts';
import { lowerFirst, type Source, withRef } from './source.ts';

/** How many reasons the sentence for "build" names. */
const REASONS_IN_SENTENCE = 2;

/** A part of the sentence, with the reason in it. `also`: the second reason, if the part has two. */
interface SentencePart {
  readonly text: string;
  readonly reason?: ToldReason | undefined;
  readonly also?: ToldReason | undefined;
}

/** A reason: the rating of a question, or a signal. */
type ToldReason = Pick<Reason, 'question' | 'signal'> | { readonly signal: SignalId };

/** The sentence that says why, made from the strongest reasons. Reasons with figures come first. */
export function sentenceOf(source: Source): string {
  const texts = partsOf(source).map(({ text }) => text);
  return source.t('assessment.sentence.full', { text: joined(source, texts) });
}

/** Whether the sentence already has a reason, so that a list beside it can leave that reason out. */
export function toldInSentence(source: Source): (reason: Reason) => boolean {
  const told = partsOf(source).flatMap(({ reason, also }) => [reason, also].flatMap((each) => each ?? []));
  return (reason) =>
    told.some((each) =>
      each.signal === null
        ? reason.signal === null && reason.question === each.question
        : reason.signal === each.signal,
    );
}

function partsOf(source: Source): SentencePart[] {
  const { recommendation } = source.assessment;
  return recommendation.settled ? SENTENCES[recommendation.pessimistic](source) : [soFar(source)];
}

const SENTENCES = {
  build: (source: Source) => {
    const parts = told(source, strongest(reasonsFor(source), REASONS_IN_SENTENCE));
    return parts.length > 0 ? parts : [{ text: source.t('assessment.sentence.build') }];
  },
  buildWithConditions: (source: Source) => [...whyAtAll(source), ...conditions(source)],
  postpone: (source: Source) => {
    const obstacles = certainOf(source, 'removable');
    if (obstacles.length > 0) return obstacles.map((signal) => found(source, signal));
    return [
      low(source, 'lowReadiness', source.assessment.readiness),
      ...told(source, weakest(source, isForm)),
    ];
  },
  doNotBuild: (source: Source) => {
    const certain = [...certainOf(source, 'alternative'), ...certainOf(source, 'worth')];
    if (certain.length > 0)
      return certain.slice(0, REASONS_IN_SENTENCE).map((signal) => found(source, signal));
    const dearer = source.assessment.signals.find(
      ({ id, certain }) => id === 'dearerThanInPerson' && certain,
    );
    const { value } = source.assessment;
    if (!dearer) return [low(source, 'lowValue', value), ...told(source, weakest(source, isNeed))];
    return [low(source, 'modestValueDearer', value), found(source, dearer)];
  },
} as const satisfies Record<Recommendation, (source: Source) => SentencePart[]>;

/** While undecided: the certain reasons for and against. */
function soFar(source: Source): SentencePart {
  const { t } = source;
  const [pro] = told(source, strongest(reasonsFor(source), 1));
  const [con] = told(source, strongest(reasonsAgainst(source), 1));
  if (pro && con) {
    const texts = { pro: lowerFirst(pro.text), con: lowerFirst(con.text) };
    return { text: t('assessment.sentence.certain.both', texts), reason: pro.reason, also: con.reason };
  }
  if (pro) return { ...pro, text: t('assessment.sentence.certain.for', { pro: lowerFirst(pro.text) }) };
  if (con) return { ...con, text: t('assessment.sentence.certain.against', { con: lowerFirst(con.text) }) };
  return { text: t('assessment.sentence.certain.nothing') };
}

/** The legal duty, or else the strongest reason for. */
function whyAtAll(source: Source): SentencePart[] {
  const { t, given, assessment } = source;
  if (assessment.recommendation.mandated !== 'yes') return told(source, strongest(reasonsFor(source), 1));
  const reference = given.q01.mandateReference?.trim();
  const text = reference
    ? t('assessment.sentence.mandate', { reference })
    : t('assessment.sentence.mandatePlain');
  return [{ text }];
}

function conditions(source: Source): SentencePart[] {
  const { t } = source;
  const [first, ...others] = certainOf(source, 'condition');
  if (!first) return [];
  if (others.length > 0) {
    // Conditions are counted as in the plan: those that ask for the same are one.
    const count = new Set([first, ...others].map((signal) => toDoText(source, signal))).size;
    return [{ text: t('assessment.sentence.conditions', { count }) }];
  }
  const { text, reason } = found(source, first);
  return [{ text: t('assessment.sentence.conditionIs', { text: lowerFirst(text) }), reason }];
}

function low(
  { t }: Source,
  key: 'lowReadiness' | 'lowValue' | 'modestValueDearer',
  bounds: Bounds,
): SentencePart {
  return { text: t(`assessment.sentence.${key}`, { score: score(t, bounds) }) };
}

function found(source: Source, signal: Signal): SentencePart {
  const text = withRef(source.t, foundText(source, signal), signal.question);
  return { text, reason: { signal: signal.id } };
}

const isNeed = ({ question }: Reason): boolean => definitionOf(question).axis === 'value';
const isForm = (reason: Reason): boolean => !isNeed(reason);

function weakest(source: Source, wanted: (reason: Reason) => boolean): Reason[] {
  return reasonsAgainst(source).filter(wanted).slice(0, 1);
}

/** The strongest reasons. Those with figures come before those without. */
function strongest(reasons: readonly Reason[], count: number): Reason[] {
  return [...reasons.filter(({ figures }) => figures), ...reasons.filter(({ figures }) => !figures)].slice(
    0,
    count,
  );
}

const told = ({ t }: Source, reasons: readonly Reason[]): SentencePart[] =>
  reasons.map((reason) => ({ text: withRef(t, reason.text, reason.question), reason }));

function joined({ t }: Source, parts: readonly string[]): string {
  const [start = '', ...rest] = parts;
  return rest.reduce(
    (first, part) => t('assessment.sentence.and', { first, second: lowerFirst(part) }),
    start,
  );
}
