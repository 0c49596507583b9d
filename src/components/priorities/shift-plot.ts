import {max, min} from "npm:d3-array";
import {type ScaleLinear, scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import {type Group, gridLines} from "../figure/grid-lines.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {formatNumber} from "../format/number.js";
import {drawGlyph} from "../glyph/draw.js";
import {glyphOf} from "../glyph/glyph.js";
import {say} from "../language/label.js";
import {townshipColour} from "../palette/township.js";
import {makePick} from "./pick.js";
import type {SentenceSelection} from "./selection.js";
import {describeShift, pairName, shiftCard, shiftPlace} from "./shift-card.js";
import {type ShiftPanel, shiftPanels, yearsApart} from "./shift-panels.js";
import {distinguishable, type ShiftRow} from "./shift-rows.js";

const headHeight = 66;
const narrowestPanel = 430;
const gutter = 24;

/**
 * How shares change, a panel a pair of parts: on the left the share before and after (a dumbbell), on the right the change with its
 * 95 % interval. All panels on one scale. A change whose interval holds zero is faint.
 */
export function shiftPlot(
  rows: readonly ShiftRow[],
  {width, language}: Setting,
  dimmed: (row: ShiftRow) => boolean = () => false
): SVGSVGElement {
  const panels = shiftPanels(rows);
  const abreast = Math.max(1, Math.min(panels.length, Math.floor((width + gutter) / narrowestPanel)));
  const panelWidth = Math.min(680, (width - gutter * (abreast - 1)) / abreast);
  const size = panelWidth < 400 ? 12 : 13;
  const longest = Math.max(...rows.map((row) => textWidth(row[`theme_${language}`], size, 650))); // as bold as any is set
  const left = Math.min(panelWidth * 0.29, longest + 8);
  const figure = 34; // room for the figure of the change
  const middle = left + (panelWidth - left - figure) * 0.44;
  const share = scaleLinear(
    [0, max(rows, (row) => Math.max(row.from_share, row.to_share)) ?? 1],
    [left + 10, middle - 10]
  );
  const extent = [min(rows, (row) => row.change_low) ?? 0, max(rows, (row) => row.change_high) ?? 0];
  const change = scaleLinear([Math.min(0, extent[0]!), Math.max(0, extent[1]!)], [middle + 12, panelWidth - figure]);
  const svg = create("svg").attr("width", width);
  let y = 0;
  for (let i = 0; i < panels.length; i += abreast) {
    const heights = panels.slice(i, i + abreast).map((panel, j) => appendPanel(panel, j * (panelWidth + gutter), y));
    y += Math.max(...heights) + 28;
  }
  y -= 28;
  return svg.attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;

  function appendPanel({first, rows}: ShiftPanel, x: number, top: number): number {
    const panel = svg.append("g").attr("transform", `translate(${x},${top})`);
    if (dimmed(first)) panel.attr("class", "dimmed");
    const grid = panel.append("g");
    panel.append("circle").attr("cx", 5).attr("cy", 11).attr("r", 5).attr("fill", townshipColour(first.place_id));
    const title = panel.append("text").attr("x", 16).attr("y", 16).attr("font-size", 13).attr("fill", "var(--ink)");
    title.append("tspan").attr("font-weight", 650).text(shiftPlace(first, language));
    title.append("tspan").attr("dx", 6).attr("fill", "var(--ink-2)").text(pairName(first, language));
    const apart = first.from_report_id === first.to_report_id ? null : yearsApart(first);
    const warning = [
      apart !== null && apart > 1 ? say({zh: `相隔 ${apart} 年`, en: `${apart} years apart`}, language) : null,
      first.from_damaged || first.to_damaged ? say({zh: "⚠ 来源受损", en: "⚠ damaged source"}, language) : null
    ].filter((text) => text !== null);
    panel
      .append("text")
      .attr("x", 16)
      .attr("y", 33)
      .attr("font-size", 11.5)
      .attr("fill", "var(--warn)")
      .text(warning.join(" · "));
    let at = headHeight;
    for (const row of rows) at += appendRow(panel, row, at);
    appendAxis(grid, share, at, say({zh: "份额（%）", en: "share (%)"}, language));
    appendAxis(grid, change, at, say({zh: "变化（百分点）", en: "change (pp)"}, language));
    return at;
  }

  function appendAxis(grid: Group, x: ScaleLinear<number, number>, bottom: number, title: string): void {
    const [from, to] = x.range() as [number, number];
    const ticks = x.ticks(Math.max(2, Math.round((to - from) / 48)));
    const tick = gridLines(grid.append("g"), x, ticks, headHeight - 4, bottom);
    tick
      .append("text")
      .attr("y", headHeight - 9)
      .attr("text-anchor", "middle")
      .attr("font-size", 11)
      .attr("fill", "var(--ink-3)")
      .text((value) => `${x === change && value > 0 ? "+" : ""}${formatNumber(Math.round(1000 * value) / 10)}`);
    grid
      .append("text")
      .attr("x", (from + to) / 2)
      .attr("y", headHeight - 23)
      .attr("text-anchor", "middle")
      .attr("font-size", 11)
      .attr("fill", "var(--ink-3)")
      .text(title);
  }

  function appendRow(panel: Group, row: ShiftRow, top: number): number {
    const lines = wrapText(row[`theme_${language}`], size, left - 4, 650);
    const height = Math.max(24, lines.length * (size + 2) + 5);
    const y = top + height / 2;
    const clear = distinguishable(row);
    const colour = clear ? townshipColour(row.place_id) : "var(--ink-3)";
    const name = panel
      .append("text")
      .attr("font-size", size)
      .attr("text-anchor", "end")
      .attr("font-weight", clear ? 650 : 400);
    name.attr("fill", clear ? "var(--ink)" : "var(--ink-2)");
    for (const [i, line] of lines.entries())
      name
        .append("tspan")
        .attr("x", left - 4)
        .attr("y", y + (i - (lines.length - 1) / 2) * (size + 2))
        .attr("dy", "0.35em")
        .text(line);
    const link = panel
      .append("line")
      .attr("x1", share(row.from_share))
      .attr("x2", share(row.to_share))
      .attr("y1", y)
      .attr("y2", y);
    link
      .attr("stroke", colour)
      .attr("stroke-width", clear ? 2.5 : 1.25)
      .attr("stroke-opacity", clear ? 1 : 0.7);
    appendEnd(panel, row, "from", share(row.from_share), y, colour);
    appendEnd(panel, row, "to", share(row.to_share), y, colour);
    appendChange(panel, row, y, height, colour, clear);
    return height;
  }

  function appendEnd(panel: Group, row: ShiftRow, end: "from" | "to", x: number, y: number, colour: string): void {
    const mark = panel.append("g").attr("transform", `translate(${x},${y})`);
    const part = row[`${end}_part`];
    const glyph = glyphOf(
      {role: part === "plan" ? "target" : "actual", flags: "", damaged: row[`${end}_damaged`]},
      null
    );
    drawGlyph(mark.node()!, glyph, colour, {r: end === "from" ? 3.5 : 5});
    pick(mark, row, {report: [row[`${end}_report_id`]], part, theme: [row.theme_id]});
  }

  function appendChange(panel: Group, row: ShiftRow, y: number, height: number, colour: string, clear: boolean): void {
    const mark = panel.append("g").attr("transform", `translate(${change(row.change)},${y})`);
    mark.attr("data-change", row.change).attr("data-clear", String(clear));
    const from = change(row.change_low) - change(row.change);
    const to = change(row.change_high) - change(row.change);
    mark
      .append("rect")
      .attr("class", "halo")
      .attr("x", from - 3)
      .attr("y", -height / 2 + 2)
      .attr("width", to - from + 6)
      .attr("height", height - 4)
      .attr("fill", "none")
      .attr("pointer-events", "all");
    mark
      .append("line")
      .attr("x1", from)
      .attr("x2", to)
      .attr("stroke", colour)
      .attr("stroke-width", clear ? 2.25 : 1.25)
      .attr("stroke-opacity", clear ? 1 : 0.6);
    mark
      .append("circle")
      .attr("r", clear ? 4.5 : 3)
      .attr("fill", clear ? colour : "var(--paper)")
      .attr("stroke", colour)
      .attr("stroke-width", 1.5);
    const same = row.from_report_id === row.to_report_id;
    const figure = panel
      .append("text")
      .attr("x", panelWidth)
      .attr("y", y)
      .attr("dy", "0.35em")
      .attr("text-anchor", "end")
      .attr("font-size", 11.5);
    figure.attr("font-weight", clear ? 650 : 400).attr("fill", clear ? "var(--ink)" : "var(--ink-3)");
    const points = Math.round(100 * row.change);
    figure.text(`${points > 0 ? "+" : ""}${formatNumber(points)}`);
    pick(mark, row, {
      report: [...new Set([row.from_report_id, row.to_report_id])],
      part: same ? "all" : row.to_part,
      theme: [row.theme_id]
    });
  }

  function pick(mark: Group, row: ShiftRow, selection: Partial<SentenceSelection>): void {
    makePick(mark.node()!, {selection, label: describeShift(row, language), card: () => shiftCard(row, language)});
  }
}
