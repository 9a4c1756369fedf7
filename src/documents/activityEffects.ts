import type { Key } from '../../locales/words.ts';
import { pointer } from '../answers/model/path.ts';
import { QUESTIONS } from '../questionnaire/questionnaire.ts';
import { type FigureId, figuresOf } from '../summary/figures.ts';
import { lowerFirst } from '../summary/source.ts';
import { askedOf, rowsOf } from './answerParts.ts';
import { approversOf } from './approval.ts';
import { isGiven, type Statement, type StatementPart, some } from './statement.ts';

const CHANGES: readonly string[] = QUESTIONS.q02.quick.fields;

/** The effects expected in question 2, in one line. */
export const changesExpected: StatementPart = {
  write: (context) => {
    const { t } = context;
    const changes = rowsOf(context, 'q02')
      .filter(({ field }) => CHANGES.includes(field))
      .map(({ label, value }) =>
        t('documents.text.part', { name: lowerFirst(label), value: lowerFirst(value) }),
      );
    return changes.length > 0
      ? some(t('documents.text.changesExpected', { names: changes.join('; ') }), ['q02'])
      : [];
  },
};

/** Minutes of one case, today and with the e-service: one line for recipients, one for staff. */
const minutesOfCase: StatementPart = {
  write: (context) => {
    const { given, t } = context;
    const minutesOf = (n: number) => t('assessment.units.minutesLong', { n, count: n });
    return (['recipient', 'staff'] as const).flatMap((side) => {
      const { [`${side}MinutesNow` as const]: now, [`${side}MinutesThen` as const]: later } = given.q02;
      if (now === undefined || later === undefined) return [];
      const said = { now: minutesOf(now), later: minutesOf(later) };
      return some(t(`documents.text.minutes.${side}`, said), ['q02']);
    });
  },
};

export const minutes = askedOf(
  minutesOfCase,
  'q02',
  'recipientMinutesNow',
  'recipientMinutesThen',
  'staffMinutesNow',
  'staffMinutesThen',
);

/** The effects on the institution and on society, each with its computed figures. */
export const effects: StatementPart = {
  write: (context) => {
    const { t } = context;
    const figures = figuresOf(context);
    const told = (ids: readonly FigureId[], key: Key): Statement[] => {
      const known = ids.flatMap((id) => {
        const found = figures.find((each) => each.id === id);
        return found?.questions.every((question) => isGiven(context, question)) ? [found] : [];
      });
      const names = known.map(({ label, value }) => `${lowerFirst(label)}: ${value}`).join('; ');
      const from = [...new Set(known.flatMap(({ questions }) => questions))];
      return known.length > 0 ? some(t(key, { names }), from) : [];
    };
    return [
      ...told(['staffHoursSaved', 'annualSaving'], 'documents.text.effects.institution'),
      ...told(['recipientHoursSaved'], 'documents.text.effects.society'),
    ];
  },
};

/** The people who approve the description. Nobody before it is known to be a development activity. */
export const approval: StatementPart = {
  write: ({ documents, given, t }) => {
    if (!documents.activity?.kind?.length) return [];
    return approversOf(documents, given).flatMap(({ id, point, names }) =>
      some(
        t('documents.text.approver', { point, name: t(`ui.documents.approver.${id}`, { names }) }),
        id === 'others' ? ['q16'] : [],
      ),
    );
  },
  asks: ({ t }) => [
    {
      text: t('documents.fields.activity.kind.label'),
      effort: 'choice',
      document: 'activity',
      field: pointer('documents', 'activity', 'kind'),
    },
  ],
};
