/** Where a figure may lie. An end that is not included is itself out of reach; ends may be infinite. */
export interface Interval {
  low: number;
  high: number;
  lowIncluded: boolean;
  highIncluded: boolean;
}

/** An interval whose ends are free of the noise of binary fractions (14.9 − 0.05 is 14.85, not 14.850000000000001). */
export function interval(low: number, high: number, lowIncluded = true, highIncluded = true): Interval {
  return {low: tidy(low), high: tidy(high), lowIncluded, highIncluded};
}

/** Whether two intervals have no figure in common. */
export function disjoint(a: Interval, b: Interval): boolean {
  return before(a, b) || before(b, a);
}

/** Whether every figure of `a` is below every figure of `b`. */
function before(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && !(a.highIncluded && b.lowIncluded));
}

/**
 * Growth in percent from a level in `base` to one in `level`: [(low/base high − 1) · 100, (high/base low − 1) · 100]. Null where the
 * base may be nothing or negative, or has no upper end.
 */
export function growthBetween(base: Interval, level: Interval): Interval | null {
  if (!(base.low > 0) || !Number.isFinite(base.high) || level.low < 0) return null;
  return interval(
    (level.low / base.high - 1) * 100,
    (level.high / base.low - 1) * 100,
    level.lowIncluded && base.highIncluded,
    level.highIncluded && base.lowIncluded
  );
}

function tidy(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(12)) + 0 : x;
}
