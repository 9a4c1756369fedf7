/** Small letters without their marks, so that "udens" finds "Ūdens". */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
