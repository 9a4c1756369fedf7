import type { Language } from '../../locales/languages.ts';
import type { Told } from './explained.ts';
import { longDate, type Range, ranged, shortDate } from './figureText.ts';
import { fingerprintDigits } from './fingerprintDigits.ts';
import { keyNumbers } from './keyNumbers.ts';
import type { PaperCase } from './paperCases.ts';
import { paperFigures } from './paperFigures.ts';
import { paperForm } from './paperForm.ts';
import { paperReasons } from './paperReasons.ts';
import { paperSentence } from './paperSentence.ts';
import { paperToDo, type ShownToDo } from './paperToDo.ts';
import { TRANSLATE } from './summary.ts';

/** How many items of its lists a page has room for; that is a matter of the layout. */
export interface Shown {
  readonly pro: number;
  readonly con: number;
  readonly toDo: ShownToDo;
  readonly pages: number;
}

/** "97–98": of 100, never rounded up. */
export function scoreText([low, high]: Range, language: Language): string {
  return ranged([Math.floor(low + 1e-9), Math.floor(high + 1e-9)], 'whole', language);
}

/** Every text of page one that has a number in it, made from the file and the specification's result alone. */
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
    t('assessment.header.progress', { count: count(expected.states), total: 24 }),
    `${institution}, ${unit}`,
    t('assessment.header.author', { name: author }),
  ];
  const [made, used] = [file.methodology?.version, expected.methodology.version];
  const versions = t('assessment.methodology.versions', {
    method: used,
    questions: file.questionnaire?.version,
  });
  const fingerprint = t('assessment.header.fingerprint', { digits: fingerprintDigits(file) });
  const scores = {
    value: scoreText(expected.value, language),
    readiness: scoreText(expected.readiness, language),
  };
  const ref = (question: string) => t('assessment.question.short', { n: Number(question.slice(1)) });
  const { for: pro, against: con } = expected.reasons;
  const more = (all: number, part: number): Told[] =>
    all > part ? [{ text: t('ui.paper.moreInAnnex', { count: all - part }) }] : [];
  const grounds = (['cases', 'convenience', 'burden', 'process', 'cost'] as const).filter(
    (id) => expected.legalTest[id] === 'yes',
  );
  return [
    { text: `${t('assessment.header.title')} · ${versions}` },
    { text: fingerprint },
    { text: `${fingerprint} · ${name}` },
    { text: t('ui.paper.page', { page: 1, pages: shown.pages }) },
    { text: meta.join(' · '), cut: true },
    ...paperSentence(one, reasons, language),
    ...(made === used
      ? []
      : [{ text: `! ${t('assessment.methodology.otherVersion', { file: made, used })}`, cut: true }]),
    ...pro.slice(0, shown.pro).map(({ question }, index) => ({
      text: `${index + 1}. ${reasons.pro(question)}`,
      cut: true,
      trail: ref(question),
    })),
    ...more(pro.length, shown.pro),
    ...con.slice(0, shown.con).map((each, index) => ({
      text: `${index + 1}. ${reasons.con(each)}`,
      cut: true,
      trail: ref(each.question),
    })),
    ...more(con.length, shown.con),
    { text: t('assessment.headings.chart', scores) },
    // The marks of both axes.
    { text: '0 40 60 100 0 40 60 100' },
    ...paperFigures(one, n, language).told,
    ...paperForm(one, language),
    ...paperToDo(one, shown.toDo, language, reasons.toDo),
    {
      text: t('assessment.headings.legal.yes', {
        grounds: grounds.map((id) => t(`assessment.legal.${id}.name`)),
      }),
      cut: true,
      optional: true,
    },
    ...decision(one, language),
  ];
}

function decision({ file }: PaperCase, language: Language): Told[] {
  if (!file.decision) return [];
  const { by = '', position = '', comment = '', date: iso = '' } = file.decision;
  const t = TRANSLATE[language];
  const date = shortDate(iso, language);
  // The values stand above their labels.
  return [
    { text: comment },
    { text: by + t('assessment.decision.name') },
    { text: position + t('assessment.decision.position') },
    { text: date + t('assessment.decision.date') },
    { text: t('assessment.decision.changed', { date }) },
  ];
}
