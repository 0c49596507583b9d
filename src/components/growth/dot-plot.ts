import * as d3 from "npm:d3";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {formatGrowth} from "../format/number.js";
import {formatGrowthOf} from "../format/observation.js";
import {glyphOf} from "../glyph/glyph.js";
import {appendMark, markLabel} from "../glyph/mark.js";
import {say} from "../language/label.js";
import type {ComparableRow} from "./comparable.js";
import {assignLanes} from "./lanes.js";
import {byIndicator, type IndicatorGroup} from "./order.js";

const laneHeight = 19;
const radius = 5;
const labelSize = 11.5;

/**
 * Growth by indicator: a row an indicator, a mark an observation, labelled with its township and year. Marks that would
 * overlap take lanes of their own. `dimmed` tells which are not selected.
 */
export function growthDotPlot(
  rows: readonly ComparableRow[],
  {width, language}: Setting,
  dimmed: (row: ComparableRow) => boolean = () => false
): SVGSVGElement {
  const groups = byIndicator(rows);
  const narrow = width < 560;
  const names = groups.map((group) => group[language]);
  const left = narrow ? 4 : Math.min(width * 0.3, Math.max(...names.map((name) => textWidth(name, 13))) + 16);
  const labelled = rows.length <= 400;
  const withValue = labelled && width >= 640 && rows.length <= 80;
  const label = (row: ComparableRow) =>
    labelled ? markLabel(row, language) + (withValue ? `  ${formatGrowthOf(row)}` : "") : "";

  const [low = 0, high = 0] = d3.extent(rows.flatMap((row) => [row.growth_pct, row.growth_max ?? row.growth_pct]));
  const widest = Math.max(0, ...rows.map((row) => textWidth(label(row), labelSize)));
  const x = d3
    .scaleLinear(
      [Math.min(0, low), Math.max(0, high)],
      [left + 14, width - 14 - (labelled ? Math.min(widest + 12, width * 0.3) : 0)]
    )
    .nice(narrow ? 4 : 8);

  const svg = d3.create("svg").attr("width", width).attr("font-size", labelSize);
  const grid = svg.append("g");
  const body = svg.append("g");
  const top = 40;
  let y = top;
  let solitary = false;
  for (const [i, group] of groups.entries()) {
    if (group.townships === 1 && !solitary && i > 0) {
      y = heading(body, y + 12, width, say({zh: "仅一个乡镇提及", en: "Stated by one township only"}, language)) + 2;
      solitary = true;
    }
    y = appendRow(body, group, y);
  }
  const height = y + 8;

  function appendRow(parent: typeof body, group: IndicatorGroup, start: number): number {
    const extents = group.rows.map((row) => {
      const at = x(row.growth_pct);
      return {left: at - radius - 8, right: at + radius + 8 + textWidth(label(row), labelSize)};
    });
    const {lanes, count} = assignLanes(extents);
    const nameLines = wrapText(group[language], 13, narrow ? width - 8 : left - 12);
    const nameHeight = nameLines.length * 17;
    const offset = narrow ? nameHeight + 2 : 0;
    const tall = Math.max(count * laneHeight, narrow ? 0 : nameHeight) + 8 + offset;
    const row = parent.append("g");
    row
      .append("line")
      .attr("x1", 0)
      .attr("x2", width)
      .attr("y1", start)
      .attr("y2", start)
      .attr("stroke", "var(--grid)");
    row
      .append("text")
      .attr("font-size", 13)
      .attr("fill", "var(--ink)")
      .selectAll("tspan")
      .data(nameLines)
      .join("tspan")
      .attr("x", narrow ? 0 : left - 8)
      .attr("y", (_, i) => start + 17 + i * 17)
      .attr("text-anchor", narrow ? "start" : "end")
      .text((text) => text);
    for (const [i, observation] of group.rows.entries()) {
      const cy = start + offset + 4 + laneHeight * (lanes[i]! + 0.5);
      const faint = dimmed(observation);
      if (observation.growth_max !== null) {
        row
          .append("line")
          .attr("class", faint ? "dimmed" : null)
          .attr("stroke", "var(--ink-3)")
          .attr("stroke-width", 2)
          .attr("x1", x(observation.growth_pct))
          .attr("x2", x(observation.growth_max))
          .attr("y1", cy)
          .attr("y2", cy);
      }
      const glyph = glyphOf(observation.role, observation.growth_bound, observation.flags);
      const cx = x(observation.growth_pct);
      const mark = appendMark(row.node()!, observation, glyph, {x: cx, y: cy, r: radius, dimmed: faint, language});
      if (labelled) {
        d3.select(mark)
          .append("text")
          .attr("x", radius + (glyph.bound === "exact" || glyph.bound === "at_most" ? 5 : 9))
          .attr("dy", "0.35em")
          .attr("fill", "var(--ink-2)")
          .attr("stroke", "var(--paper)")
          .attr("stroke-width", 3)
          .attr("paint-order", "stroke")
          .text(label(observation));
      }
    }
    return start + tall;
  }

  const ticks = x.ticks(narrow ? 4 : Math.max(4, Math.round((width - left) / 90)));
  axis(grid, x, ticks, top, height, language);
  return svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).node()!;
}

type Group = d3.Selection<SVGGElement, undefined, null, undefined>;

function heading(parent: Group, y: number, width: number, text: string): number {
  parent.append("line").attr("x1", 0).attr("x2", width).attr("y1", y).attr("y2", y).attr("stroke", "var(--rule-2)");
  parent
    .append("text")
    .attr("x", 0)
    .attr("y", y + 17)
    .attr("font-size", 12)
    .attr("fill", "var(--ink-3)")
    .text(text);
  return y + 24;
}

function axis(
  grid: Group,
  x: d3.ScaleLinear<number, number>,
  ticks: number[],
  top: number,
  bottom: number,
  language: Setting["language"]
): void {
  const tick = grid
    .selectAll("g")
    .data(ticks)
    .join("g")
    .attr("transform", (value) => `translate(${x(value)},0)`);
  tick
    .append("line")
    .attr("y1", top - 4)
    .attr("y2", bottom)
    .attr("stroke", (value) => (value === 0 ? "var(--ink-3)" : "var(--grid)"))
    .attr("stroke-width", (value) => (value === 0 ? 1.5 : 1));
  tick
    .append("text")
    .attr("y", top - 10)
    .attr("text-anchor", "middle")
    .attr("fill", "var(--ink-3)")
    .text((value) => formatGrowth(value).replace("%", ""));
  grid
    .append("text")
    .attr("x", x.range()[0]!)
    .attr("y", 12)
    .attr("fill", "var(--ink-3)")
    .text(say({zh: "比上年增长（%）", en: "Growth on the year before (%)"}, language));
}
