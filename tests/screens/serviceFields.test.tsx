import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { setUpLanguages } from '../../src/i18n/setup.ts';
import { ServiceFields } from '../../src/screens/ServiceFields.tsx';
import { blank } from '../support/answers.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(setUpLanguages);

test.each([
  ['stands open with its message', { '/service/institution': 'ā'.repeat(201) }, true],
  ['is folded where all fits', {}, false],
])('a line of the service that is too long %s', (_, drafts, open) => {
  const { container } = renderIn(openSession({ ...blank(), drafts }), <ServiceFields />);
  expect(container.querySelector('details')?.open).toBe(open);
  const message = TRANSLATE.lv('errors.field.tooLong', { length: 201, max: 200 });
  const institution = screen.getByLabelText(TRANSLATE.lv('ui.service.institution'));
  expect(institution.getAttribute('aria-invalid')).toBe(open ? 'true' : null);
  expect(container.textContent?.includes(message)).toBe(open);
});
