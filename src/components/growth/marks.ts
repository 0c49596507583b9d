import type {ScaleLinear} from "npm:d3-scale";
import {textWidth} from "../figure/text-width.js";
import {growthBound} from "../format/bound.js";
import {glyphOf} from "../glyph/glyph.js";
import {appendMark} from "../glyph/mark.js";
import type {Language} from "../language/language.js";
import type {ComparableRow} from "./comparable.js";
import {assignLanes} from "./lanes.js";

export const labelSize = 11.5; // that of .mark-label in styles/chart.css
const radius = 5;
const namespace = "http://www.w3.org/2000/svg";

export interface MarkStyle {
  x: ScaleLinear<number, number>;
  language: Language;
  /** The text beside a mark; empty for none. */
  label: (row: ComparableRow) => string;
  dimmed: (row: ComparableRow) => boolean;
}

/** The growth rates of one row of a chart, in lanes where they would overlap: how high they are, and how to draw them. */
export function growthMarks(rows: readonly ComparableRow[], {x, language, label, dimmed}: MarkStyle) {
  const extents = rows.map((row) => {
    const at = x(row.growth_pct);
    const text = label(row);
    return {left: at - radius - 8, right: at + radius + 8 + (text ? textWidth(text, labelSize) : 0)};
  });
  const laneHeight = rows.some((row) => label(row)) ? 19 : 12;
  const {lanes, count} = assignLanes(extents);
  return {
    height: Math.max(1, count) * laneHeight,
    /** Draws the marks below `top`. */
    draw(parent: SVGElement, top: number): void {
      for (const [i, row] of rows.entries()) {
        const y = top + laneHeight * (lanes[i]! + 0.5);
        const faint = dimmed(row);
        if (row.growth_max !== null) parent.append(interval(x(row.growth_pct), x(row.growth_max), y, faint));
        const glyph = glyphOf(row, growthBound(row.growth_pct, row.growth_bound));
        const beyondChevron = ["at_least", "over", "about"].includes(glyph.bound) ? 10 : 5;
        const text = label(row) ? markText(label(row), radius + beyondChevron) : null;
        appendMark(parent, row, glyph, {x: x(row.growth_pct), y, r: radius, dimmed: faint, text, language});
      }
    }
  };
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
