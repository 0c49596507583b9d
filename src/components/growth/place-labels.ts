/** A rectangle, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label may stand beside its mark, the best first. */
const sides = ["right", "left", "above", "below"] as const;
export type Side = (typeof sides)[number];

/** A label that has its place: which of the texts of its mark it is, and on which side it stands. */
export interface PlacedLabel {
  text: number;
  side: Side;
}

/**
 * Chooses for each mark one of its texts, and a side for it, so that labels cover neither marks nor each other nor leave `frame`;
 * null where there is room for none, and no label is drawn. Marks are circles of radius `r`; `widths` are those of the texts of
 * each mark, the best first. Every mark is tried with its best text before any falls back on its next.
 */
export function placeLabels(
  marks: readonly {x: number; y: number}[],
  widths: readonly (readonly number[])[],
  frame: Box,
  r: number,
  height = 15
): (PlacedLabel | null)[] {
  const taken: Box[] = marks.map(({x, y}) => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r}));
  const placed: (PlacedLabel | null)[] = marks.map(() => null);
  for (let text = 0; text < Math.max(0, ...widths.map((own) => own.length)); text++)
    for (const [i, mark] of marks.entries()) {
      const width = widths[i]![text];
      if (placed[i] || width === undefined) continue;
      const side = sides.find((side) => fits(labelBox(mark, width, height, r, side)));
      if (!side) continue;
      taken.push(labelBox(mark, width, height, r, side));
      placed[i] = {text, side};
    }
  return placed;

  function fits(box: Box): boolean {
    const inside =
      box.x >= frame.x &&
      box.y >= frame.y &&
      box.x + box.width <= frame.x + frame.width &&
      box.y + box.height <= frame.y + frame.height;
    return inside && !taken.some((other) => overlap(box, other));
  }
}

function labelBox({x, y}: {x: number; y: number}, width: number, height: number, r: number, side: Side): Box {
  const gap = 4;
  if (side === "right") return {x: x + r + gap, y: y - height / 2, width, height};
  if (side === "left") return {x: x - r - gap - width, y: y - height / 2, width, height};
  if (side === "above") return {x: x - width / 2, y: y - r - gap - height, width, height};
  return {x: x - width / 2, y: y + r + gap, width, height};
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
