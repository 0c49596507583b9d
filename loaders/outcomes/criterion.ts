import type {IndicatorRow} from "../tables/schema.ts";
import type {Interval} from "./interval.ts";
import type {Figure} from "./measured.ts";

/** What meets a target: a figure at least, over, at most or under `threshold`; or one from `threshold` to `max`. */
export interface Criterion {
  kind: "at_least" | "over" | "at_most" | "under" | "within";
  threshold: number;
  /** Upper end of `within`. */
  max: number | null;
}

/**
 * What meets a target. A bound says it (以上, 以内); without one, more than was promised meets it where a higher figure is
 * better, less where it is worse, and only the figure itself where neither is known. A target is set, not measured: its
 * threshold is exact. Null for 约.
 */
export function criterionOf({value, max, bound}: Figure, higherIs: IndicatorRow["higher_is"] | null): Criterion | null {
  if (bound === "about") return null;
  if (bound !== "exact") return {kind: bound, threshold: value, max: null};
  const [low, high] = max === null ? [value, value] : [Math.min(value, max), Math.max(value, max)];
  if (higherIs === "better") return {kind: "at_least", threshold: low, max: null};
  if (higherIs === "worse") return {kind: "at_most", threshold: high, max: null};
  return {kind: "within", threshold: low, max: high};
}

export type Verdict = "met" | "missed" | "rounding" | "direction";

/**
 * Whether an outcome that lies somewhere in `outcome` meets a criterion: met or missed when all of the interval does or does
 * not; `rounding` when it reaches to both sides; `direction` when it lies beside a target of which nothing tells whether
 * more or less is wanted.
 */
export function judge({kind, threshold, max}: Criterion, outcome: Interval): Verdict {
  const {low, high, lowIncluded, highIncluded} = outcome;
  if (kind === "at_most" || kind === "under") {
    const mirrored = {low: -high, high: -low, lowIncluded: highIncluded, highIncluded: lowIncluded};
    return judge({kind: kind === "at_most" ? "at_least" : "over", threshold: -threshold, max: null}, mirrored);
  }
  if (kind === "within") {
    if (low >= threshold && high <= max!) return "met";
    const beside =
      high < threshold || low > max! || (high === threshold && !highIncluded) || (low === max && !lowIncluded);
    return beside ? "direction" : "rounding";
  }
  if (kind === "at_least") {
    if (low >= threshold) return "met";
    return high < threshold || (high === threshold && !highIncluded) ? "missed" : "rounding";
  }
  if (low > threshold || (low === threshold && !lowIncluded)) return "met";
  return high <= threshold ? "missed" : "rounding";
}
