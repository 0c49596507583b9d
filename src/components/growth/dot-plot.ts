import {extent} from "npm:d3-array";
import {type ScaleLinear, scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import type {Group} from "../figure/grid-lines.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {formatGrowthOf} from "../format/observation.js";
import {markLabel} from "../glyph/mark.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {axisTitle, growthGrid} from "./axis.js";
import type {ComparableRow} from "./comparable.js";
import {growthMarks, labelSize, type MarkStyle} from "./marks.js";
import {byIndicator, type IndicatorGroup} from "./order.js";

const top = 40;
const nameSize = 13;
const lineHeight = 17;

/**
 * Growth by indicator: a row an indicator, a mark an observation, labelled with its township and year. Marks that would
 * overlap take lanes of their own, up to `most` lanes with names. `dimmed` tells which are not selected, `name` what a mark is called.
 */
export function growthDotPlot(
  rows: readonly ComparableRow[],
  {width, language}: Setting,
  dimmed: (row: ComparableRow) => boolean = () => false,
  most?: number,
  name: (row: ComparableRow, language: Language) => string = markLabel
): SVGSVGElement {
  const groups = byIndicator(rows);
  const narrow = width < 560;
  const names = groups.map((group) => textWidth(group[language], nameSize));
  const left = narrow ? 0 : Math.min(width * 0.3, Math.max(0, ...names) + 16);
  const chosen = rows.filter((row) => !dimmed(row)).length;
  const withValue = width >= 640 && Math.min(rows.length, chosen) <= 80;
  // where many are drawn only what is selected is named
  const label = (row: ComparableRow) =>
    rows.length > 120 && dimmed(row) ? "" : name(row, language) + (withValue ? ` ${formatGrowthOf(row)}` : "");
  const x = growthScale(rows, left + 14, width - 14, label, narrow);
  const style: MarkStyle = {x, language, label, dimmed, most};

  const svg = create("svg").attr("width", width);
  const grid = svg.append("g");
  const body = svg.append("g");
  let y = top;
  let crowded = false;
  for (const [i, group] of groups.entries()) {
    if (group.townships === 1 && i > 0 && groups[i - 1]!.townships > 1) y = appendHeading(body, y, width, language);
    const row = appendRow(body, group, y, {style, left, width, narrow});
    y += row.height;
    crowded ||= row.crowded;
  }
  const bottom = y + 8;
  const height = crowded ? appendHint(body, bottom, width, language) : bottom;
  growthGrid(grid, x, x.ticks(narrow ? 4 : Math.max(4, Math.round((width - left) / 90))), top, bottom);
  axisTitle(grid, say({zh: "比上年增长（%）", en: "Growth on the year before (%)"}, language), x.range()[0]!, 12);
  return svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).node()!;
}

/** A linear scale of growth that holds zero, with room for the labels to the right of the marks. */
export function growthScale(
  rows: readonly ComparableRow[],
  left: number,
  right: number,
  label: (row: ComparableRow) => string,
  narrow: boolean
): ScaleLinear<number, number> {
  const [low = 0, high = 0] = extent(rows.flatMap((row) => [row.growth_pct, row.growth_max ?? row.growth_pct]));
  const widest = Math.max(0, ...rows.map((row) => textWidth(label(row), labelSize)));
  const room = Math.min(widest, (right - left) * 0.3);
  const domain = low === high && low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  return scaleLinear(domain, [left, right - room]).nice(narrow ? 4 : 8);
}

interface RowOptions {
  style: MarkStyle;
  left: number;
  width: number;
  narrow: boolean;
}

function appendRow(
  parent: Group,
  group: IndicatorGroup,
  y: number,
  {style, left, width, narrow}: RowOptions
): {height: number; crowded: boolean} {
  const marks = growthMarks(group.rows, style);
  const lines = wrapText(group[style.language], nameSize, narrow ? width - 8 : left - 12);
  const nameHeight = lines.length * lineHeight;
  const offset = narrow ? nameHeight + 2 : 0;
  const row = parent.append("g");
  row.append("line").attr("x2", width).attr("y1", y).attr("y2", y).attr("stroke", "var(--grid)");
  row
    .append("text")
    .attr("font-size", nameSize)
    .attr("fill", "var(--ink)")
    .attr("text-anchor", narrow ? "start" : "end")
    .selectAll("tspan")
    .data(lines)
    .join("tspan")
    .attr("x", narrow ? 0 : left - 8)
    .attr("y", (_, i) => y + lineHeight * (i + 1))
    .text((text) => text);
  marks.draw(row.node()!, y + offset + 4);
  return {height: Math.max(marks.height, narrow ? 0 : nameHeight) + 8 + offset, crowded: marks.crowded};
}

/** How to find out what the marks of a crowd are. */
function appendHint(parent: Group, y: number, width: number, language: Setting["language"]): number {
  const hint = say(
    {
      zh: "点太密的行不写名字：指向或选中一点即可看到；在“增长”页选择乡镇或年份，则写在点旁。",
      en: "Rows with too many marks leave out their names: point at a mark for its own; on the Growth page, choosing townships or years writes theirs."
    },
    language
  );
  const lines = wrapText(hint, 11.5, width);
  for (const [i, line] of lines.entries()) axisTitle(parent, line, 0, y + 14 + 16 * i);
  return y + 16 * lines.length + 4;
}

function appendHeading(parent: Group, y: number, width: number, language: Setting["language"]): number {
  const at = y + 12;
  parent.append("line").attr("x2", width).attr("y1", at).attr("y2", at).attr("stroke", "var(--rule-2)");
  axisTitle(parent, say({zh: "仅一个乡镇提及", en: "Stated by one township only"}, language), 0, at + 17);
  return at + 26;
}
