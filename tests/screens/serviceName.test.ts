import { expect, test } from 'vitest';
import { serviceName } from '../../src/screens/serviceName.ts';
import { TRANSLATE } from '../support/summary.ts';

test.each([
  [{ name: ' Suņu reģistrācija ' }, 'Suņu reģistrācija'],
  [{ name: ' \u00a0 ' }, 'Pakalpojums bez nosaukuma'],
  [{ institution: 'Iestāde' }, 'Pakalpojums bez nosaukuma'],
  [undefined, 'Pakalpojums bez nosaukuma'],
])('%o can be named', (service, name) => {
  expect(serviceName(service, TRANSLATE.lv)).toBe(name);
});
