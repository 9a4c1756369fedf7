import { expect, test } from 'vitest';
import { countHeading } from '../../src/summary/heading.ts';
import { duration } from '../../src/summary/quantity.ts';
import { plainSpaces, TRANSLATE } from '../support/summary.ts';

const { lv, en } = TRANSLATE;

test.each([
  [0, 'Iemeslu par nav', 'No reasons in favour'],
  [1, 'Iemesli par: 1', 'Reasons in favour: 1'],
  [15, 'Iemesli par: 15', 'Reasons in favour: 15'],
])('%i reasons for', (count, latvian, english) => {
  expect(countHeading(lv, 'reasonsFor', count)).toBe(latvian);
  expect(countHeading(en, 'reasonsFor', count)).toBe(english);
});

test.each([
  [0, 'Nosacījumu nav'],
  [1, 'Pirms ieviešanas jāizpilda 1 nosacījums'],
  [2, 'Pirms ieviešanas jāizpilda 2 nosacījumi'],
  [10, 'Pirms ieviešanas jāizpilda 10 nosacījumu'],
  [11, 'Pirms ieviešanas jāizpilda 11 nosacījumu'],
  [21, 'Pirms ieviešanas jāizpilda 21 nosacījums'],
])('%i conditions', (count, latvian) => {
  expect(countHeading(lv, 'conditions', count)).toBe(latvian);
});

test.each([
  [1, 'Atlikusī 1 atbilde ieteikumu vairs nemainīs, ja jau sniegtās paliks spēkā'],
  [9, 'Atlikušās 9 atbildes ieteikumu vairs nemainīs, ja jau sniegtās paliks spēkā'],
  [11, 'Atlikušās 11 atbildes ieteikumu vairs nemainīs, ja jau sniegtās paliks spēkā'],
  [21, 'Atlikusī 21 atbilde ieteikumu vairs nemainīs, ja jau sniegtās paliks spēkā'],
])('settled while %i answers are open', (count, latvian) => {
  expect(lv('assessment.recommendation.settled.open', { count })).toBe(latvian);
});

test('the exact words of "settled while open" with estimates', () => {
  const text = lv('assessment.recommendation.settled.open', { count: 9 });
  expect(lv('assessment.recommendation.settled.estimates', { text, count: 2 })).toBe(
    'Atlikušās 9 atbildes ieteikumu vairs nemainīs, ja jau sniegtās paliks spēkā (2 no sniegtajām ir aplēses)',
  );
});

test.each([
  [['6.', '9.'], 'Ieteikuma vēl nav: izšķirošas var būt atbildes uz 6. un 9. jautājumu'],
  [['3.'], 'Ieteikuma vēl nav: izšķiroša var būt atbilde uz 3. jautājumu'],
  [['3.', '6.', '9.'], 'Ieteikuma vēl nav: izšķirošas var būt atbildes uz 3., 6. un 9. jautājumu'],
])('undecided: %j', (questions, latvian) => {
  const params = { questions, count: questions.length };
  expect(plainSpaces(lv('assessment.recommendation.undecided.answers', params))).toBe(latvian);
});

test.each([
  [[2.1, 2.1], '2,1 gadā', 'in 2.1 years'],
  [[1, 1], '1 gadā', 'in 1 year'],
  [[2, 2], '2 gados', 'in 2 years'],
  [[11, 11], '11 gados', 'in 11 years'],
  [[1.43, 3.86], '1,4–3,9 gados', 'in 1.4–3.9 years'],
  [[0.6, 0.6], '0,6 gados', 'in 0.6 years'],
  [[0.27, 0.57], '3–7 mēnešos', 'in 3–7 months'],
  [[0.02, 0.08], 'ātrāk nekā mēnesī', 'in less than a month'],
  [[1.26, 1.71], '15–21 mēnesī', 'in 15–21 months'],
  [[1.2, 1.99], '14–24 mēnešos', 'in 14–24 months'],
  [[1.2, 2], '1,2–2 gados', 'in 1.2–2 years'],
  [[8.46, 20.3], '8,4–21 gadā', 'in 8.4–21 years'],
  [[12.6, 20.3], '12–21 gadā', 'in 12–21 years'],
] as const)('pays back in %j years', (bounds, latvian, english) => {
  expect(plainSpaces(duration(lv, bounds, 'within'))).toBe(latvian);
  expect(plainSpaces(duration(en, bounds, 'within'))).toBe(english);
});

test.each([
  [[0.27, 0.57], '3–7 mēneši', '3–7 months'],
  [[0.27, 0.83], '3–10 mēnešu', '3–10 months'],
  [[1.3, 1.7], '15–21 mēnesis', '15–21 months'],
  [[1.3, 2.1], '1,3–2,1 gads', '1.3–2.1 years'],
  [[0.6, Infinity], '7 mēneši', '7 months'],
  [[2.96, Infinity], '2,9 gadi', '2.9 years'],
] as const)('lasts %j years', (bounds, latvian, english) => {
  expect(plainSpaces(duration(lv, bounds, 'long'))).toBe(latvian);
  expect(plainSpaces(duration(en, bounds, 'long'))).toBe(english);
});

test.each([
  [0, '0 minūšu'],
  [1, '1 minūte'],
  [2, '2 minūtes'],
  [10, '10 minūšu'],
  [21, '21 minūte'],
])('%i minutes', (count, latvian) => {
  expect(plainSpaces(lv('assessment.units.minutesLong', { n: String(count), count }))).toBe(latvian);
});
