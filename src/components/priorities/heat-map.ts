import {max as maximum} from "npm:d3-array";
import {create, type Selection} from "npm:d3-selection";
import {shortTownshipName} from "../data/township-name.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {formatNumber} from "../format/number.js";
import {say} from "../language/label.js";
import {shareColour, shareInk} from "../palette/share.js";
import {townshipColour} from "../palette/township.js";
import {cardLine} from "./card.js";
import {cellCard, describeCell} from "./cell-card.js";
import {bands, parts, type ReportColumns, reportColumns, type Theme, themesOf} from "./matrix.js";
import {makePick} from "./pick.js";
import type {CellRow} from "./select.js";

const headHeight = 74;
/** The base line of the numbers of sentences. */
const countLine = 65;
const narrowestCell = 24;
const widestCell = 92;

type Group = Selection<SVGGElement, undefined, null, undefined>;

export interface HeatMapOptions {
  order?: "catalogue" | "share";
  dimmed?: (row: CellRow) => boolean;
  selected?: (row: CellRow) => boolean;
}

/** Themes × reports, the review and the plan of each side by side; reports that do not fit abreast go on below. */
export function heatMap(
  rows: readonly CellRow[],
  {width, language}: Setting,
  {order = "catalogue", dimmed = () => false, selected = () => false}: HeatMapOptions = {}
): SVGSVGElement {
  const themes = themesOf(rows, order);
  const columns = reportColumns(rows);
  const small = width < 560;
  const size = small ? 12 : 13;
  const headSize = small ? 10.5 : 11.5;
  const left = Math.min(
    width * (small ? 0.27 : 0.3),
    Math.max(...themes.map((t) => textWidth(t[language], size))) + 12
  );
  const names = themes.map((theme) => wrapText(theme[language], size, left - 8));
  const lineHeight = size + 3;
  const heights = names.map((lines) => Math.max(small ? 30 : 28, lines.length * lineHeight + 8));
  const max = maximum(rows, ({share}) => share) ?? 0;
  const rowsOfReports = bands(columns, Math.floor((width - left) / (2 * narrowestCell)));
  const cellWidth = Math.min(widestCell, (width - left) / (2 * Math.max(1, ...rowsOfReports.map((b) => b.length))));
  const svg = create("svg").attr("width", width);
  let y = 0;
  for (const band of rowsOfReports) y = appendBand(band, y) + 20;
  y -= 20;
  return svg.attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;

  function appendBand(band: ReportColumns[], top: number): number {
    const group = svg.append("g").attr("transform", `translate(0,${top})`);
    for (const [i, {report}] of band.entries()) {
      const same = band.findIndex((other) => other.report.place_id === report.place_id);
      if (i === same || report.place_id === null) appendTownship(group, band, i);
      for (const [j, part] of parts.entries()) {
        const cells = band[i]!.cells[part];
        appendHead(group, cells[0] ?? null, part, left + (2 * i + j + 0.5) * cellWidth);
      }
    }
    const sentences = group
      .append("text")
      .attr("x", left - 8)
      .attr("y", countLine)
      .attr("text-anchor", "end");
    sentences
      .attr("font-size", headSize)
      .attr("fill", "var(--ink-3)")
      .text(say({zh: "句数", en: "sentences"}, language));
    let at = headHeight;
    for (const [k, theme] of themes.entries()) {
      appendTheme(group, theme, names[k]!, at, heights[k]!);
      for (const [i, {cells}] of band.entries())
        for (const [j, part] of parts.entries()) {
          const cell = cells[part].find(({theme_id}) => theme_id === theme.id);
          if (cell) appendCell(group, cell, left + (2 * i + j) * cellWidth, at, heights[k]!);
        }
      at += heights[k]!;
    }
    return top + at;
  }

  /** The township over its reports. */
  function appendTownship(group: Group, band: ReportColumns[], i: number): void {
    const {report} = band[i]!;
    const n = report.place_id === null ? 1 : band.filter((other) => other.report.place_id === report.place_id).length;
    const x = left + 2 * i * cellWidth;
    const name = report.township === null ? report.report_id : shortTownshipName(report, language);
    const line = group
      .append("line")
      .attr("x1", x + 2)
      .attr("x2", x + 2 * n * cellWidth - 2);
    line.attr("y1", 20).attr("y2", 20).attr("stroke-width", 2.5).attr("stroke", townshipColour(report.place_id));
    const fits = Math.min(12.5, (12.5 * (2 * n * cellWidth - 2)) / textWidth(name, 12.5, 650));
    const text = group
      .append("text")
      .attr("x", x + n * cellWidth)
      .attr("y", 13)
      .attr("text-anchor", "middle");
    text.attr("font-size", Math.max(9, fits)).attr("font-weight", 650).attr("fill", "var(--ink)").text(name);
  }

  /** Year, part and number of sentences over a column: a few make coarse shares. A part that the report lacks says so. */
  function appendHead(group: Group, cell: CellRow | null, part: string, x: number): void {
    const head = group.append("g").attr("transform", `translate(${x},0)`).attr("text-anchor", "middle");
    const text = (y: number, content: string, fill: string) =>
      head.append("text").attr("y", y).attr("font-size", headSize).attr("fill", fill).text(content);
    const wide = cellWidth > 46;
    const none = say({zh: "无", en: "none"}, language);
    const name = part === "review" ? {zh: "回顾", en: wide ? "review" : "rev."} : {zh: "计划", en: "plan"};
    if (!cell)
      return void text(
        49,
        wide
          ? say({zh: `无${name.zh}`, en: `no ${name.en}`}, language)
          : textWidth(none, headSize) <= cellWidth
            ? none
            : "–",
        "var(--ink-3)"
      );
    if (dimmed(cell)) head.attr("class", "dimmed");
    const sign = cell.damaged ? "⚠" : "";
    const year = sign + (cell.year ?? "?");
    const short = cell.year === null ? year : `${sign}’${String(cell.year).slice(-2)}`;
    text(35, textWidth(year, headSize) + 4 <= cellWidth ? year : short, sign ? "var(--warn)" : "var(--ink-2)");
    text(49, say(name, language), "var(--ink-2)");
    text(countLine, formatNumber(cell.n_part), "var(--ink-3)");
  }

  function appendTheme(group: Group, theme: Theme, lines: string[], top: number, height: number): void {
    const pick = group.append("g").attr("transform", `translate(0,${top})`);
    appendHalo(pick, left - 2, height);
    for (const [i, line] of lines.entries()) {
      const y = height / 2 + (i - (lines.length - 1) / 2) * lineHeight;
      const text = pick
        .append("text")
        .attr("x", left - 8)
        .attr("y", y)
        .attr("dy", "0.35em")
        .attr("text-anchor", "end");
      text
        .attr("font-size", size)
        .attr("fill", "var(--ink)")
        .text(language === "en" ? `${line} ` : line);
    }
    const label = `${theme[language]}. ${theme.definition[language]}`;
    makePick(pick.node()!, {
      selection: {theme: [theme.id]},
      label,
      card: () => [cardLine(theme[language], "evidence-what"), cardLine(theme.definition[language])]
    });
  }

  function appendCell(group: Group, cell: CellRow, x: number, y: number, height: number): void {
    const pick = group.append("g").attr("transform", `translate(${x},${y})`);
    const box = pick
      .append("rect")
      .attr("x", 1)
      .attr("y", 1)
      .attr("width", cellWidth - 2)
      .attr("height", height - 2);
    box.attr("fill", shareColour(cell.share, max)).attr("rx", 1.5);
    const text = pick
      .append("text")
      .attr("x", cellWidth / 2)
      .attr("y", height / 2)
      .attr("dy", "0.35em");
    text
      .attr("text-anchor", "middle")
      .attr("font-size", small ? 11 : 12.5)
      .text(percentage(cell.share));
    text.attr("fill", cell.n_sentences ? shareInk(cell.share, max) : "var(--ink-3)");
    if (selected(cell)) box.attr("stroke", "var(--accent)").attr("stroke-width", 2.5);
    appendHalo(pick, cellWidth, height);
    makePick(pick.node()!, {
      selection: {report: [cell.report_id], part: cell.part, theme: [cell.theme_id]},
      label: describeCell(cell, language),
      card: () => cellCard(cell, language)
    });
    pick.attr("data-share", cell.share);
    if (dimmed(cell)) pick.classed("dimmed", true);
  }
}

function appendHalo(pick: Group, width: number, height: number): void {
  const halo = pick.append("rect").attr("class", "halo").attr("x", 1).attr("y", 1).attr("pointer-events", "all");
  halo
    .attr("width", Math.max(0, width - 2))
    .attr("height", height - 2)
    .attr("fill", "none");
}

/** A share as a whole percentage; one below half a percent that is not nothing as <1. */
function percentage(share: number): string {
  return share > 0 && share < 0.005 ? "<1" : String(Math.round(100 * share));
}
