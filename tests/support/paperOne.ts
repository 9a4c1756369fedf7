import type { Language } from '../../locales/languages.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import type { Told } from './explained.ts';
import { longDate, type Range, ranged, roughEnds, roughly, shortDate } from './figureText.ts';
import { fingerprintDigits } from './fingerprintDigits.ts';
import { type KeyNumbers, keyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { paperFigures } from './paperFigures.ts';
import { paperForm } from './paperForm.ts';
import { paperMemoFigures } from './paperMemoFigures.ts';
import { paperReasons } from './paperReasons.ts';
import { certaintyOf, paperSentence, toldQuestions } from './paperSentence.ts';
import { paperToDo, type ShownToDo } from './paperToDo.ts';
import { TRANSLATE } from './summary.ts';

/** How many items of each list fit on the page; the layout decides this. */
export interface Shown {
  readonly why: number;
  readonly risks: number;
  readonly toDo: ShownToDo;
  readonly pages: number;
}

/** A score of 100 or a range like "97–98", never rounded up. */
export function scoreText([low, high]: Range, language: Language): string {
  return ranged([Math.floor(low + 1e-9), Math.floor(high + 1e-9)], 'whole', language);
}

/** Every text on page one that has a number in it, made only from the file and the expected result. */
export function paperOne(one: PaperCase, shown: Shown, language: Language): Told[] {
  const t = TRANSLATE[language];
  const { file, expected } = one;
  const n = keyNumbers(file.answers);
  const reasons = paperReasons(one, n, language);
  const count = (states: PaperCase['expected']['states']) =>
    Object.values(states).filter((state) => state === 'answered').length;
  const { name = '', institution, unit, author } = file.service ?? {};
  const meta = [
    longDate(file.updatedAt ?? '', language),
    t('assessment.header.progress', { count: count(expected.states), total: QUESTION_IDS.length }),
    `${institution}, ${unit}`,
    t('assessment.header.author', { name: author }),
  ];
  const [made, used] = [file.methodology?.version, expected.methodology.version];
  const versions = t('assessment.methodology.versions', {
    method: used,
    questions: file.questionnaire?.version,
  });
  const fingerprint = t('assessment.header.fingerprint', { digits: fingerprintDigits(file) });
  const scores = scoresOf(one, language);
  const ref = (question: string) => t('assessment.question.short', { n: Number(question.slice(1)) });
  const more = (all: number, part: number, total: number): Told[] =>
    all > part ? [{ text: t('ui.paper.moreInAnnex', { count: total }) }] : [];
  /** Each list shows only its first reasons, then says how many the annex has. */
  const list = <T extends { readonly question: string }>(
    reasons: readonly T[],
    count: number,
    textOf: (reason: T) => string,
  ): Told[] => {
    const all = reasons.filter(left);
    return [
      ...all.slice(0, count).map((reason, index) => ({
        text: `${index + 1}. ${textOf(reason)}`,
        cut: true,
        trail: ref(reason.question),
      })),
      ...more(all.length, count, reasons.length),
    ];
  };
  const told = toldQuestions(one);
  // The large figures already say when it pays back, so the lists leave that reason out.
  const left = ({ question }: { readonly question: string }) =>
    !told.includes(question) &&
    !(question === 'q10' && (expected.facts.paybackYears || file.answers.q10?.estimate));
  const pro = (count: number) => list(expected.reasons.for, count, ({ question }) => reasons.pro(question));
  const con = (count: number) => list(expected.reasons.against, count, reasons.con);
  const { settled, pessimistic } = expected.recommendation;
  const turned = settled && (pessimistic === 'doNotBuild' || pessimistic === 'postpone');
  const [why, risks] = turned ? [con, pro] : [pro, con];
  return [
    { text: `${t('assessment.header.title')} · ${versions}` },
    { text: fingerprint },
    { text: `${fingerprint} · ${name}` },
    { text: t('ui.paper.page', { page: 1, pages: shown.pages }) },
    { text: meta.join('; '), cut: true },
    ...paperSentence(one, reasons, language),
    ...(made === used
      ? []
      : [{ text: `! ${t('assessment.methodology.otherVersion', { file: made, used })}.`, cut: true }]),
    ...paperMemoFigures(one, n, language),
    ...why(shown.why),
    ...risks(shown.risks),
    ...(expected.reasons.against.length === 0 ? hinges(one, n, language) : []),
    ...paperToDo(one, shown.toDo, language, reasons.toDo),
    { text: certaintyOf(one, language) },
    { text: t('assessment.memo.axes', { ...scores, low: 40, high: 60 }) },
    ...decision(one, language),
  ];
}

/** What the saving hangs on. It stands where no reason speaks against building. */
function hinges({ file }: PaperCase, { uptake, saving }: KeyNumbers, language: Language): Told[] {
  const t = TRANSLATE[language];
  const shares = roughly([uptake[0] * 100, uptake[1] * 100], 'whole', language).split('–');
  const [low, high] = shares.map((n) => t('assessment.units.percent', { n: Number(n) }));
  const [worst = ''] = roughEnds(saving, 'euros', language);
  const names = (file.answers.q16?.sources ?? []).flatMap((row) =>
    row.interface === 'agreed' ? t('assessment.units.quoted', { name: row.name }) : [],
  );
  const texts = [
    [
      t('assessment.memo.hinges.uptake', { low, high, saving: t('assessment.units.perYear', { n: worst }) }),
      6,
    ],
    [t('assessment.memo.hinges.interfaces', { names }), 16],
  ] as const;
  return texts.map(([text, n], index) => ({
    text: `${index + 1}. ${text}`,
    cut: true,
    trail: t('assessment.question.short', { n }),
  }));
}

/** The beginning of page two: the chart with its marks, the key figures, the form. */
export function paperTwo(one: PaperCase, language: Language): Told[] {
  const t = TRANSLATE[language];
  return [
    { text: t('assessment.headings.chart', scoresOf(one, language)) },
    { text: t('assessment.zones.meaning') },
    // These are the marks of the two axes.
    { text: '0 40 60 100' },
    { text: '0 40 60 100' },
    ...paperFigures(one, keyNumbers(one.file.answers), language).told,
    ...paperForm(one, language),
  ];
}

function scoresOf({ expected }: PaperCase, language: Language) {
  return {
    value: scoreText(expected.value, language),
    readiness: scoreText(expected.readiness, language),
  };
}

function decision({ file }: PaperCase, language: Language): Told[] {
  const t = TRANSLATE[language];
  const prepared = { text: (file.service?.author ?? '') + t('assessment.decision.prepared') };
  if (!file.decision) return [prepared];
  const { by = '', position = '', comment = '', date: iso = '' } = file.decision;
  const date = shortDate(iso, language);
  // The paper prints each value above its label.
  return [
    prepared,
    { text: comment },
    { text: by + t('assessment.decision.name') },
    { text: position + t('assessment.decision.position') },
    { text: date + t('assessment.decision.date') },
    { text: t('assessment.decision.changed', { date }) },
  ];
}
