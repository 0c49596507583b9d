/** The standard normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95 % interval of a share of `n`, by Wilson's score method (E. B. Wilson 1927, Probable inference, the law of succession, and
 * statistical inference, JASA 22; recommended for small n by Brown, Cai and DasGupta 2001, Statistical Science 16). It lies in
 * [0, 1] and contains the share. It takes the sentences as independent draws; sentences of one paragraph are not, so it is
 * rather too narrow than too wide. [0, 1] when `n` is 0.
 */
export function wilson(count: number, n: number): Interval {
  if (n === 0) return {low: 0, high: 1};
  const share = count / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    low: count === 0 ? 0 : Math.min(share, (centre - half) / scale),
    high: count === n ? 1 : Math.max(share, (centre + half) / scale)
  };
}

/** A share: how many of how many. */
export interface Share {
  count: number;
  n: number;
}

/**
 * The change from one share to another of different sentences, and its 95 % interval, by Newcombe's hybrid score method
 * (R. G. Newcombe 1998, Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
 * method 10): it lies in [-1, 1] and is right for small counts too. The change of an empty part is 0.
 */
export function newcombe(before: Share, after: Share): Interval & {change: number} {
  const p = before.n === 0 ? 0 : before.count / before.n;
  const q = after.n === 0 ? 0 : after.count / after.n;
  const a = wilson(before.count, before.n);
  const b = wilson(after.count, after.n);
  const change = q - p;
  return {
    change,
    low: Math.max(-1, change - Math.hypot(q - b.low, a.high - p)),
    high: Math.min(1, change + Math.hypot(b.high - q, p - a.low))
  };
}
