import { figuresFrom } from '../assessment/figureSources.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { certainOf } from '../summary/certainSignals.ts';
import { formOf } from '../summary/form.ts';
import { quotedNames } from '../summary/names.ts';
import { exactly, score } from '../summary/quantity.ts';
import { reasonsFor } from '../summary/reasons.ts';
import { foundText } from '../summary/signalWords.ts';
import { lowerFirst } from '../summary/source.ts';
import { optionName } from '../summary/valueWords.ts';
import { askedOf } from './answerParts.ts';
import { isGiven, type RowContext, type StatementPart, some } from './statement.ts';

const givenOf = (context: RowContext, questions: readonly QuestionId[]): QuestionId[] =>
  questions.filter((id) => isGiven(context, id));

/** The institutions involved. Holders of data sources are missing, because the answers name only the register. */
export const involved: StatementPart = {
  write: ({ given, t }) => {
    const sources = quotedNames(t, given.q16.sources);
    const services = (given.q09.services ?? []).flatMap(({ institution }) => institution?.trim() || []);
    return [
      ...(sources.length > 0 ? some(t('documents.text.keepers', { names: sources }), ['q16']) : []),
      ...(services.length > 0
        ? some(t('documents.text.institutions', { names: [...new Set(services)] }), ['q09'])
        : []),
    ];
  },
};

/** The state's shared components that the answers ask for. If components are listed, only those not in the list. */
const componentsWithout = (beside: boolean): StatementPart => ({
  write: (context) => {
    const { assessment, given, t } = context;
    const listed = beside ? (given.q23.components ?? []).map(({ kind }) => kind) : [];
    const needed = assessment.components.filter(
      ({ id, needed: answered }) => answered === 'yes' && !listed.includes(id),
    );
    const from = [...new Set(needed.flatMap(({ questions }) => givenOf(context, questions)))];
    const names = needed.map(({ id }) => t(`assessment.components.${id}`));
    const key = listed.length > 0 ? 'documents.text.moreComponents' : 'documents.text.components';
    return from.length > 0 ? some(t(key, { names }), from) : [];
  },
});

export const components = componentsWithout(false);
export const moreComponents = componentsWithout(true);

/** Existing systems that are adapted. A system used as it is, or built anew, is neither replaced nor affected. */
export const adapted: StatementPart = {
  write: ({ given, t }) => {
    const rows = given.q23.components?.filter(({ solution }) => solution === 'adaptExisting') ?? [];
    const names = rows.flatMap(({ name, kind }) => {
      if (name?.trim()) return t('assessment.units.quoted', { name: name.trim() });
      return kind ? lowerFirst(optionName(t, 'q23.fields.components.fields.kind', kind)) : [];
    });
    return names.length > 0 ? some(t('documents.text.adapted', { names }), ['q23']) : [];
  },
};

/** The reasons for the e-service, the strongest first. If the row has no room, the weakest are left out. */
export const reasons: StatementPart = {
  write: (context) =>
    reasonsFor(context).map(({ question, text }, place) => ({
      text,
      from: givenOf(context, [question, ...figuresFrom(question)]),
      ...(place > 0 && { short: '' }),
    })),
};

const READINESS = QUESTION_IDS.filter((id) => id >= 'q11' && id !== 'q13');

export const readiness: StatementPart = {
  write: (context) => {
    const { assessment, t } = context;
    const from = givenOf(context, READINESS);
    const text = t('documents.text.readiness', { score: score(t, assessment.readiness) });
    return from.length > 0 ? some(text, from) : [];
  },
};

/** Certain conditions, obstacles and contradictions. */
export const risks: StatementPart = {
  write: (context) => {
    const { assessment, t } = context;
    const obstacles = formOf(context).obstacles.filter(({ certain }) => certain);
    const told = (text: string, questions: readonly QuestionId[]) => {
      const from = givenOf(context, questions);
      return from.length > 0 ? some(text, from) : [];
    };
    return [
      ...certainOf(context, 'condition').flatMap((signal) =>
        signal.question ? told(foundText(context, signal), [signal.question]) : [],
      ),
      ...obstacles.flatMap(({ text, questions }) => told(t('documents.text.obstacle', { text }), questions)),
      ...assessment.contradictions.flatMap(({ id, questions }) =>
        told(t(`assessment.contradictions.${id}.found`), questions),
      ),
    ];
  },
};

/** The build cost in thousands of euros, rounded half up, with its range. */
const buildCost: StatementPart = {
  write: ({ given, t }) => {
    const { buildCost, precision = 0 } = given.q03;
    if (buildCost === undefined) return [];
    const thousands = (side: number) => Math.floor((buildCost * (1 + (side * precision) / 100)) / 1000 + 0.5);
    const n = exactly(t, [thousands(0), thousands(0)], 'integer');
    const range = exactly(t, [thousands(-1), thousands(1)], 'integer');
    return some(
      precision > 0
        ? t('documents.text.fundsRange', { n, range, precision })
        : t('documents.text.funds', { n }),
      ['q03'],
    );
  },
};

export const funds = askedOf(buildCost, 'q03', 'buildCost');

export const standard = (name: 'accessibility'): StatementPart =>
  askedOf(
    {
      write: ({ given, t }) => {
        const value = given.q20.standards?.[name];
        if (!value) return [];
        const label = t(`questionnaire.q20.fields.standards.parts.${name}`);
        const option = t(`questionnaire.q20.fields.standards.options.${value}`);
        return some(`${label}: ${lowerFirst(option)}`, ['q20']);
      },
    },
    'q20',
    'standards',
  );
