import type { Language } from '../../locales/words.ts';
import type { FactId } from '../../src/assessment/types.ts';
import { type Range, ranged } from './figureText.ts';
import type { KeyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { TRANSLATE } from './summary.ts';

/** Which of the key figures the specification knows, by the name that page one gives them. */
const FACTS = {
  costPerECase: 'costPerECase',
  presentCost: 'costPerECase',
  annualCases: 'annualCases',
  eCasesPerYear: 'eCasesPerYear',
  paybackYears: 'paybackYears',
  npv: 'npv',
  recipientHoursSaved: 'recipientHoursSaved',
  staffHoursSaved: 'staffHoursSaved',
} as const satisfies Record<string, FactId>;

type FigureName = keyof typeof FACTS;

/** The key figures with their labels, where they are known; the labels alone of those that are not. */
export function paperFigures({ expected }: PaperCase, n: KeyNumbers, language: Language) {
  const t = TRANSLATE[language];
  const hours = (range: Range) =>
    t('ui.paper.figures.hours', { n: ranged(range, 'whole', language), count: Math.round(range[1]) });
  const years = ([low, high]: Range) => {
    const ends: Range = [low, Number.isFinite(high) ? high : low];
    const from = t('assessment.units.yearsLong', {
      n: ranged(ends, 'years', language),
      count: Math.round(ends[1] * 10) / 10,
    });
    const word = t('assessment.facts.paybackYears.infinite');
    return Number.isFinite(high) ? from : t('assessment.units.orInfinite', { from, word });
  };
  const texts: Readonly<Record<FigureName, () => string>> = {
    costPerECase: () => ranged(n.eCost, 'cents', language),
    presentCost: () => ranged(n.presentCost, 'cents', language),
    annualCases: () => ranged(n.annualCases, 'whole', language),
    eCasesPerYear: () => ranged(n.eCases, 'whole', language),
    paybackYears: () => years(n.payback),
    npv: () => ranged(n.npv, 'euros', language),
    recipientHoursSaved: () => hours(n.recipientHours),
    staffHoursSaved: () => hours(n.staffHours),
  };
  const names = Object.keys(FACTS) as FigureName[];
  const known = names.filter((id) => expected.facts[FACTS[id]] !== null);
  const none = known.length > 0 ? [] : [{ text: t('ui.paper.figures.none') }];
  return {
    told: [...none, ...known.map((id) => ({ text: t(`ui.paper.figures.${id}`) + texts[id]() }))],
    unknown: names.filter((id) => !known.includes(id)).map((id) => t(`ui.paper.figures.${id}`)),
  };
}
