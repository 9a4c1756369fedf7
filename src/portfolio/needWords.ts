import type { Translate } from '../../locales/words.ts';
import type { SourceNeed, Waiting } from './needs.ts';
import { figureText } from './words.ts';

export const sourceName = (t: Translate, { register, name }: SourceNeed): string =>
  register ? t(`questionnaire.q16.fields.sources.fields.register.options.${register}`) : name;

/** The cases that wait, with those services beside whose cases are not known. */
export function waitingText(t: Translate, { cases, unknown }: Waiting): string {
  const known = figureText(t, 'annualCases', cases);
  return cases && unknown > 0 ? t('ui.portfolio.needs.casesSome', { cases: known, unknown }) : known;
}
