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

/**
 * Chooses a side for the label of each mark, so that labels cover neither marks nor each other nor leave `frame`; null where
 * there is no room, and the label is not drawn. Marks are circles of radius `r`; `widths` are those of the labels.
 */
export function placeLabels(
  marks: readonly {x: number; y: number}[],
  widths: readonly number[],
  frame: Box,
  r: number,
  height = 15
): (Side | null)[] {
  const taken: Box[] = marks.map(({x, y}) => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r}));
  return marks.map((mark, i) => {
    for (const side of sides) {
      const box = labelBox(mark, widths[i]!, height, r, side);
      const inside =
        box.x >= frame.x &&
        box.y >= frame.y &&
        box.x + box.width <= frame.x + frame.width &&
        box.y + box.height <= frame.y + frame.height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return side;
    }
    return null;
  });
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
