import type { Bounds } from '../assessment/types.ts';
import { definitionOf } from '../questionnaire/questionnaire.ts';
import { certainOf } from './conditions.ts';
import { score } from './quantity.ts';
import { type Reason, reasonsAgainst, reasonsFor } from './reasons.ts';
import { foundText } from './signalWords.ts';
import { lowerFirst, type Source, withRef } from './source.ts';

/** How many reasons the sentence of "build" names. */
const REASONS_IN_SENTENCE = 2;

/** The one sentence that says why, made of the strongest reasons; those with figures come first. */
export function sentenceOf(source: Source): string {
  const { recommendation } = source.assessment;
  const parts = recommendation.settled ? SENTENCES[recommendation.pessimistic](source) : [soFar(source)];
  return source.t('assessment.sentence.full', { text: joined(source, parts) });
}

const SENTENCES = {
  build: (source: Source) => {
    const parts = told(source, strongest(reasonsFor(source), REASONS_IN_SENTENCE));
    return parts.length > 0 ? parts : [source.t('assessment.sentence.build')];
  },
  buildWithConditions: (source: Source) => [...whyAtAll(source), ...conditions(source)],
  postpone: (source: Source) => {
    const obstacles = certainOf(source, 'removable');
    if (obstacles.length > 0) {
      return obstacles.map((signal) => withRef(source.t, foundText(source, signal), signal.question));
    }
    return [
      low(source, 'lowReadiness', source.assessment.readiness),
      ...told(source, weakest(source, isForm)),
    ];
  },
  doNotBuild: (source: Source) => {
    const certain = [...certainOf(source, 'alternative'), ...certainOf(source, 'worth')];
    if (certain.length > 0) {
      return certain
        .slice(0, REASONS_IN_SENTENCE)
        .map((signal) => withRef(source.t, foundText(source, signal), signal.question));
    }
    const dearer = source.assessment.signals.find(
      ({ id, certain }) => id === 'dearerThanInPerson' && certain,
    );
    const { value } = source.assessment;
    if (!dearer) return [low(source, 'lowValue', value), ...told(source, weakest(source, isNeed))];
    return [
      low(source, 'modestValueDearer', value),
      withRef(source.t, foundText(source, dearer), dearer.question),
    ];
  },
} as const;

/** While undecided: what is certain for and against. */
function soFar(source: Source): string {
  const { t } = source;
  const [pro] = told(source, strongest(reasonsFor(source), 1));
  const [con] = told(source, strongest(reasonsAgainst(source), 1));
  if (pro && con) {
    return t('assessment.sentence.certain.both', { pro: lowerFirst(pro), con: lowerFirst(con) });
  }
  if (pro) return t('assessment.sentence.certain.for', { pro: lowerFirst(pro) });
  if (con) return t('assessment.sentence.certain.against', { con: lowerFirst(con) });
  return t('assessment.sentence.certain.nothing');
}

/** The legal duty, or the strongest reason for. */
function whyAtAll(source: Source): string[] {
  const { t, given, assessment } = source;
  if (assessment.recommendation.mandated !== 'yes') return told(source, strongest(reasonsFor(source), 1));
  const reference = given.q01.mandateReference?.trim();
  return [
    reference ? t('assessment.sentence.mandate', { reference }) : t('assessment.sentence.mandatePlain'),
  ];
}

function conditions(source: Source): string[] {
  const { t } = source;
  const [first, ...others] = certainOf(source, 'condition');
  if (!first) return [];
  if (others.length > 0) return [t('assessment.sentence.conditions', { count: others.length + 1 })];
  const text = lowerFirst(withRef(t, foundText(source, first), first.question));
  return [t('assessment.sentence.conditionIs', { text })];
}

function low({ t }: Source, key: 'lowReadiness' | 'lowValue' | 'modestValueDearer', bounds: Bounds): string {
  return t(`assessment.sentence.${key}`, { score: score(t, bounds) });
}

const isNeed = ({ question }: Reason): boolean => definitionOf(question).axis === 'value';
const isForm = (reason: Reason): boolean => !isNeed(reason);

function weakest(source: Source, wanted: (reason: Reason) => boolean): Reason[] {
  return reasonsAgainst(source).filter(wanted).slice(0, 1);
}

/** The strongest reasons, those with figures before those without. */
function strongest(reasons: readonly Reason[], count: number): Reason[] {
  return [...reasons.filter(({ figures }) => figures), ...reasons.filter(({ figures }) => !figures)].slice(
    0,
    count,
  );
}

const told = ({ t }: Source, reasons: readonly Reason[]): string[] =>
  reasons.map(({ text, question }) => withRef(t, text, question));

function joined({ t }: Source, parts: readonly string[]): string {
  const [start = '', ...rest] = parts;
  return rest.reduce(
    (first, part) => t('assessment.sentence.and', { first, second: lowerFirst(part) }),
    start,
  );
}
