import type {AxisBound} from "../format/bound.js";

/** What the shape of a mark says of its observation. */
export interface Glyph {
  role: "actual" | "target";
  bound: AxisBound;
  /** The figure covers part of its year. */
  partial: boolean;
  /** The source is damaged: the figure may have been altered. */
  damaged: boolean;
  /** An outcome that was expected when the report was written. */
  forecast: boolean;
}

/** One stroke of a glyph: SVG path data, what it is filled with, and whether and how it is outlined. */
export interface Stroke {
  d: string;
  fill: "colour" | "paper" | "none";
  line: "solid" | "dashed";
}

/** What of an observation tells its glyph. */
export interface GlyphRow {
  role: "actual" | "target";
  /** Flags of the observation, joined by spaces. */
  flags: string;
  /** Whether its report, too, is known to be damaged. */
  damaged?: boolean;
}

/** The glyph of an observation; `bound` is that of the figure the chart draws: its level's, or `growthBound` of its growth. */
export function glyphOf({role, flags, damaged}: GlyphRow, bound: AxisBound | null): Glyph {
  const flagged = flags.split(" ");
  return {
    role,
    bound: bound ?? "exact",
    partial: flagged.includes("partial_year"),
    damaged: damaged || flagged.includes("damaged"),
    forecast: flagged.includes("forecast")
  };
}

/**
 * A glyph of radius `r` about the origin. Fill tells what is known: solid for an outcome, none for a target, hatched when
 * the source is damaged, the left half when only the first months of the year are covered. What lies outside the circle tells
 * the bound: a chevron toward where the true figure may lie, or whiskers to both sides. On a vertical axis chevrons turn.
 */
export function glyphStrokes({role, bound, partial, damaged, forecast}: Glyph, r: number, vertical = false): Stroke[] {
  const target = role === "target";
  const solid = !target && !partial && !damaged;
  const outline: Stroke = {
    d: circle(r),
    fill: solid ? "colour" : "paper",
    line: target && damaged ? "dashed" : "solid"
  };
  const strokes = [outline];
  if (damaged && (!target || !partial)) strokes.push({d: hatching(r, partial ? 0 : r), fill: "none", line: "solid"});
  else if (partial) strokes.push({d: leftHalf(target ? r * 0.55 : r), fill: "colour", line: "solid"});
  if (forecast) strokes.push({d: circle(r + 3), fill: "none", line: "dashed"});
  const beyond = boundPath(bound, r + (forecast ? 3 : 0), vertical);
  if (beyond) strokes.push({d: beyond, fill: "none", line: "solid"});
  return strokes;
}

function boundPath(bound: AxisBound, r: number, vertical: boolean): string {
  const point = (x: number, y: number) => (vertical ? `${y},${-x}` : `${x},${y}`);
  const chevron = (sign: number) =>
    `M${point(sign * (r + 2.5), -3.5)}L${point(sign * (r + 6), 0)}L${point(sign * (r + 2.5), 3.5)}`;
  const whisker = (sign: number) =>
    `M${point(sign * r, 0)}L${point(sign * (r + 5), 0)}M${point(sign * (r + 5), -3)}L${point(sign * (r + 5), 3)}`;
  if (bound === "at_least" || bound === "over") return chevron(1);
  if (bound === "at_most" || bound === "under") return chevron(-1);
  if (bound === "about") return whisker(-1) + whisker(1);
  return "";
}

function circle(r: number): string {
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

function leftHalf(r: number): string {
  return `M0,${-r}A${r},${r} 0 0 0 0,${r}Z`;
}

/** Parallel lines at 45°, cut off by the circle and at x = `right`. */
function hatching(r: number, right: number): string {
  let d = "";
  for (const c of [-0.95, -0.3, 0.35, 1]) {
    const offset = c * r; // the line y = x + offset meets the circle where 2x² + 2·offset·x + offset² = r²
    const root = Math.sqrt(2 * r * r - offset * offset);
    const x1 = (-offset - root) / 2;
    const x2 = Math.min(right, (-offset + root) / 2);
    if (x2 > x1) d += `M${round(x1)},${round(x1 + offset)}L${round(x2)},${round(x2 + offset)}`;
  }
  return d;
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
