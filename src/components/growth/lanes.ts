/** The stretch of a line that a mark and its label take. */
export interface Extent {
  left: number;
  right: number;
}

/**
 * Puts marks that share a row into lanes, so that no two overlap: each goes to the first lane with room for it, from left to
 * right. Returns the lane of each mark, in the order given, and how many lanes there are.
 */
export function assignLanes(extents: readonly Extent[], gap = 4): {lanes: number[]; count: number} {
  const lanes: number[] = new Array(extents.length).fill(0);
  const ends: number[] = [];
  const order = extents.map((_, i) => i).sort((a, b) => extents[a]!.left - extents[b]!.left || a - b);
  for (const i of order) {
    const {left, right} = extents[i]!;
    let lane = ends.findIndex((end) => end + gap <= left);
    if (lane < 0) lane = ends.length;
    ends[lane] = right;
    lanes[i] = lane;
  }
  return {lanes, count: ends.length};
}
