import { optionName } from '../summary/valueWords.ts';
import { identificationMeans, meansFindings } from './identificationMeans.ts';
import { type Context, type Part, type Statement, some } from './statement.ts';

/** Whether anything about the risks is known; without it nothing is said of a level. */
const isStarted = ({ documents }: Context): boolean => {
  const { deviation: _why, analysedOn: _on, note: _note, own: _own, ...fields } = documents.eId ?? {};
  return Object.values(fields).some((value) => value !== undefined && value.length > 0);
};

/** The outcome of the annex in words: not needed, one level, or from which to which; with the points it rests on. */
function outcome(context: Context): Statement[] {
  const { documents, given, t } = context;
  const fields = documents.eId ?? {};
  const result = identificationMeans(fields, given);
  if (!result.needed) {
    return fields.setByLaw
      ? some(t('documents.text.eId.setByLaw', { law: fields.setByLaw }))
      : some(t('documents.text.eId.notNeeded'), ['q15']);
  }
  if (!isStarted(context)) return [];
  const [low, high] = result.level;
  const points = [...new Set(result.because.map(({ point }) => t('documents.text.eId.point', { point })))];
  return [
    ...(low === high
      ? some(t(`documents.text.eId.level.${high}`))
      : some(t('documents.text.eId.span', { from: `4.${low}`, to: `4.${high}` }))),
    ...(points.length > 0 ? some(t('documents.text.eId.because', { points })) : []),
    ...(low === 3 && high === 3 && fields.deviation
      ? some(t('documents.text.eId.deviation', { text: fields.deviation }))
      : []),
    ...(result.foreign ? some(t(`documents.text.eId.foreign.${result.foreign}`)) : []),
    ...(result.reviewDue ? some(t('documents.text.eId.review', { date: result.reviewDue })) : []),
  ];
}

export const identificationPart: Part = {
  write: outcome,
  asks: (t) => ({ text: t('documents.text.asks.eId'), effort: 'choice', document: 'eId' }),
};

/** What the chosen means are to the annex, one sentence each. */
export const meansPart: Part = {
  write: ({ documents, given, t }) =>
    meansFindings(documents.eId ?? {}, given).flatMap(({ question, means, finding }) => {
      // What both questions name is told once.
      if (question === 'q06' && given.q15.means?.includes(means)) return [];
      return some(
        t(`documents.text.means.${finding}`, {
          means: optionName(t, 'q15.fields.means', means),
          n: Number(question.slice(1)),
        }),
        [question],
      );
    }),
};
