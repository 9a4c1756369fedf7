import { OBSTACLES } from '../assessment/level.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import type { ComponentId, Level, ObstacleId, Solution, YesNoUnknown } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { many } from './heading.ts';
import { refOf } from './refs.ts';
import { capital, lowerFirst, type Source } from './source.ts';
import { optionName } from './valueWords.ts';

/** An obstacle to a higher level. */
export interface Obstacle {
  readonly id: ObstacleId;
  readonly text: string;
  /** The lowest level that this obstacle rules out. */
  readonly level: 2 | 3;
  /** False if open answers decide whether it holds. `remark` then says so. */
  readonly certain: boolean;
  readonly remark: string | null;
  readonly questions: readonly QuestionId[];
  readonly refs: readonly string[];
}

export interface Component {
  readonly id: ComponentId;
  readonly name: string;
  readonly needed: YesNoUnknown;
  /** "vajadzīga". */
  readonly neededText: string;
  readonly planned: Solution | null;
  /**
   * "izstrādās no jauna". If question 23 has no such row, its answer for all components: "kopumā: pielāgos esošās
   * sistēmas".
   */
  readonly plannedText: string;
  readonly refs: readonly string[];
}

export interface Form {
  /** Null if no level is recommended, or if open answers decide which. */
  readonly level: Level | null;
  /** "Ieteicamā forma: 2. līmenis – tiešsaistes formas". */
  readonly heading: string;
  /** "Trešajam līmenim pietrūkst divu lietu"; null if no level is recommended. */
  readonly lacking: string | null;
  readonly obstacles: readonly Obstacle[];
  /** "Izvēlēts 3. līmenis – …"; null while question 12 is open. */
  readonly chosen: string | null;
  /** "Veids: Transakciju"; null while question 13 is open. */
  readonly types: string | null;
  readonly componentsHeading: string;
  readonly components: readonly Component[];
  /** One sentence about the needed components that question 23 does not list. Null if it lists all of them. */
  readonly unplanned: string | null;
}

export function formOf(source: Source): Form {
  const { assessment, given, t } = source;
  const advised = recommendationOf(assessment) !== 'doNotBuild';
  const [from, to] = assessment.level;
  const obstacles = advised ? obstaclesOf(source) : [];
  const components = componentsOf(source);
  const { level } = given.q12;
  const types = given.q13.types?.map((type) => lowerFirst(optionName(t, 'q13.fields.types', type)));
  return {
    level: advised && from === to ? from : null,
    heading: headingOf(source, advised),
    lacking: advised ? lackingText(source, obstacles) : null,
    obstacles,
    chosen: isLevel(level) ? chosenText(source, level, advised) : null,
    types: types ? t('assessment.form.types', { types }) : null,
    componentsHeading: componentsHeading(source, components),
    components,
    unplanned: components.some(({ needed, planned }) => needed === 'yes' && !planned)
      ? unplannedText(source)
      : null,
  };
}

const isLevel = (level: number | undefined): level is Level => level === 1 || level === 2 || level === 3;

/** The chosen level. Its name is added unless the heading has it. */
function chosenText({ assessment, t }: Source, level: Level, advised: boolean): string {
  if (advised && assessment.level.every((each) => each === level)) return t('assessment.form.chosenAdvised');
  return t('assessment.form.chosen', { level: t(`assessment.level.${level}.ref`) });
}

function headingOf({ assessment, t }: Source, advised: boolean): string {
  const [from, to] = assessment.level;
  if (!advised) return t('assessment.form.none');
  if (from !== to) return t('assessment.form.open', { from, to });
  return t('assessment.form.recommended', { level: t(`assessment.level.${from}.ref`) });
}

function obstaclesOf({ assessment, t }: Source): Obstacle[] {
  const { pessimistic, optimistic } = assessment.obstacles;
  return pessimistic.map((id) => {
    const certain = optimistic.includes(id);
    const { leaves, questions } = OBSTACLES[id];
    return {
      id,
      text: t(`assessment.obstacles.${id}`),
      level: leaves === 1 ? 2 : 3,
      certain,
      remark: certain ? null : t('assessment.form.uncertain'),
      questions,
      refs: questions.map((question) => refOf(t, question)),
    };
  });
}

/** What the next level certainly lacks. If nothing, what it may lack. */
function lackingText({ t }: Source, obstacles: readonly Obstacle[]): string {
  const text = (key: 'lackingSecond' | 'lackingThird' | 'mayLackThird', count: number) =>
    capital(t(`assessment.form.${key}`, { count, many: many(t, count, 'genitive') }));
  const certain = obstacles.filter((each) => each.certain);
  const second = certain.filter(({ level }) => level === 2);
  if (second.length > 0) return text('lackingSecond', second.length);
  if (certain.length > 0) return text('lackingThird', certain.length);
  if (obstacles.length > 0) return text('mayLackThird', obstacles.length);
  return t('assessment.form.complete');
}

function componentsOf(source: Source): Component[] {
  const { assessment, t } = source;
  return assessment.components.map(({ id, needed, planned, questions }) => ({
    id,
    name: t(`assessment.components.${id}`),
    needed,
    neededText: t(`assessment.needed.${needed}`),
    planned,
    plannedText: planned ? t(`assessment.solution.${planned}`) : overallText(source),
    refs: questions.map((question) => refOf(t, question)),
  }));
}

/** What question 23 says about all components together. */
function overallText({ given, t }: Source): string {
  const { needed, estimate } = given.q23;
  if (needed === 'no') return t('assessment.solution.notNew');
  if (!estimate) return t('assessment.solution.none');
  return t('assessment.solution.overall', {
    what: lowerFirst(optionName(t, 'q23.fields.estimate', estimate)),
  });
}

function unplannedText(source: Source): string {
  const { given, t } = source;
  const { needed, estimate, components } = given.q23;
  if (needed === 'no') return `${capital(overallText(source))}.`;
  if (components) return t('assessment.solution.notListed');
  return estimate
    ? t('assessment.solution.notEach', { overall: capital(overallText(source)) })
    : t('assessment.solution.notSaid');
}

function componentsHeading({ t }: Source, components: readonly Component[]): string {
  const names = components.filter(({ needed }) => needed === 'yes').map(({ name }) => name);
  if (names.length > 0) return t('assessment.headings.components.some', { names });
  return components.some(({ needed }) => needed === 'unknown')
    ? t('assessment.headings.components.unknown')
    : t('assessment.headings.components.nothing');
}
