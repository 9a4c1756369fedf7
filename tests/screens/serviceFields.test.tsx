import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { setUpLanguages } from '../../src/i18n/setup.ts';
import { ServiceFields } from '../../src/screens/ServiceFields.tsx';
import { blank } from '../support/answers.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(setUpLanguages);

test('the fields of the service are open if a text is too long, and show its error', async () => {
  const drafts = { '/service/institution': 'ā'.repeat(201) };
  const { container } = renderIn(openSession({ ...blank(), drafts }), <ServiceFields />);
  const institution = await screen.findByLabelText(TRANSLATE.lv('ui.service.institution'));
  expect(container.querySelector('details')?.open).toBe(true);
  expect(institution.getAttribute('aria-invalid')).toBe('true');
  expect(container.textContent).toContain(TRANSLATE.lv('errors.field.tooLong', { length: 201, max: 200 }));
});

test('the fields of the service are folded if all texts fit, and load when opened', async () => {
  const { container } = renderIn(openSession(blank()), <ServiceFields />);
  const details = container.querySelector('details') as HTMLDetailsElement;
  expect(details.open).toBe(false);
  expect(screen.queryByLabelText(TRANSLATE.lv('ui.service.unit'))).toBeNull();
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(await screen.findByLabelText(TRANSLATE.lv('ui.service.unit'))).toBeTruthy();
  expect(screen.getByLabelText(TRANSLATE.lv('ui.service.description')).tagName).toBe('TEXTAREA');
});
