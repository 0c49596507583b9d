import {rove} from "../evidence/rove.js";
import {drawGlyph} from "../glyph/draw.js";
import type {Glyph} from "../glyph/glyph.js";

/** A row that leads to its place in a report. */
export interface SourcedRow {
  observation_id?: string | null;
  sentence_id?: string | null;
}

export interface EvidenceMarkOptions<Row> {
  /** The row in words, for those who do not see the dot. */
  describe?: (row: Row) => string;
  /** Draws this glyph in place of the dot. */
  glyph?: (row: Row) => Glyph;
  /** The CSS colour of the glyph. */
  colour?: (row: Row) => string;
}

/**
 * Gives the dots of a Plot chart their evidence cards: `rows` are the data that its dot marks were given, in that order.
 * The arrow keys move between them. Returns the chart.
 */
export function evidenceMarks<T extends Element, Row extends SourcedRow>(
  chart: T,
  rows: Iterable<Row>,
  {describe, glyph, colour = () => "var(--accent)"}: EvidenceMarkOptions<Row> = {}
): T {
  const data = Array.from(rows);
  // Plot binds to each element the position of its row
  const dots = chart.querySelectorAll<SVGElement & {__data__?: number}>(
    "[aria-label=dot] > *, [aria-label=dot] > g > *"
  );
  for (const dot of dots) {
    const row = data[dot.__data__ ?? -1];
    const id = row?.observation_id ?? row?.sentence_id;
    if (!row || !id || dot.tagName === "g") continue;
    const mark = glyph ? glyphInstead(dot, glyph(row), colour(row)) : dot;
    mark.classList.add("mark");
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", "-1");
    mark.setAttribute("aria-label", describe?.(row) ?? id);
    mark.dataset[row.observation_id ? "observation" : "sentence"] = id;
  }
  for (const group of chart.querySelectorAll("g[aria-label]:not([role])")) group.removeAttribute("aria-label");
  rove(chart);
  return chart;
}

function glyphInstead(dot: SVGElement, glyph: Glyph, colour: string): SVGElement {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const [cx, cy] = ["cx", "cy"].map((name) => dot.getAttribute(name) ?? "0");
  group.setAttribute("transform", `translate(${cx},${cy})`);
  drawGlyph(group, glyph, colour);
  dot.replaceWith(group);
  return group;
}
