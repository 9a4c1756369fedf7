/** Small letters without accents, so that "udens" finds "Ūdens". */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
