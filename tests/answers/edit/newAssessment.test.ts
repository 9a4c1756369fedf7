import { expect, test } from 'vitest';
import { newAssessment } from '../../../src/answers/edit/newAssessment.ts';
import { AT } from '../../support/answers.ts';

const METHOD = { id: 'default', version: '1.0.0' };

test('a name that is too long is kept whole as a draft', () => {
  const long = 'ā'.repeat(201);
  const made = newAssessment('a', AT, { name: long, institution: 'Dome' }, METHOD);
  expect(made).toMatchObject({ service: { institution: 'Dome' }, drafts: { '/service/name': long } });
  expect(made.service).not.toHaveProperty('name');
});

test('spaces around a name are removed, and a name of spaces alone is empty', () => {
  expect(newAssessment('a', AT, { name: ' Suņi\u00a0', institution: ' \u00a0 ' }, METHOD).service).toEqual({
    name: 'Suņi',
  });
  expect(newAssessment('a', AT, { name: '   ', institution: '' }, METHOD)).not.toHaveProperty('service');
});
