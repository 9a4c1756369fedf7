/** One thing that may be chosen, with its cost and gain in whole numbers from 0. */
export interface Thing {
  readonly cost: number;
  readonly gain: number;
}

/** With more things, an exact search takes too long. Each half has at most a million sets. */
export const ITEMS_MAX = 40;

/**
 * Sets sorted from the cheapest up. Each has more gain than every cheaper one. The bits of a number stand for a set.
 */
interface Front {
  readonly size: number;
  readonly costs: Float64Array;
  readonly gains: Float64Array;
  readonly sets: Uint32Array;
}

const allocate = (size: number) => ({
  costs: new Float64Array(size),
  gains: new Float64Array(size),
  sets: new Uint32Array(size),
});

/**
 * The front of some things within a sum (Nemhauser and Ullmann, 1969). One thing after another is added to every set so
 * far. Old and new sets are both sorted by cost; merging them keeps only the sets that bring more than every cheaper
 * one.
 */
function frontOf(items: readonly Thing[], most: number): Front {
  let front: Front = { size: 1, ...allocate(1) };
  items.forEach(({ cost, gain }, place) => {
    const next = allocate(front.size * 2);
    let size = 0;
    let [without, within] = [0, 0];
    let best = -1;
    const add = (atCost: number, atGain: number, set: number) => {
      if (atGain <= best || atCost > most) return;
      best = atGain;
      next.costs[size] = atCost;
      next.gains[size] = atGain;
      next.sets[size] = set;
      size += 1;
    };
    const { costs, gains, sets } = front;
    while (without < front.size || within < front.size) {
      const [a, b] = [costs[without] as number, (costs[within] as number) + cost];
      const [gainA, gainB] = [gains[without] as number, (gains[within] as number) + gain];
      // At equal cost the greater gain comes first. If the gain is equal too, the set without this thing does.
      if (without < front.size && (within >= front.size || a < b || (a === b && gainA >= gainB))) {
        add(a, gainA, sets[without] as number);
        without += 1;
      } else {
        add(b, gainB, (sets[within] as number) | (1 << place));
        within += 1;
      }
    }
    front = { size, ...next };
  });
  return front;
}

/**
 * The indexes of the things that bring the most within a sum. Exact for up to `ITEMS_MAX` things. Among equal answers
 * the cheapest wins.
 */
export function chosenWithin(items: readonly Thing[], most: number): number[] {
  if (items.length > ITEMS_MAX) throw new RangeError(`More than ${ITEMS_MAX} things.`);
  const half = Math.ceil(items.length / 2);
  const [first, second] = [frontOf(items.slice(0, half), most), frontOf(items.slice(half), most)];
  let best = { gain: -1, cost: 0, first: 0, second: 0 };
  let last = second.size - 1;
  for (let each = 0; each < first.size; each++) {
    const cost = first.costs[each] as number;
    while (last >= 0 && cost + (second.costs[last] as number) > most) last -= 1;
    if (last < 0) break;
    const gain = (first.gains[each] as number) + (second.gains[last] as number);
    const both = cost + (second.costs[last] as number);
    if (gain > best.gain || (gain === best.gain && both < best.cost)) {
      best = { gain, cost: both, first: first.sets[each] as number, second: second.sets[last] as number };
    }
  }
  if (best.gain < 0) return [];
  return items.flatMap((_, place) => {
    const set = place < half ? best.first >>> place : best.second >>> (place - half);
    return set & 1 ? [place] : [];
  });
}
