import {groups} from "npm:d3-array";
import {scaleLinear} from "npm:d3-scale";
import {create, type Selection} from "npm:d3-selection";
import {townshipName} from "../data/township-name.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import {townshipColour} from "../palette/township.js";
import {siteHref} from "../site.js";

/** A theme of a township's latest report. */
export interface PriorityRow {
  place_id: string;
  township: string;
  township_pinyin: string;
  report_id: string;
  part: "plan" | "review";
  year: number | null;
  theme_id: string;
  theme_zh: string;
  theme_en: string;
  share: number;
  share_low: number;
  share_high: number;
  n_sentences: number;
  rank: number;
}

const nameSize = 13;
const lineHeight = 15;
const headHeight = 34;

/** The foremost themes, a panel a township: bars of their shares with 95 % intervals, all panels on one scale. */
export function prioritiesPlot(rows: readonly PriorityRow[], {width, language}: Setting): SVGSVGElement {
  const places = groups(rows, ({place_id}) => place_id);
  const name = (row: PriorityRow) => row[`theme_${language}`];
  const left = Math.min(width * 0.45, Math.max(...rows.map((row) => textWidth(name(row), nameSize))) + 10);
  const lines = new Map(rows.map((row) => [row.theme_id, wrapText(name(row), nameSize, left - 10)]));
  const rowHeight = 9 + lineHeight * Math.max(...Array.from(lines.values(), ({length}) => length));
  const columns = Math.max(1, Math.min(places.length, Math.floor(width / (left + 170))));
  const panelWidth = width / columns;
  const longest = Math.max(...places.map(([, own]) => own.length));
  const panelHeight = headHeight + longest * rowHeight + 18;
  const height = Math.ceil(places.length / columns) * panelHeight;
  const x = scaleLinear([0, Math.max(...rows.map(({share_high}) => share_high))], [left, panelWidth - 56]);
  const svg = create("svg").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  for (const [i, [placeId, own]] of places.entries()) {
    const panel = svg
      .append("g")
      .attr("role", "group")
      .attr("aria-label", `${townshipName(own[0]!, language)} ${partName(own[0]!, language)}`)
      .attr("transform", `translate(${(i % columns) * panelWidth},${Math.floor(i / columns) * panelHeight})`);
    panel.append("circle").attr("cx", 5).attr("cy", 14).attr("r", 5).attr("fill", townshipColour(placeId));
    const title = panel.append("text").attr("x", 16).attr("y", 19).attr("font-size", 13).attr("fill", "var(--ink)");
    title.append("tspan").attr("font-weight", 650).text(townshipName(own[0]!, language));
    title.append("tspan").attr("fill", "var(--ink-3)").attr("dx", 6).text(partName(own[0]!, language));
    for (const [j, row] of own.entries()) appendBar(panel, row, headHeight + j * rowHeight);
  }

  function appendBar(panel: Selection<SVGGElement, undefined, null, undefined>, row: PriorityRow, y: number): void {
    const middle = y + rowHeight / 2;
    const link = panel
      .append("a")
      .attr("href", siteHref(`priorities?theme=${encodeURIComponent(row.theme_id)}`))
      .attr("data-theme", row.theme_id)
      .attr("class", "bar");
    link
      .append("rect")
      .attr("y", y)
      .attr("width", panelWidth - 8)
      .attr("height", rowHeight)
      .attr("fill", "none")
      .attr("pointer-events", "all");
    const own = lines.get(row.theme_id)!;
    for (const [i, line] of own.entries()) {
      const text = link
        .append("text")
        .attr("x", left - 8)
        .attr("dy", "0.35em")
        .attr("text-anchor", "end");
      text.attr("y", middle + (i - (own.length - 1) / 2) * lineHeight);
      text.attr("font-size", nameSize).attr("fill", "var(--ink)").text(line);
    }
    const bar = link
      .append("rect")
      .attr("x", x(0))
      .attr("y", middle - 6)
      .attr("height", 12)
      .attr("fill", "var(--share-ink)");
    bar.attr("width", Math.max(1, x(row.share) - x(0))).attr("fill-opacity", 0.75);
    const interval = link.append("line").attr("y1", middle).attr("y2", middle).attr("stroke", "var(--ink)");
    interval.attr("x1", x(row.share_low)).attr("x2", x(row.share_high)).attr("stroke-opacity", 0.55);
    const value = link
      .append("text")
      .attr("x", x(row.share_high) + 6)
      .attr("y", middle)
      .attr("dy", "0.35em");
    value.attr("font-size", 11.5).attr("fill", "var(--ink-2)").text(formatShare(row.share, 0));
  }

  return svg.node()!;
}

/** 2022年计划, plan for 2022 */
function partName({part, year}: PriorityRow, language: Setting["language"]): string {
  if (year === null) return say(part === "plan" ? {zh: "计划", en: "plan"} : {zh: "回顾", en: "review"}, language);
  return say(
    part === "plan" ? {zh: `${year}年计划`, en: `plan for ${year}`} : {zh: `${year}年回顾`, en: `review of ${year}`},
    language
  );
}
