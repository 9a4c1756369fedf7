import type { Language } from '../../locales/languages.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { type Pdf, squeezed } from './pdf.ts';
import { TRANSLATE, tell } from './summary.ts';

/**
 * Lists what is missing behind page one. Page one may shorten or leave things out, but then the part that it names must
 * have them in full. The annex has reasons, texts and figures; the action plan, from page two on, has conditions,
 * contradictions and open questions.
 */
export async function missingBehind(pdf: Pdf, file: Assessment, language: Language): Promise<string[]> {
  const t = TRANSLATE[language];
  const { summary } = tell(file, language);
  const numbers = Array.from({ length: pdf.pages - 1 }, (_, index) => index + 2);
  const texts = await Promise.all(numbers.map(async (number) => (await pdf.page(number)).text));
  const begin = texts.findIndex((text) => text.startsWith(t('ui.paper.annex.title')));
  const plan = squeezed(texts.slice(0, begin).join(' '));
  const annex = squeezed(texts.slice(begin).join(' '));

  const { header, headline, reasonsFor, reasonsAgainst, form, legal, figures, decision } = summary;
  const { obstacles, conditions, contradictions, open } = summary;
  const inPlan = [
    ...[...obstacles.items, ...conditions.items].map(({ what }) => what),
    ...contradictions.items.map(({ found }) => found),
    ...open.items.flatMap(({ what, remark }) => [what, remark ?? '']),
    ...summary.actionPlan.items.map(({ responsible }) => responsible),
  ];
  const inAnnex = [
    ...[header.service, header.institution, header.unit, header.authorName],
    ...[headline.word, headline.sentence, headline.settledText, headline.span],
    ...[headline.span && headline.certainSoFar, summary.firmness, ...summary.methodology],
    ...[...reasonsFor.items, ...reasonsAgainst.items].map(({ text }) => text),
    ...[form.heading, form.lacking, form.chosen, form.types, form.componentsHeading, legal.heading],
    ...form.obstacles.map(({ text }) => text),
    ...figures.items.flatMap(({ label, value }) => [label, value]),
    ...[decision.recorded?.comment, decision.recorded?.by, decision.recorded?.position],
  ].flat();
  return [...lacking(plan, inPlan), ...lacking(annex, inAnnex)];
}

const lacking = (place: string, texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text && !place.includes(squeezed(text)) ? text : []));
