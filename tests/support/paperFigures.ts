import type { Language } from '../../locales/languages.ts';
import type { FactId } from '../../src/assessment/types.ts';
import { type Range, roughly, timeText } from './figureText.ts';
import type { KeyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { TRANSLATE } from './summary.ts';

/** The key figures of page one by name, each with the fact in the specification that tells whether it is known. */
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

/** The known key figures with their labels, and only the labels of the unknown ones. */
export function paperFigures({ expected }: PaperCase, n: KeyNumbers, language: Language) {
  const t = TRANSLATE[language];
  const hours = (range: Range) => {
    const n = roughly(range, 'whole', language);
    const last = Number(/[^–]*$/.exec(n)?.[0].replace(/\D/g, ''));
    return t('ui.paper.figures.hours', { n, count: last });
  };
  const years = (range: Range) => {
    const { inMonths, ...time } = timeText(range, language);
    const from = t(`assessment.units.${inMonths ? 'monthsLong' : 'yearsLong'}`, time);
    const word = t('assessment.facts.paybackYears.infinite');
    return Number.isFinite(range[1]) ? from : t('assessment.units.orInfinite', { from, word });
  };
  const texts: Readonly<Record<FigureName, () => string>> = {
    costPerECase: () => roughly(n.eCost, 'cents', language),
    presentCost: () => roughly(n.presentCost, 'cents', language),
    annualCases: () => roughly(n.annualCases, 'whole', language),
    eCasesPerYear: () => roughly(n.eCases, 'whole', language),
    paybackYears: () => years(n.payback),
    npv: () => roughly(n.npv, 'euros', language),
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
