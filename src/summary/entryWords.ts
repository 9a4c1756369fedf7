import type { Translate } from '../../locales/words.ts';
import type { AnnexEntry } from './annex.ts';

/** "Atbildēts" or, plainly, "Nav atbildēts". */
export function stateText({ statement, state }: Pick<AnnexEntry, 'statement' | 'state'>): string {
  return statement ?? `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

/** "Vērtējums 24–31 no 100, svars 10." */
export function ratingText({ rating, weight }: Pick<AnnexEntry, 'rating' | 'weight'>, t: Translate): string {
  if (weight === null) return `${t('ui.paper.annex.notRated')}.`;
  return rating === null
    ? `${t('ui.paper.annex.weightOnly', { weight })}.`
    : `${t('ui.paper.annex.ratingAndWeight', { rating, weight })}.`;
}

/** "Aptauja – https://…". */
export function evidenceText({ title, url }: AnnexEntry['evidence'][number]): string {
  return url && url !== title ? `${title} – ${url}` : title;
}
