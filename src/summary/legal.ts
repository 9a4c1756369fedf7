import { exceeds, reaches } from '../assessment/numbers.ts';
import type { LegalGround, YesNoUnknown } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Source } from './source.ts';

/** The criteria of Cabinet Regulation 402 (2017), point 3, which are shown beside the recommendation. */
export interface LegalTest {
  readonly heading: string;
  readonly overall: YesNoUnknown;
  readonly grounds: readonly {
    readonly id: LegalGround;
    readonly text: string;
    /** "MK noteikumu Nr. 402 3.1. apakšpunkts". */
    readonly point: string;
    readonly answer: YesNoUnknown;
    readonly answerText: string;
    /** "To noteiks saņēmēja laiks minūtēs, pašlaik un elektroniski". Only for an unknown answer. */
    readonly lacks: string | null;
    /** The questions that would give what is missing. */
    readonly questions: readonly QuestionId[];
  }[];
  /** Says that point 3.7 is not asked. */
  readonly notAsked: string;
  /** Says how to read the list, and which wording is binding. */
  readonly basis: string;
}

/** The grounds on which a service is to be electronic, in the order of the regulation. */
export const GROUNDS: readonly LegalGround[] = ['cases', 'convenience', 'burden', 'process', 'cost'];

export function legalTestWords(source: Source): LegalTest {
  const { assessment, t } = source;
  const { overall } = assessment.legalTest;
  const grounds = GROUNDS.filter((id) => assessment.legalTest[id] === 'yes').map((id) =>
    t(`assessment.legal.${id}.name`),
  );
  return {
    heading:
      overall === 'yes'
        ? t('assessment.headings.legal.yes', { grounds })
        : t(`assessment.headings.legal.${overall}`),
    overall,
    grounds: GROUNDS.map((id) => ({
      id,
      text: t(`assessment.legal.${id}.text`),
      point: t(`assessment.legal.${id}.point`),
      answer: assessment.legalTest[id],
      answerText: t(`assessment.legal.answer.${assessment.legalTest[id]}`),
      ...lacking(source, id),
    })),
    notAsked: t('assessment.legal.notAsked'),
    basis: t('assessment.legal.basis'),
  };
}

/**
 * What an unknown criterion still needs. An answered question may leave a criterion unknown: question 2 does without
 * minutes.
 */
function lacking(
  { assessment, given, t }: Source,
  id: LegalGround,
): { lacks: string | null; questions: readonly QuestionId[] } {
  if (assessment.legalTest[id] !== 'unknown') return { lacks: null, questions: [] };
  const needs: readonly Need[] = id === 'cost' ? costNeeds() : [NEEDS[id]];
  return {
    lacks: t('assessment.legal.lacks', { what: needs.map(([what]) => t(`assessment.legal.needs.${what}`)) }),
    questions: needs.map(([, question]) => question),
  };

  function costNeeds(): Need[] {
    const { institutionSpeed, staffMinutesNow = 0, staffMinutesThen = staffMinutesNow } = given.q02;
    const timeOpen = institutionSpeed === undefined && !exceeds(staffMinutesNow, staffMinutesThen);
    const ratio = assessment.facts.costRatio;
    const costOpen =
      given.q03.presentChannel === 'no' || (ratio ? reaches(ratio[0], 1) : given.q03.estimate === undefined);
    return [...(costOpen ? [NEEDS.cost] : []), ...(timeOpen ? [TIME] : [])];
  }
}

type Need = readonly [what: LegalGround | 'time', question: QuestionId];

const NEEDS: Readonly<Record<LegalGround, Need>> = {
  cases: ['cases', 'q05'],
  convenience: ['convenience', 'q02'],
  burden: ['burden', 'q02'],
  process: ['process', 'q22'],
  cost: ['cost', 'q03'],
};
const TIME: Need = ['time', 'q02'];
