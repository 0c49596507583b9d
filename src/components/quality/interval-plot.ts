import {type ScaleLinear, scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";

/** A share, with its 95 % interval, in one of the series of its line. */
export interface IntervalMark {
  estimate: number;
  low: number | null;
  high: number | null;
  /** Which shape it has: 0 is a filled dot, 1 an open square, 2 a filled triangle. */
  series: number;
  /** What it is in words, for those who do not see it. */
  label: string;
}

/** A line of the plot. */
export interface IntervalLine {
  name: string;
  /** Stands at the end of the line: 38/40. */
  note: string;
  marks: IntervalMark[];
  strong?: boolean;
}

const top = 30;
const nameSize = 13;
const noteSize = 11.5;
const lineHeight = 17;
const shapes = ["M-4.5,0A4.5,4.5 0 1 1 4.5,0A4.5,4.5 0 1 1 -4.5,0Z", "M-4,-4H4V4H-4Z", "M0,-5L5,4H-5Z"] as const;

/** Shares and their intervals, a line each, on an axis that ends at 1. Each mark can be reached by keyboard and tells its figures. */
export function intervalPlot(
  lines: readonly IntervalLine[],
  {width}: Pick<Setting, "width">,
  series: readonly string[] = [],
  format: (x: number) => string = (x) => `${Math.round(x * 100)}%`
): SVGSVGElement {
  const narrow = width < 560;
  const names = lines.map(({name}) => textWidth(name, nameSize, 650));
  const left = Math.min(width * (narrow ? 0.34 : 0.3), Math.max(0, ...names) + 14);
  const notes = Math.max(0, ...lines.map(({note}) => textWidth(note, noteSize)));
  const lowest = Math.min(1, ...lines.flatMap(({marks}) => marks.map(({low, estimate}) => low ?? estimate)));
  const start = Math.min(0.9, Math.floor(lowest * 10) / 10);
  const x = scaleLinear([start, 1], [left + 8, width - notes - 20]);
  const key = series.length > 1 ? placeKey(series, left + 8, width) : [];
  const head = key.length ? key.at(-1)!.y + 14 : 0;
  const svg = create("svg").attr("width", width);
  let y = top + head;
  const grid = svg.append("g");
  for (const line of lines) {
    const wrapped = wrapText(line.name, nameSize, left - 10);
    const height = Math.max(wrapped.length * lineHeight, line.marks.length * 13, 20) + 8;
    const row = svg.append("g");
    row.append("line").attr("x2", width).attr("y1", y).attr("y2", y).attr("stroke", "var(--grid)");
    const text = row.append("text").attr("font-size", nameSize).attr("text-anchor", "end").attr("fill", "var(--ink)");
    if (line.strong) text.attr("font-weight", 650);
    for (const [i, part] of wrapped.entries())
      text
        .append("tspan")
        .attr("x", left - 6)
        .attr("y", y + height / 2 + (i - (wrapped.length - 1) / 2) * lineHeight)
        .attr("dy", "0.35em")
        .text(part);
    const note = row
      .append("text")
      .attr("x", width)
      .attr("y", y + height / 2)
      .attr("dy", "0.35em");
    note.attr("text-anchor", "end").attr("font-size", noteSize).attr("fill", "var(--ink-2)").text(line.note);
    for (const [i, mark] of line.marks.entries()) {
      const at = y + (height * (i + 0.5)) / line.marks.length;
      row.node()!.append(intervalMark(mark, x, line.marks.length > 1 ? (at + y + height / 2) / 2 : at));
    }
    y += height;
  }
  for (const tick of x.ticks(narrow ? 4 : 6)) {
    grid
      .append("line")
      .attr("x1", x(tick))
      .attr("x2", x(tick))
      .attr("y1", top - 8 + head)
      .attr("y2", y)
      .attr("stroke", "var(--grid)");
    const text = grid
      .append("text")
      .attr("x", x(tick))
      .attr("y", top - 14 + head);
    text.attr("text-anchor", "middle").attr("font-size", 11.5).attr("fill", "var(--ink-3)").text(format(tick));
  }
  for (const [i, {name, x, y}] of key.entries()) {
    const item = svg.append("g").attr("transform", `translate(${x},${y})`);
    item.node()!.append(shape(i));
    item
      .append("text")
      .attr("x", 10)
      .attr("dy", "0.35em")
      .attr("font-size", 12)
      .attr("fill", "var(--ink-2)")
      .text(name);
  }
  return svg
    .attr("height", y + 4)
    .attr("viewBox", `0 0 ${width} ${y + 4}`)
    .node()!;
}

/** The key of the series on one line from `left`, or each on its own line where they do not fit. */
function placeKey(series: readonly string[], left: number, width: number): {name: string; x: number; y: number}[] {
  const advances = series.map((name) => textWidth(name, 12) + 32);
  const fits = left + advances.reduce((sum, advance) => sum + advance, 0) <= width;
  return series.map((name, i) =>
    fits
      ? {name, x: left + advances.slice(0, i).reduce((sum, advance) => sum + advance, 0), y: 8}
      : {name, x: 8, y: 8 + 18 * i}
  );
}

const namespace = "http://www.w3.org/2000/svg";

/** An estimate on its interval; a mark that the keyboard reaches. */
export function intervalMark(mark: IntervalMark, x: ScaleLinear<number, number>, y: number): SVGGElement {
  const group = document.createElementNS(namespace, "g");
  group.setAttribute("class", "mark");
  group.setAttribute("transform", `translate(${x(mark.estimate)},${y})`);
  group.setAttribute("role", "img");
  group.setAttribute("aria-label", mark.label);
  const title = group.appendChild(document.createElementNS(namespace, "title"));
  title.textContent = mark.label;
  if (mark.low !== null && mark.high !== null) {
    const line = group.appendChild(document.createElementNS(namespace, "line"));
    line.setAttribute("x1", String(x(mark.low) - x(mark.estimate)));
    line.setAttribute("x2", String(x(mark.high) - x(mark.estimate)));
    line.setAttribute("stroke", "var(--share-ink)");
    line.setAttribute("stroke-width", "2");
    line.setAttribute("stroke-opacity", "0.5");
  }
  const halo = group.appendChild(document.createElementNS(namespace, "circle"));
  halo.setAttribute("class", "halo");
  halo.setAttribute("r", "9");
  halo.setAttribute("fill", "none");
  halo.setAttribute("pointer-events", "all");
  group.append(shape(mark.series));
  return group;
}

function shape(series: number): SVGPathElement {
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", shapes[series % shapes.length]!);
  path.setAttribute("fill", series === 1 ? "var(--paper)" : "var(--share-ink)");
  path.setAttribute("stroke", "var(--share-ink)");
  path.setAttribute("stroke-width", "1.75");
  return path;
}
