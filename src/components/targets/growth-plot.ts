import {extent} from "npm:d3-array";
import {scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import type {Group} from "../figure/grid-lines.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {growthBound} from "../format/bound.js";
import {formatGrowthOf} from "../format/observation.js";
import {glyphOf} from "../glyph/glyph.js";
import {appendMark, markLabel} from "../glyph/mark.js";
import {axisTitle, growthGrid} from "../growth/axis.js";
import {markText} from "../growth/marks.js";
import {say} from "../language/label.js";
import {townshipColour} from "../palette/township.js";
import {outcomeOf} from "./format.js";
import type {TargetRow} from "./rows.js";
import {statusOf} from "./status.js";

const top = 40;
const laneHeight = 24;
const nameSize = 13;
const lineHeight = 17;
const statusSize = 11.5;

/** A growth rate aimed at. */
export interface GrowthTarget extends TargetRow {
  growth_pct: number;
}

/** Growth aimed at, by indicator: a line a target, its outcome on the same line, the status at its end. */
export function targetGrowthPlot(rows: readonly GrowthTarget[], {width, language}: Setting): SVGSVGElement {
  const narrow = width < 560;
  const groups = byIndicator(rows);
  const names = groups.map(([row]) => row![`indicator_${language}`] ?? row!.label);
  const left = narrow ? 0 : Math.min(width * 0.3, Math.max(0, ...names.map((name) => textWidth(name, nameSize))) + 16);
  const statusText = (row: TargetRow) => {
    const {sign, label} = statusOf(row.status);
    return narrow ? sign : `${sign} ${say(label, language)}`;
  };
  const right = width - Math.max(0, ...rows.map((row) => textWidth(statusText(row), statusSize))) - 8;
  const label = (row: GrowthTarget) => `${markLabel(row, language)} ${formatGrowthOf(row)}`;
  const widest = Math.min(
    Math.max(0, ...rows.map((row) => textWidth(label(row), statusSize))) + 24,
    (right - left) * 0.45
  );
  const values = rows.flatMap((row) => [
    row.growth_pct,
    row.growth_max,
    row.outcome_growth_pct,
    row.outcome_low,
    row.outcome_high
  ]);
  const [low = 0, high = 0] = extent(values.filter((value): value is number => value !== null));
  const x = scaleLinear([Math.min(0, low), Math.max(1, high)], [left + 14, right - widest]).nice(narrow ? 4 : 8);

  const svg = create("svg").attr("width", width);
  const grid = svg.append("g");
  const body = svg.append("g");
  let y = top;
  for (const [i, group] of groups.entries()) {
    const lines = wrapText(names[i]!, nameSize, narrow ? width - 8 : left - 12);
    body.append("line").attr("x2", width).attr("y1", y).attr("y2", y).attr("stroke", "var(--grid)");
    appendName(body, lines, y);
    const offset = narrow ? lines.length * lineHeight + 2 : 0;
    for (const [j, row] of group.entries()) appendTarget(row, y + offset + laneHeight * (j + 0.5) + 2);
    y += offset + Math.max(group.length * laneHeight, narrow ? 0 : lines.length * lineHeight) + 6;
  }
  const height = y + 8;
  growthGrid(grid, x, x.ticks(narrow ? 4 : 8), top, height);
  axisTitle(grid, say({zh: "比上年增长（%）", en: "Growth on the year before (%)"}, language), x.range()[0]!, 12);
  return svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).node()!;

  function appendName(parent: Group, lines: string[], y: number): void {
    const text = parent.append("text").attr("font-size", nameSize).attr("fill", "var(--ink)");
    text.attr("text-anchor", narrow ? "start" : "end");
    for (const [k, line] of lines.entries())
      text
        .append("tspan")
        .attr("x", narrow ? 0 : left - 8)
        .attr("y", y + lineHeight * (k + 1))
        .text(line);
  }

  function appendTarget(row: GrowthTarget, y: number): void {
    const end = body.append("text").attr("x", width).attr("y", y).attr("dy", "0.35em").attr("text-anchor", "end");
    end.attr("font-size", statusSize).attr("fill", "var(--ink-2)").text(statusText(row));
    const outcome = row.outcome_growth_pct;
    if (row.growth_max !== null) appendSpan(x(row.growth_pct), x(row.growth_max), y, "var(--ink-3)", 2);
    if (outcome !== null) appendSpan(x(row.growth_pct), x(outcome), y, townshipColour(row.place_id), 1.5);
    else if (row.basis === "computed" && row.outcome_low !== null && row.outcome_high !== null)
      appendSpan(x(row.outcome_low), x(row.outcome_high), y, townshipColour(row.place_id), 5);
    const glyph = glyphOf(row, growthBound(row.growth_pct, row.growth_bound));
    const furthest = Math.max(x(row.growth_pct), outcome === null ? -Infinity : x(outcome));
    appendMark(body.node()!, row, glyph, {
      x: x(row.growth_pct),
      y,
      text: markText(label(row), furthest - x(row.growth_pct) + 15),
      language
    });
    const measured = outcomeOf(row);
    if (outcome === null || !measured || row.outcome_id === null) return;
    const actual = {
      ...row,
      ...measured,
      observation_id: row.outcome_id,
      role: "actual" as const,
      month_from: row.outcome_month_from,
      month_to: row.outcome_month_to
    };
    const bound = growthBound(outcome, row.outcome_growth_bound);
    appendMark(body.node()!, actual, glyphOf({role: "actual", flags: row.outcome_flags}, bound), {
      x: x(outcome),
      y,
      language
    });
  }

  function appendSpan(x1: number, x2: number, y: number, colour: string, thickness: number): void {
    const line = body.append("line").attr("x1", x1).attr("x2", x2).attr("y1", y).attr("y2", y);
    line.attr("stroke", colour).attr("stroke-width", thickness).attr("stroke-opacity", 0.5);
  }
}

/** First what most townships aim at, for there the comparison is; then as in the catalogue. */
function byIndicator(rows: readonly GrowthTarget[]): GrowthTarget[][] {
  const groups = new Map<string, GrowthTarget[]>();
  for (const row of rows) {
    const key = row.indicator_id ?? row.label;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const townships = (group: GrowthTarget[]) => new Set(group.map(({place_id}) => place_id)).size;
  return [...groups.values()].sort(
    (a, b) => townships(b) - townships(a) || (a[0]!.indicator_order ?? Infinity) - (b[0]!.indicator_order ?? Infinity)
  );
}
