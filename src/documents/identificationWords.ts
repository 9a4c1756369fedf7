import { pointer } from '../answers/model/path.ts';
import { lowerFirst } from '../summary/source.ts';
import { optionName } from '../summary/valueWords.ts';
import { identificationMeans, type MeansFinding, meansFindings } from './identificationMeans.ts';
import { CIRCUMSTANCES } from './identificationTable.ts';
import type { Missing } from './missing.ts';
import { type RowContext, type Statement, type StatementPart, some } from './statement.ts';

/** Whether anything is known about the risks. If not, no level is stated. */
const isStarted = ({ documents }: RowContext): boolean => {
  const { deviation: _why, analysedOn: _on, note: _note, own: _own, ...fields } = documents.eId ?? {};
  return Object.values(fields).some((value) => value !== undefined && value.length > 0);
};

/** The outcome of the annex in words: not needed, one level, or a span of levels, with the points it rests on. */
function outcome(context: RowContext): Statement[] {
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

/** The findings about the means in the answers. Each is listed once, even if both questions name it. */
function findingsOf({ documents, given }: RowContext): MeansFinding[] {
  return meansFindings(documents.eId ?? {}, given).filter(
    ({ question, means }) => question === 'q15' || !given.q15.means?.includes(means),
  );
}

/** These findings in words, one sentence each. */
const findingWords = (context: RowContext, ...told: readonly MeansFinding['finding'][]): Statement[] =>
  findingsOf(context)
    .filter(({ finding }) => told.includes(finding))
    .flatMap(({ question, means, finding }) =>
      some(
        context.t(`documents.text.means.${finding}`, {
          means: optionName(context.t, 'q15.fields.means', means),
          n: Number(question.slice(1)),
        }),
        [question],
      ),
    );

const isSettled = ({ documents, given }: RowContext): boolean => {
  const result = identificationMeans(documents.eId ?? {}, given);
  return !result.needed || result.level[0] === result.level[1];
};

/** Asks for the first open field of the annex while open fields leave the level open. */
function openLacks(context: RowContext): Missing[] {
  const held: Readonly<Record<string, unknown>> = context.documents.eId ?? {};
  const open = CIRCUMSTANCES.find(({ field }) => held[field] === undefined);
  if (isSettled(context) || !open) return [];
  const field = pointer('documents', 'eId', open.field);
  const { t } = context;
  return [
    {
      text: t('documents.text.asks.eIdOpen'),
      effort: 'choice',
      document: 'eId',
      field,
    },
  ];
}

/** Asks for it in the document that has the field. */
const openHere = (context: RowContext): Missing[] =>
  openLacks(context).map((each) => ({ ...each, here: context.t('documents.text.asks.eIdOpenHere') }));

/**
 * Point 5 of the annex applies only to circumstances of point 4.3. Without them nobody is asked for a justification.
 */
const deviationField: NonNullable<StatementPart['writtenFrom']> = ({ documents, given }) => {
  const result = identificationMeans(documents.eId ?? {}, given);
  const possible = result.needed && result.level[0] === 3 && result.level[1] === 3;
  return possible || documents.eId?.deviation !== undefined ? [pointer('documents', 'eId', 'deviation')] : [];
};

/** Asks for other means if the annex does not admit the chosen ones, or for a justification where point 5 allows it. */
function meansLack(context: RowContext): Missing[] {
  const { documents, given, t } = context;
  const result = identificationMeans(documents.eId ?? {}, given);
  return findingsOf(context)
    .filter(({ finding }) => finding === 'notAdmitted')
    .map(({ question, means }) => {
      const eased = result.needed && result.level[1] === 3 && means === 'internetBank';
      return {
        text: t(eased ? 'documents.text.asks.meansOrReasons' : 'documents.text.asks.means', {
          means: optionName(t, 'q15.fields.means', means),
          n: Number(question.slice(1)),
        }),
        effort: 'choice',
        question,
        field: pointer('answers', question, 'means'),
      };
    });
}

/** The outcome alone, for the document that asks for the circumstances. */
export const outcomePart: StatementPart = {
  write: outcome,
  lacks: openHere,
  writtenFrom: () => [pointer('documents', 'eId', 'setByLaw')],
};

/**
 * The outcome for other documents, with the chosen means that contradict it. With such a contradiction the row is not
 * ready.
 */
export const identificationPart: StatementPart = {
  write: (context) => {
    const said = outcome(context);
    return said.length > 0 ? [...said, ...findingWords(context, 'notAdmitted', 'writtenAgreement')] : [];
  },
  asks: ({ t }) => [{ text: t('documents.text.asks.eId'), effort: 'choice', document: 'eId' }],
  lacks: (context) => [...(isStarted(context) ? openLacks(context) : []), ...meansLack(context)],
};

/** What the annex says about each chosen means. The admitted ones are listed once the level is known. */
export const meansPart: StatementPart = {
  write: (context) => {
    const { documents, given, t } = context;
    const result = identificationMeans(documents.eId ?? {}, given);
    const told = findingWords(context, 'notAdmitted', 'writtenAgreement', 'checkRegister');
    if (!result.needed || !isStarted(context) || !isSettled(context)) return told;
    const found = findingsOf(context).map(({ means }) => means);
    const fit = (given.q15.means ?? []).filter((means) => !found.includes(means));
    const names = fit.map((means) => lowerFirst(optionName(t, 'q15.fields.means', means)));
    return names.length > 0 ? [...some(t('documents.text.means.fits', { names }), ['q15']), ...told] : told;
  },
  lacks: (context) => [...openHere(context), ...meansLack(context)],
  writtenFrom: deviationField,
};
