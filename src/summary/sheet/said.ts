import { type Figure, type FigureId, figuresOf, figureText } from '../figures.ts';
import { memoFiguresOf } from '../memoFigures.ts';
import { finite } from '../quantity.ts';
import { lowerFirst, type Source } from '../source.ts';

/** A piece of the sentence: words, or a number that opens its formula. */
export interface Said {
  readonly text: string;
  readonly figure?: FigureId;
  /** True for an explanation in brackets, which a short form leaves out. */
  readonly explains?: true;
}

/** The placeholder for a number in a text. */
const GAP = '\uFFFC';

/** The result with its numbers. There is one part for each known figure. */
export function saidOf(source: Source): readonly (readonly Said[])[] {
  const figures = figuresOf(source);
  const find = (id: FigureId) => figures.find((each) => each.id === id);
  return [casesOf(source, find), costOf(source, find), savingOf(source), paybackOf(source)].filter(
    (part) => part.length > 0,
  );
}

type Find = (id: FigureId) => Figure | undefined;

/** Puts numbers into a text, which has one gap for each number, in the same order. */
function around(text: string, numbers: readonly (Said & { figure: FigureId })[]): readonly Said[] {
  return text.split(GAP).flatMap((words, index): Said[] => {
    const next = numbers[index];
    return [...(words ? [{ text: words }] : []), ...(next ? [next] : [])];
  });
}

const as = (figure: Figure | undefined, text = figure?.value ?? ''): Said & { figure: FigureId } => ({
  text,
  figure: figure?.id ?? 'annualCases',
});

function casesOf({ t, given }: Source, find: Find): readonly Said[] {
  const [cases, uptake, electronic] = [find('annualCases'), find('uptake'), find('eCasesPerYear')];
  const gaps = { cases: GAP, uptake: GAP, electronic: GAP };
  if (electronic && cases && uptake && given.q03.eCasesPerYear === undefined) {
    const text = t('ui.sheet.said.product', { ...gaps, count: electronic.count });
    // To a hundredth of a per cent, so that readers can multiply it again by hand.
    const share = uptake.rough ? uptake.value : figureText(t, 'uptake', uptake.bounds[0]);
    return around(text, [as(cases), as(uptake, share), as(electronic)]);
  }
  if (electronic)
    return around(t('ui.sheet.said.electronic', { ...gaps, count: electronic.count }), [as(electronic)]);
  if (cases) return around(t('ui.sheet.said.cases', { ...gaps, count: cases.count }), [as(cases)]);
  return [];
}

function costOf({ t }: Source, find: Find): readonly Said[] {
  const [now, online] = [find('presentCost'), find('costPerECase')];
  if (!now || !online) return [];
  if (!online.bounds.every(Number.isFinite)) return [];
  return around(t('ui.sheet.said.cost', { now: GAP, online: GAP }), [as(now), as(online)]);
}

function savingOf(source: Source): readonly Said[] {
  const [, saving] = memoFiguresOf(source);
  if (!source.assessment.facts.annualSaving) return [];
  return [
    { text: `${lowerFirst(saving.label)} ` },
    { text: saving.value, figure: 'annualSaving' },
    ...inBrackets(saving.note),
  ];
}

const inBrackets = (note: string | null): Said[] =>
  note ? [{ text: ` (${lowerFirst(note)})`, explains: true }] : [];

function paybackOf(source: Source): readonly Said[] {
  const [, , payback] = memoFiguresOf(source);
  const years = source.assessment.facts.paybackYears;
  if (!years) return [];
  return [
    { text: `${lowerFirst(payback.label)} ` },
    { text: payback.value, figure: 'paybackYears' },
    // The formula shows how a finite period is computed, so only an infinite one needs the note.
    ...(finite(years) ? [] : inBrackets(payback.note)),
  ];
}
