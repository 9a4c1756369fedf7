import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { createAnswersStore } from '../../src/answers/edit/store.ts';
import { setUpLanguages } from '../../src/i18n/setup.ts';
import { ServiceForm } from '../../src/screens/ServiceForm.tsx';
import { SessionContext } from '../../src/screens/useSession.ts';
import type { Session } from '../../src/session/session.ts';
import { blank } from '../support/answers.ts';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(setUpLanguages);

test.each([
  ['stands open with its message', { '/service/institution': 'ā'.repeat(201) }, true],
  ['is folded where all fits', {}, false],
])('a line of the service that is too long %s', (_, drafts, open) => {
  const store = createAnswersStore();
  store.open({ ...blank(), drafts });
  const { container } = render(
    <SessionContext.Provider value={{ store } as Session}>
      <ServiceForm />
    </SessionContext.Provider>,
  );
  expect(container.querySelector('details')?.open).toBe(open);
  const message = TRANSLATE.lv('errors.field.tooLong', { length: 201, max: 200 });
  const institution = screen.getByLabelText(TRANSLATE.lv('ui.service.institution'));
  expect(institution.getAttribute('aria-invalid')).toBe(open ? 'true' : null);
  expect(container.textContent?.includes(message)).toBe(open);
});
