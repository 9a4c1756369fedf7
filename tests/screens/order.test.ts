import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/screens/question/order.ts';

test('the neighbours of a question are its neighbours in the part or, without a part, in the questionnaire', () => {
  const part = ['q05', 'q12'] as const;
  expect(neighboursOf({ part: [...part] }, 'q12')).toEqual({ previous: 'q05', next: undefined });
  expect(neighboursOf({ part: [...part] }, 'q05')).toEqual({ previous: undefined, next: 'q12' });
  expect(neighboursOf({ part: [...part] }, 'q11')).toEqual({ previous: 'q10', next: 'q12' });
  expect(neighboursOf({}, 'q01')).toEqual({ previous: undefined, next: 'q02' });
});
