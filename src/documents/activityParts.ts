import { figuresFrom } from '../assessment/figureSources.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { certainOf } from '../summary/certainSignals.ts';
import { formOf } from '../summary/form.ts';
import { quotedNames } from '../summary/names.ts';
import { exactly, score } from '../summary/quantity.ts';
import { reasonsFor } from '../summary/reasons.ts';
import { foundText } from '../summary/signalWords.ts';
import { ask } from './missing.ts';
import { asked, type Context, isGiven, type Part, some } from './statement.ts';

const givenOf = (context: Context, questions: readonly QuestionId[]): QuestionId[] =>
  questions.filter((id) => isGiven(context, id));

/** Institutions and data sources that are involved. */
export const involved: Part = {
  write: ({ given, t }) => {
    const sources = quotedNames(t, given.q16.sources);
    const services = (given.q09.services ?? []).flatMap(({ institution }) => institution?.trim() || []);
    return [
      ...(sources.length > 0 ? some(t('documents.text.sources', { names: sources }), ['q16']) : []),
      ...(services.length > 0
        ? some(t('documents.text.institutions', { names: [...new Set(services)] }), ['q09'])
        : []),
    ];
  },
};

/** Ready components of the state platform that the answers ask for. */
export const components: Part = {
  write: (context) => {
    const { assessment, t } = context;
    const needed = assessment.components.filter(({ needed: answered }) => answered === 'yes');
    const from = [...new Set(needed.flatMap(({ questions }) => givenOf(context, questions)))];
    const names = needed.map(({ id }) => t(`assessment.components.${id}`));
    return from.length > 0 ? some(t('documents.text.components', { names }), from) : [];
  },
};

/** What speaks for it, the strongest first; where the row has no room, the weakest are left out. */
export const reasons: Part = {
  write: (context) =>
    reasonsFor(context).map(({ question, text }, place) => ({
      text,
      from: givenOf(context, [question, ...figuresFrom(question)]),
      ...(place > 0 && { short: '' }),
    })),
};

const READINESS = QUESTION_IDS.filter((id) => id >= 'q11' && id !== 'q13');

export const readiness: Part = {
  write: (context) => {
    const { assessment, t } = context;
    const from = givenOf(context, READINESS);
    const text = t('documents.text.readiness', { score: score(t, assessment.readiness) });
    return from.length > 0 ? some(text, from) : [];
  },
};

/** Conditions, obstacles and contradictions that are there for certain. */
export const risks: Part = {
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
  asks: ask('written', (t) => t('documents.text.asks.risks')),
};

/** The build cost in thousands of euros, rounded half up, with its range. */
const buildCost: Part = {
  write: ({ given, t }) => {
    const { buildCost, precision = 0 } = given.q03;
    if (buildCost === undefined) return [];
    const thousands = [-1, 1].map((side) =>
      Math.floor((buildCost * (1 + (side * precision) / 100)) / 1000 + 0.5),
    );
    const n = exactly(t, [thousands[0] ?? 0, thousands[1] ?? 0], 'integer');
    return some(t(precision > 0 ? 'documents.text.fundsRange' : 'documents.text.funds', { n }), ['q03']);
  },
};

export const funds = asked(buildCost, 'q03');

export const standard = (name: 'accessibility'): Part =>
  asked(
    {
      write: ({ given, t }) => {
        const value = given.q20.standards?.[name];
        if (!value) return [];
        const label = t(`questionnaire.q20.fields.standards.parts.${name}`);
        const option = t(`questionnaire.q20.fields.standards.options.${value}`);
        return some(`${label}: ${option}`, ['q20']);
      },
    },
    'q20',
  );
