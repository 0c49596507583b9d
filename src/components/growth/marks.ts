import type {ScaleLinear} from "npm:d3-scale";
import {textWidth} from "../figure/text-width.js";
import {growthBound} from "../format/bound.js";
import {type Glyph, glyphOf} from "../glyph/glyph.js";
import {appendMark} from "../glyph/mark.js";
import type {Language} from "../language/language.js";
import type {ComparableRow} from "./comparable.js";
import {assignLanes} from "./lanes.js";

export const labelSize = 11.5; // that of .mark-label in styles/chart.css
const radius = 5;
const namedLane = 19; // heights, in pixels
const bareLane = 8.5;
const bareRadius = 3.5;
const mostNamed = 16; // lanes of names that a row of a chart may have
const namespace = "http://www.w3.org/2000/svg";

export interface MarkStyle {
  x: ScaleLinear<number, number>;
  language: Language;
  /** The text beside a mark; empty for none. */
  label: (row: ComparableRow) => string;
  dimmed: (row: ComparableRow) => boolean;
  /** How many lanes of names a row may have before it goes without; 16 by default. */
  most?: number;
}

/**
 * The growth rates of one row of a chart, in lanes where they would overlap: how high they are, whether they had to go without
 * their names, and how to draw them. Marks with a name stand above those without, which lie close together.
 */
export function growthMarks(rows: readonly ComparableRow[], {x, language, label, dimmed, most = mostNamed}: MarkStyle) {
  const placed = rows.map((row) => {
    const at = x(row.growth_pct);
    const to = row.growth_max === null ? at : x(row.growth_max);
    const glyph = glyphOf(row, growthBound(row.growth_pct, row.growth_bound));
    return {row, glyph, at, to, text: label(row), lane: 0};
  });
  let named = placed.filter(({text}) => text);
  let names = assignLanes(
    named.map(({at, to, text}) => ({
      left: Math.min(at, to) - radius - 8,
      right: Math.max(at, to) + radius + 8 + textWidth(text, labelSize)
    }))
  );
  const crowded = names.count > most;
  if (crowded) [named, names] = [[], assignLanes([])];
  for (const [i, mark] of named.entries()) mark.lane = names.lanes[i]!;
  const bare = placed.filter((mark) => !named.includes(mark));
  const rest = assignLanes(
    bare.map(({glyph, at, to}) => ({
      left: Math.min(at, to) - bareRadius - (pointsLeft(glyph) ? 6 : 0),
      right: Math.max(at, to) + bareRadius + (pointsRight(glyph) ? 6 : 0)
    })),
    1
  );
  for (const [i, mark] of bare.entries()) mark.lane = rest.lanes[i]!;
  const namedHeight = names.count * namedLane;
  return {
    height: Math.max(namedLane, namedHeight + rest.count * bareLane),
    crowded,
    /** Draws the marks below `top`. */
    draw(parent: SVGElement, top: number): void {
      for (const mark of placed) {
        const {row, glyph, at, to, lane} = mark;
        const isNamed = named.includes(mark);
        const y = top + (isNamed ? namedLane * (lane + 0.5) : namedHeight + bareLane * (lane + 0.5));
        const faint = dimmed(row);
        if (row.growth_max !== null) parent.append(interval(at, to, y, faint));
        const beyond = Math.max(0, to - at) + radius + (pointsRight(glyph) ? 10 : 5);
        const text = isNamed ? markText(mark.text, beyond) : null;
        const size = isNamed ? {r: radius} : {r: bareRadius, reach: bareLane / 2};
        appendMark(parent, row, glyph, {x: at, y, ...size, dimmed: faint, text, language});
      }
    }
  };
}

function pointsRight({bound, forecast}: Glyph): boolean {
  return forecast || ["at_least", "over", "about"].includes(bound);
}

function pointsLeft({bound, forecast}: Glyph): boolean {
  return forecast || ["at_most", "under", "about"].includes(bound);
}

/** A label beside a mark, on a halo of paper so that lines of the grid do not cross it. */
export function markText(text: string, dx: number): SVGTextElement {
  const element = document.createElementNS(namespace, "text");
  element.setAttribute("x", String(dx));
  element.setAttribute("dy", "0.35em");
  element.setAttribute("class", "mark-label");
  element.textContent = text;
  return element;
}

/** The span of a rate that is given as a range. */
function interval(x1: number, x2: number, y: number, faint: boolean): SVGLineElement {
  const line = document.createElementNS(namespace, "line");
  if (faint) line.setAttribute("class", "dimmed");
  for (const [name, value] of Object.entries({x1, x2, y1: y, y2: y, "stroke-width": 2}))
    line.setAttribute(name, String(value));
  line.setAttribute("stroke", "var(--ink-3)");
  return line;
}
