import { pointer } from '../answers/model/path.ts';
import type { LegalGround } from '../assessment/types.ts';
import { STEPS } from '../questionnaire/options.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { quotedNames } from '../summary/names.ts';
import { lowerFirst } from '../summary/source.ts';
import { optionName } from '../summary/valueWords.ts';
import { restating } from './answerLabels.ts';
import { askedOf } from './answerParts.ts';
import type { Missing } from './missing.ts';
import { isGiven, own, type RowContext, type StatementPart, some } from './statement.ts';

const LEGAL: Readonly<Record<LegalGround, readonly QuestionId[]>> = {
  cases: ['q05'],
  convenience: ['q02'],
  burden: ['q02'],
  process: ['q22'],
  cost: ['q02', 'q03'],
};

/** The criteria of the regulation that the answers support. */
export const legalTest: StatementPart = {
  write: (context) =>
    (Object.keys(LEGAL) as LegalGround[]).flatMap((id) => {
      const { assessment, t } = context;
      const backed = LEGAL[id].every((question) => isGiven(context, question));
      if (assessment.legalTest[id] !== 'yes' || !backed) return [];
      const [text, point] = [t(`assessment.legal.${id}.text`), t(`assessment.legal.${id}.point`)];
      return some(t('documents.text.ground', { text, point }), LEGAL[id]);
    }),
  asks: ({ t }) => [{ text: t('documents.text.asks.grounds'), effort: 'answer', question: 'q05' }],
};

/** The precision of approximate costs. It explains why computed figures have two ends. */
export const precision: StatementPart = {
  write: ({ given, t }) => {
    const { precision: part = 0 } = given.q03;
    return part > 0 ? some(t('documents.text.precision', { n: part }), ['q03']) : [];
  },
};

/** Whether every stage is digitised: each is electronic or not needed, or the estimate says so for all. */
function allDigitised({ given }: RowContext): boolean {
  const { steps, estimate } = given.q11;
  if (!steps) return estimate === 'whole';
  return STEPS.every((step) => steps[step] === 'electronic' || steps[step] === 'notNeeded');
}

/** Stages that stay outside the e-service, wholly or in part. */
const stages: StatementPart = {
  write: (context) => {
    const { given, t } = context;
    const stages = Object.entries(given.q11.steps ?? {}).filter(
      ([, value]) => value === 'partly' || value === 'inPerson',
    );
    const names = stages.map(([step, value]) =>
      t('documents.text.stage', {
        step: lowerFirst(optionName(t, 'q11.fields.steps', value)),
        name: lowerFirst(t(`questionnaire.q11.fields.steps.parts.${step as 'information'}`)),
      }),
    );
    if (allDigitised(context)) return some(t('documents.text.noOtherStages'), ['q11']);
    return names.length > 0 ? some(t('documents.text.otherStages', { names }), ['q11']) : [];
  },
};

export const otherStages = askedOf(stages, 'q11', 'steps');

export const inPersonServices: StatementPart = {
  write: ({ given, t }) => {
    const names = quotedNames(
      t,
      given.q09.services?.filter(({ availability }) => availability === 'inPersonOnly'),
    );
    return names.length > 0 ? some(t('documents.text.inPersonServices', { names }), ['q09']) : [];
  },
};

const linkingWritten = own('record', 'linking');

/** Asks how stages are linked, unless all of them are surely digitised. */
export const linking: StatementPart = {
  ...linkingWritten,
  asks: (context) =>
    allDigitised(context) && inPersonServices.write(context).length === 0
      ? []
      : (linkingWritten.asks?.(context) ?? []),
};

const named = (context: RowContext, rows: readonly { name?: string }[] | undefined): string[] =>
  quotedNames(context.t, rows);

/** The once-only principle by its sub-points, as far as answers are about it. */
export const onceOnly: StatementPart = {
  write: (context) => {
    const { given, t } = context;
    const registers = named(
      context,
      given.q16.sources?.filter((row) => row.register !== 'other'),
    );
    const others = named(
      context,
      given.q16.sources?.filter((row) => row.register === 'other'),
    );
    const checked = named(
      context,
      given.q17.documents?.filter((row) => row.replacement === 'dataCheck'),
    );
    const { purpose, institution } = given.q07;
    const told = (names: readonly string[], key: 'registers' | 'others' | 'checked', from: QuestionId) =>
      names.length > 0 ? some(t(`documents.text.onceOnly.${key}`, { names }), [from]) : [];
    return [
      ...told(registers, 'registers', 'q16'),
      ...told(others, 'others', 'q16'),
      ...told(checked, 'checked', 'q17'),
      ...(institution && (purpose === 'mixed' || purpose === 'anotherInstitution')
        ? some(t('documents.text.onceOnly.institution', { name: institution }), ['q07'])
        : []),
    ];
  },
  asks: ({ t }) => [{ text: t('documents.text.asks.sources'), effort: 'answer', question: 'q16' }],
};

const chosen = own('record', 'incentives');

/** Point 18 requires one of its four sub-points. The answers give 18.2, the lower price; the others are chosen here. */
export const incentives: StatementPart = {
  ...chosen,
  onlyFields: false,
  write: (context) => {
    const { given, t } = context;
    const { fee, onlinePrice } = given.q19;
    const lower = fee === 'freeOnline' || (fee === 'fee' && onlinePrice === 'lower');
    return [...(lower ? some(t('documents.text.lowerPrice'), ['q19']) : []), ...chosen.write(context)];
  },
};

type Channel = NonNullable<RowContext['given']['q24']['channels']>[number];

/**
 * What is done under a point from 19 to 21, from the channels in question 24. `expected`: asks for channels if none is
 * chosen.
 */
export const channels = (point: string, of: readonly Channel[], expected = false): StatementPart => ({
  write: ({ given, t }) => {
    const used = of.filter((channel) => given.q24.channels?.includes(channel));
    const names = used.map((channel) => optionName(t, 'q24.fields.channels', channel));
    return used.length > 0
      ? some(t('documents.text.channels', { point, names: names.map(lowerFirst).join('; ') }), ['q24'])
      : [];
  },
  ...(expected && {
    asks: ({ t }: RowContext): Missing[] => [
      {
        text: t('documents.text.asks.channels', {
          names: of.map((channel) => lowerFirst(optionName(t, 'q24.fields.channels', channel))).join('; '),
          n: numberOf('q24'),
        }),
        effort: 'answer',
        question: 'q24',
        field: pointer('answers', 'q24', 'channels'),
      },
    ],
  }),
});

const informed = channels('20', ['leaflets', 'video']);
const materialsChosen = own('record', 'materials');

/** Point 20: the materials from question 24, and the choice of the people they are for. */
export const materials: StatementPart = {
  ...materialsChosen,
  onlyFields: false,
  write: (context) => [...informed.write(context), ...materialsChosen.write(context)],
};

const trained: StatementPart = {
  write: ({ given, t }) => {
    const { staffTraining } = given.q24;
    if (!staffTraining) return [];
    const text = optionName(restating(t), 'q24.fields.staffTraining', staffTraining);
    return some(t('documents.text.training', { text }), ['q24']);
  },
};

export const training = askedOf(trained, 'q24', 'staffTraining');

/** The note and the evidence of question 8. */
export const research: StatementPart = {
  write: ({ file, t }) => {
    const { note, evidence = [], dontKnow } = file.answers.q08 ?? {};
    if (dontKnow) return [];
    const titles = evidence.flatMap(({ title }) => title ?? []);
    return [
      ...some(note, ['q08']),
      ...(titles.length > 0 ? some(t('documents.text.evidence', { names: titles.join('; ') }), ['q08']) : []),
    ];
  },
};
