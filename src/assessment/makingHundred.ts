/** Hundredths of a weight; and of them all together. */
const PARTS = 100;
const ALL = 100 * PARTS;

/** The same weights in proportion, in hundredths, so that they make 100. At least one is above 0. */
export function makingHundred<W extends Readonly<Record<string, number>>>(weights: W): W {
  const given = Object.entries(weights);
  const sum = given.reduce((all, [, weight]) => all + weight, 0);
  const shares = given.map(([id, weight]) => {
    const exact = (weight / sum) * ALL;
    return { id, parts: Math.floor(exact), left: exact - Math.floor(exact) };
  });
  const missing = ALL - shares.reduce((all, { parts }) => all + parts, 0);
  // Where most of a hundredth was cut off, it is put back first.
  const first = new Set([...shares].sort((a, b) => b.left - a.left).slice(0, missing));
  return Object.fromEntries(
    shares.map((share) => [share.id, (share.parts + (first.has(share) ? 1 : 0)) / PARTS]),
  ) as unknown as W;
}
