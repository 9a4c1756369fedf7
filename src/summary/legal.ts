import type { LegalGround, YesNoUnknown } from '../assessment/types.ts';
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
  }[];
  /** Says that point 3.7 is not asked. */
  readonly notAsked: string;
  /** Says how to read the list, and which wording is binding. */
  readonly basis: string;
}

const GROUNDS: readonly LegalGround[] = ['cases', 'convenience', 'burden', 'process', 'cost'];

export function legalTestWords({ assessment, t }: Source): LegalTest {
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
    })),
    notAsked: t('assessment.legal.notAsked'),
    basis: t('assessment.legal.basis'),
  };
}
