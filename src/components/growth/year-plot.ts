import {create} from "npm:d3-selection";
import {shortTownshipName} from "../data/township-name.js";
import type {Group} from "../figure/grid-lines.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {say} from "../language/label.js";
import {axisTitle, growthGrid} from "./axis.js";
import type {ComparableRow} from "./comparable.js";
import {growthScale} from "./dot-plot.js";
import {growthMarks} from "./marks.js";
import {byIndicator} from "./order.js";

const top = 56;
const nameSize = 13;
const narrowest = 190; // of a panel, in pixels

/**
 * Growth by indicator, a panel a year, all panels on one scale. Years that do not fit side by side go on below, with the
 * indicators that they have.
 */
export function growthYearPlot(
  rows: readonly ComparableRow[],
  {width, language}: Setting,
  dimmed: (row: ComparableRow) => boolean
): SVGSVGElement {
  const years = [...new Set(rows.map(({year}) => year))].sort((a, b) => a - b);
  const narrow = width < 560; // names stand above their rows, not beside them
  const longest = Math.max(...byIndicator(rows).map((group) => textWidth(group[language], nameSize)));
  const left = narrow ? 0 : Math.min(width * 0.3, longest + 16);
  const abreast = Math.max(1, Math.min(years.length, Math.floor((width - left) / narrowest)));
  const panelWidth = (width - left) / abreast;
  const label = (row: ComparableRow) => shortTownshipName(row, language);
  const svg = create("svg").attr("width", width);
  let y = 0;
  for (let i = 0; i < years.length; i += abreast) y = appendBand(years.slice(i, i + abreast), y);

  function appendBand(band: number[], start: number): number {
    const groups = byIndicator(rows.filter(({year}) => band.includes(year)));
    const grid = svg.append("g");
    const body = svg.append("g");
    const scales = band.map((_, i) =>
      growthScale(rows, left + i * panelWidth + 14, left + (i + 1) * panelWidth - 18, label, panelWidth < 280)
    );
    let at = start + top;
    for (const group of groups) {
      const cells = band.map((year, i) =>
        growthMarks(
          group.rows.filter((row) => row.year === year),
          {x: scales[i]!, language, label, dimmed, most: 40}
        )
      );
      const lines = wrapText(group[language], nameSize, narrow ? width - 8 : left - 12);
      const namesHeight = lines.length * 17;
      const offset = narrow ? namesHeight + 2 : 0;
      const line = body.append("g");
      line.append("line").attr("x2", width).attr("y1", at).attr("y2", at).attr("stroke", "var(--grid)");
      for (const [i, text] of lines.entries()) {
        line
          .append("text")
          .attr("x", narrow ? 0 : left - 8)
          .attr("y", at + 17 * (i + 1))
          .attr("text-anchor", narrow ? "start" : "end")
          .attr("font-size", nameSize)
          .attr("fill", "var(--ink)")
          .text(text);
      }
      for (const cell of cells) cell.draw(line.node()!, at + offset + 4);
      at += offset + Math.max(...cells.map(({height}) => height), narrow ? 0 : namesHeight) + 8;
    }
    for (const [i, year] of band.entries()) {
      const x = scales[i]!;
      growthGrid(grid.append("g"), x, x.ticks(3), start + top, at);
      panelTitle(body, String(year), x.range()[0]!, start + 16);
    }
    const title = say({zh: "增长（%）", en: "Growth (%)"}, language);
    if (narrow) axisTitle(grid, title, width, start + 16, "end");
    else axisTitle(grid, title, left - 8, start + top - 10, "end");
    return at + 20;
  }

  return svg.attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;
}

function panelTitle(parent: Group, text: string, x: number, y: number): void {
  parent
    .append("text")
    .attr("x", x)
    .attr("y", y)
    .attr("font-size", nameSize)
    .attr("font-weight", 650)
    .attr("fill", "var(--ink)")
    .text(text);
}
