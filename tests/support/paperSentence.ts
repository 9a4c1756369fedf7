import type { Language } from '../../locales/languages.ts';
import type { Told } from './explained.ts';
import { ranged } from './figureText.ts';
import type { PaperCase } from './paperCases.ts';
import { type paperReasons, small } from './paperReasons.ts';
import { TRANSLATE } from './summary.ts';

type Reasons = ReturnType<typeof paperReasons>;

/** The recommendation with the sentence that says why, how settled it is, and how firm. */
export function paperSentence(one: PaperCase, reasons: Reasons, language: Language): Told[] {
  const t = TRANSLATE[language];
  const { expected } = one;
  const { pessimistic, optimistic, settled } = expected.recommendation;
  const id = settled ? pessimistic : 'undecided';
  const firm = id === 'build' || id === 'buildWithConditions';
  const ends = [inHundred(expected.firmness[0]), inHundred(expected.firmness[1])] as const;
  const share = ranged(ends, 'whole', language);
  const counts = [
    t('assessment.sentence.soFarFor', { count: expected.reasons.for.length }),
    t('assessment.sentence.soFarAgainst', { count: expected.reasons.against.length }),
  ];
  const span = t('assessment.recommendation.span', {
    from: t(`assessment.recommendation.names.${pessimistic}`),
    to: t(`assessment.recommendation.names.${optimistic}`),
  });
  return [
    { text: wordOf(one, id, language) },
    { text: t('assessment.sentence.full', { text: sentenceOf(one, id, reasons, language) }) },
    { text: settled ? settledOf(one, language) : `${counts.join(', ')}. ${span}`, cut: !settled },
    ...(firm ? [{ text: t('assessment.firmness.same', { share, count: Math.max(...ends) }) }] : []),
  ];
}

type Id = PaperCase['expected']['recommendation']['pessimistic'] | 'undecided';

function wordOf({ file, expected }: PaperCase, id: Id, language: Language): string {
  const t = TRANSLATE[language];
  if (id === 'doNotBuild') {
    const { institution } = file.answers.q07 ?? {};
    const instead = [t('assessment.instead.dataExchange.phraseNamed', { institution })];
    return t('assessment.recommendation.doNotBuild', { instead });
  }
  if (id !== 'undecided') return t(`assessment.recommendation.${id}`);
  const deciding = expected.openQuestions.filter(({ settles }) => settles).slice(0, 3);
  const questions = deciding
    .map(({ question }) => Number(question.slice(1)))
    .sort((a, b) => a - b)
    .map((n) => t('assessment.question.ordinal', { n }));
  return t('assessment.recommendation.undecided.answers', { count: questions.length, questions });
}

/** What each of the four examples says; the reasons with figures come first. */
function sentenceOf({ expected }: PaperCase, id: Id, reasons: Reasons, language: Language): string {
  const t = TRANSLATE[language];
  const { for: pro, against: con } = expected.reasons;
  const withRef = (text: string, question: string) =>
    t('assessment.question.withRef', { text, n: Number(question.slice(1)) });
  const told = (question: 'q01' | 'q02' | 'q03') => {
    if (!pro.some((each) => each.question === question)) throw new Error(`${question} is no reason for.`);
    return withRef(reasons.pro(question), question);
  };
  const [worst] = con;
  const against = worst ? withRef(reasons.con(worst), worst.question) : '';
  switch (id) {
    case 'build':
      return `${told('q03')}; ${small(told('q02'))}`;
    case 'buildWithConditions':
      return `${told('q01')}; ${t('assessment.sentence.conditionIs', { text: small(against) })}`;
    case 'doNotBuild':
      return against;
    default:
      return t('assessment.sentence.certain.both', { pro: small(told('q02')), con: small(against) });
  }
}

/** Nothing is missing in the settled examples: then rough figures are counted, or else estimates. */
function settledOf({ file, expected }: PaperCase, language: Language): string {
  const t = TRANSLATE[language];
  const rough = expected.openQuestions.length;
  if (rough > 0) return t('assessment.recommendation.settled.rough', { count: rough });
  const estimates = Object.values(file.answers).filter((answer) => 'estimate' in answer).length;
  return t('assessment.recommendation.settled.allEstimates', { count: estimates });
}

/** Of 100; never 0 or 100 unless it is exactly that. */
const inHundred = (share: number): number =>
  share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
