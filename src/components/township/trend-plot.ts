import {extent, max} from "npm:d3-array";
import {scaleLinear} from "npm:d3-scale";
import {create, type Selection} from "npm:d3-selection";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {amountAxis} from "../format/amount.js";
import {formatLevel} from "../format/observation.js";
import {appendMark} from "../glyph/mark.js";
import {townshipColour} from "../palette/township.js";
import {figureGlyph} from "./entry.js";
import type {KeyRow} from "./select.js";
import {type Point, type Trend, trends} from "./trends.js";

const narrowest = 250;
const gutter = 28;
const plotHeight = 110;
const labelSize = 11.5;

/** Levels over the years, a small chart an indicator, all on one axis of years and each on its own axis of amounts from zero. */
export function trendPlot(rows: readonly KeyRow[], {width, language}: Setting): SVGSVGElement {
  const panels = trends(rows);
  const abreast = Math.max(1, Math.min(panels.length, 3, Math.floor((width + gutter) / (narrowest + gutter))));
  const panelWidth = Math.min(480, (width - gutter * (abreast - 1)) / abreast);
  const [first = 0, last = 1] = extent(panels.flatMap(({points}) => points.map(({year}) => year)));
  const x = scaleLinear([first, last], [34, panelWidth - 40]);
  const svg = create("svg").attr("width", width);
  let y = 0;
  for (let i = 0; i < panels.length; i += abreast) {
    const band = panels.slice(i, i + abreast);
    const titles = band.map((panel) => wrapText(title(panel), 13, panelWidth - 8, 650));
    const head = Math.max(...titles.map((lines) => lines.length)) * 17 + 16;
    for (const [j, panel] of band.entries()) appendPanel(panel, titles[j]!, j * (panelWidth + gutter), y, head);
    y += head + plotHeight + 44;
  }
  return svg.attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;

  function title({zh, en, unit, points}: Trend): string {
    const axis = amountAxis(unit, max(points, ({value}) => value) ?? 0, language);
    return `${language === "zh" ? zh : en}${axis.unit ? (language === "zh" ? `（${axis.unit}）` : ` (${axis.unit})`) : ""}`;
  }

  function appendPanel(panel: Trend, lines: string[], left: number, top: number, head: number): void {
    const group = svg.append("g").attr("transform", `translate(${left},${top})`);
    for (const [i, line] of lines.entries()) {
      const text = group
        .append("text")
        .attr("y", 14 + 17 * i)
        .attr("font-size", 13)
        .attr("font-weight", 650);
      text.attr("fill", "var(--ink)").text(line);
    }
    const scale = scaleLinear([0, max(panel.points, ({value}) => value) ?? 1], [head + plotHeight, head + 8]).nice(3);
    const axis = amountAxis(panel.unit, max(panel.points, ({value}) => value) ?? 0, language);
    for (const tick of scale.ticks(3)) {
      const line = group
        .append("line")
        .attr("x1", 14)
        .attr("x2", panelWidth)
        .attr("y1", scale(tick))
        .attr("y2", scale(tick));
      line.attr("stroke", tick === 0 ? "var(--ink-3)" : "var(--grid)");
      appendText(group, axis.tick(tick), panelWidth, scale(tick) - 3, "end", "var(--ink-3)", 11);
    }
    for (const year of new Set(panel.points.map(({year}) => year)))
      appendText(group, String(year), x(year), head + plotHeight + 18, "middle", "var(--ink-2)");
    for (const [from, to] of panel.joined) {
      const line = group.append("line").attr("x1", x(from.year)).attr("y1", scale(from.value));
      line.attr("x2", x(to.year)).attr("y2", scale(to.value)).attr("stroke", townshipColour(from.place_id));
      line.attr("stroke-width", 1.5).attr("stroke-opacity", 0.6);
    }
    for (const point of panel.points) appendPoint(group, point, scale(point.value));
  }

  function appendPoint(group: Group, point: Point, y: number): void {
    const glyph = figureGlyph(point);
    const mark = appendMark(group.node()!, point, glyph, {x: x(point.year), y, vertical: true, language});
    const label = formatLevel(point, language) ?? "";
    const right = x(point.year) + 10 + textWidth(label, labelSize) < panelWidth - 34;
    const text = mark.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
    text.setAttribute("x", right ? "12" : "-12");
    text.setAttribute("y", "-6");
    text.setAttribute("text-anchor", right ? "start" : "end");
    text.setAttribute("font-size", String(labelSize));
    text.setAttribute("fill", "var(--ink)");
    text.setAttribute("stroke", "var(--paper)");
    text.setAttribute("stroke-width", "3");
    text.setAttribute("stroke-linejoin", "round");
    text.setAttribute("paint-order", "stroke");
    text.textContent = label;
  }
}

type Group = Selection<SVGGElement, undefined, null, undefined>;

function appendText(
  parent: Group,
  text: string,
  x: number,
  y: number,
  anchor: string,
  fill: string,
  size = labelSize
): void {
  const element = parent.append("text").attr("x", x).attr("y", y).attr("text-anchor", anchor);
  element.attr("font-size", size).attr("fill", fill).text(text);
}
