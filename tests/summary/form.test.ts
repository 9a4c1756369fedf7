import { expect, test } from 'vitest';
import { OBSTACLE_IDS, OBSTACLES, supportedLevel } from '../../src/assessment/level.ts';
import { capital } from '../../src/summary/source.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { fileOf, TRANSLATE, tell, tellPlainly } from '../support/summary.ts';

const { en } = TRANSLATE;
const formOf = (changes: Record<string, unknown>) => tell(fileOf(modelWith(changes)), 'en').summary.form;

test('an obstacle is listed for the lowest level that it rules out, with the questions that raise it', () => {
  const { obstacles } = formOf({ q06: {}, q09: {}, q14: {}, q11: {}, q19: {}, q18: {}, q16: {}, q17: {} });
  expect(obstacles.length).toBeGreaterThan(5);
  for (const { id, level, questions, refs } of obstacles) {
    expect({ id, level }).toEqual({ id, level: supportedLevel([id]) + 1 });
    expect(questions).toEqual(OBSTACLES[id].questions);
    expect(refs).toHaveLength(questions.length);
  }
  expect(obstacles.map(({ id }) => id)).toEqual(
    OBSTACLE_IDS.filter((id) => obstacles.some((o) => o.id === id)),
  );
});

test('only what the next level lacks is counted', () => {
  const one = { count: 1, many: en('assessment.numbers.genitive.n1') };
  const few = { authentication: 'needed', means: ['nationalEId'], estimate: 'few' };
  const original = { needed: 'yes', estimate: 'original' };
  expect(formOf({ q06: few, q17: original })).toMatchObject({
    level: 1,
    lacking: capital(en('assessment.form.lackingSecond', one)),
    obstacles: [
      { id: 'reach', level: 2, questions: ['q06'], certain: true },
      { id: 'original', level: 3, questions: ['q17'], certain: true },
    ],
  });
  expect(formOf({ q17: original })).toMatchObject({
    level: 2,
    lacking: capital(en('assessment.form.lackingThird', one)),
  });
});

test('an answered question 23 is never told as if nothing was said of the components', () => {
  const lv = (q23: object) => {
    const { components, unplanned } = tellPlainly(fileOf(modelWith({ q15: { needed: 'yes' }, q23 })), 'lv')
      .summary.form;
    return [components.find(({ id }) => id === 'authentication')?.plannedText, unplanned];
  };
  expect(lv({})).toEqual(['vēl nav norādīts, kā to nodrošinās', 'Vēl nav norādīts, kā tās nodrošinās.']);
  expect(lv({ needed: 'no' })).toEqual([
    'jaunas tehnoloģijas nav vajadzīgas',
    'Jaunas tehnoloģijas nav vajadzīgas.',
  ]);
  expect(lv({ needed: 'yes', estimate: 'adaptExisting' })).toEqual([
    'kopumā: būs jāpielāgo arī esošās sistēmas',
    'Kopumā: būs jāpielāgo arī esošās sistēmas. Katrai komponentei atsevišķi tas vēl nav norādīts.',
  ]);
  const listed = [{ id: 'c1', kind: 'payment', solution: 'newDevelopment' }];
  expect(lv({ needed: 'yes', components: listed })[1]).toBe('Dažu komponenšu sarakstā vēl nav.');
});
