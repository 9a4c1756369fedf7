import type { Language } from '../../locales/languages.ts';
import type { Told } from './explained.ts';
import { type Range, roughEnds, roughly, timeText } from './figureText.ts';
import type { KeyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { small } from './paperReasons.ts';
import { TRANSLATE } from './summary.ts';

/** The three figures that page one prints large. An unknown figure shows the questions that would answer it. */
export function paperMemoFigures({ file, expected }: PaperCase, n: KeyNumbers, language: Language): Told[] {
  const t = TRANSLATE[language];
  const { q03, q05, q06, q10 } = file.answers;
  const perYear = (range: Range) => t('assessment.units.perYear', { n: roughly(range, 'euros', language) });
  const asked = (numbers: readonly number[], unknown = false) =>
    (unknown ? t('assessment.memo.figures.unknown') : '') +
    t('assessment.memo.figures.asked', {
      questions: numbers.map((each) => t('ui.question.ordinal', { n: each })),
      count: numbers.length,
    });
  const { buildCost, annualCost, precision } = q03 ?? {};
  const within = precision
    ? t('assessment.memo.figures.precision', { n: t('assessment.units.percent', { n: precision }) })
    : '';
  const cost =
    buildCost !== undefined && annualCost !== undefined
      ? t('assessment.memo.figures.both', {
          build: roughly([buildCost, buildCost], 'euros', language),
          annual: perYear([annualCost, annualCost]),
        }) + within
      : asked([3], true);
  const missing = [
    ...(q03?.buildCost === undefined ? [3] : []),
    ...(q05?.groups ? [] : [5]),
    ...(q06?.reach && !q06.dontKnow ? [] : [6]),
  ];
  const known = expected.facts.paybackYears !== null;
  const { inMonths, ...time } = timeText(n.payback, language);
  const never = !Number.isFinite(n.payback[1]);
  const soon = t(`assessment.units.${inMonths ? 'inMonths' : 'inYears'}`, time);
  const payback = never
    ? t('assessment.memo.figures.atBest', { years: soon }) + t('assessment.memo.figures.mayNever')
    : soon +
      (precision
        ? t('assessment.memo.figures.howWithin', { n: t('assessment.units.percent', { n: precision }) })
        : t('assessment.memo.figures.howBoth'));
  const [worst = '', best] = roughEnds(n.saving, 'euros', language);
  const saving =
    n.saving[0] < 0
      ? t('assessment.memo.figures.upTo', { n: t('assessment.units.perYear', { n: best }) }) +
        t('assessment.sentence.and', {
          // The only example with such a saving is one that is not to be built.
          first: t('assessment.memo.figures.worstLossIf', {
            n: t('assessment.units.perYear', { n: worst.replace('−', '') }),
          }),
          second: small(t('assessment.memo.figures.beforeBuild')),
        })
      : perYear(n.saving) + t('assessment.memo.figures.beforeBuild');
  const [byCase, byYears] = [q03?.estimate, q10?.estimate];
  return [
    { text: t('assessment.memo.figures.cost') + cost },
    {
      text: byCase
        ? t('assessment.memo.figures.perCase') +
          t(`assessment.memo.figures.caseEstimates.${byCase}`) +
          t('assessment.memo.figures.estimate', { text: asked(missing) })
        : t('assessment.memo.figures.saving') + (known ? saving : asked(missing, true)),
    },
    {
      text:
        t('assessment.memo.figures.payback') +
        // Only one example has an estimate here, and it says that a case will cost more.
        (byYears
          ? small(t(`questionnaire.q10.fields.estimate.options.${byYears}`)) +
            t('assessment.memo.figures.slower')
          : known
            ? payback
            : asked(missing, true)),
    },
  ];
}
