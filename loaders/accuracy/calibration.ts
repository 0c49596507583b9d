import type {Score} from "./score.ts";

/** How many of the figures with a confidence in [from, to) are exactly right. */
export interface Bin {
  from: number;
  to: number;
  n: number;
  /** Mean confidence of the bin. */
  confidence: number;
  /** Share that is exactly right. */
  right: number;
}

/** The reliability table of a score: of figures at 0.9, about nine in ten should be right. Empty bins are left out. */
export function reliability({judged}: Score, edges: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]): Bin[] {
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1]!;
    const inside = judged.filter(({slot}) => slot.observation.confidence >= from && slot.observation.confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, {slot}) => sum + slot.observation.confidence, 0) / inside.length;
    return [
      {from, to, n: inside.length, confidence: mean, right: inside.filter(({exact}) => exact).length / inside.length}
    ];
  });
}
