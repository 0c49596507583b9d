import {groups, max} from "npm:d3-array";
import {scaleLinear} from "npm:d3-scale";
import {create, type Selection} from "npm:d3-selection";
import type {Setting} from "../figure/live.js";
import {textWidth} from "../figure/text-width.js";
import {formatNumber} from "../format/number.js";
import {say} from "../language/label.js";
import {townshipColour} from "../palette/township.js";
import {cardLine} from "./card.js";
import {bands} from "./matrix.js";
import {reportPlace} from "./names.js";
import {makePick} from "./pick.js";
import type {WordRow} from "./word-rows.js";

const rowHeight = 24;
const headHeight = 46;
const narrowestPanel = 200;
const gutter = 20;
/** Below this z-score a word may be ahead by chance, at the usual 5 %, and many are tried. */
const telling = 1.96;

/** The most distinctive words, a panel a report: a bar as long as the score, faint where that is low, and how often in it and in the others. */
export function wordsPlot(
  rows: readonly WordRow[],
  {width, language}: Setting,
  dimmed: (row: WordRow) => boolean = () => false
): SVGSVGElement {
  const panels = groups(rows, ({report_id}) => report_id);
  const bandsOfPanels = bands(panels, Math.floor((width + gutter) / (narrowestPanel + gutter)));
  const abreast = Math.max(1, ...bandsOfPanels.map((band) => band.length));
  const panelWidth = (width - gutter * (abreast - 1)) / abreast;
  const left = Math.max(...rows.map(({term}) => textWidth(term, 13))) + 8;
  const right = Math.max(...rows.map((row) => textWidth(counts(row), 11.5))) + 8;
  const x = scaleLinear([0, max(rows, ({score}) => score) ?? 1], [left, Math.max(left + 20, panelWidth - right)]);
  const svg = create("svg").attr("width", width);
  let y = 0;
  for (const band of bandsOfPanels) {
    for (const [j, [, own]] of band.entries()) appendPanel(own, j * (panelWidth + gutter), y);
    y += headHeight + Math.max(...band.map(([, own]) => own.length)) * rowHeight + 20;
  }
  return svg.attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;

  function appendPanel(own: WordRow[], at: number, top: number): void {
    const first = own[0]!;
    const panel = svg.append("g").attr("transform", `translate(${at},${top})`);
    if (dimmed(first)) panel.attr("class", "dimmed");
    panel.append("circle").attr("cx", 5).attr("cy", 11).attr("r", 5).attr("fill", townshipColour(first.place_id));
    const title = panel.append("text").attr("x", 16).attr("y", 16).attr("font-size", 13).attr("fill", "var(--ink)");
    title.append("tspan").attr("font-weight", 650).text(reportPlace(first, language));
    title.append("tspan").attr("dx", 6).attr("fill", "var(--ink-2)").text(years(first));
    const head = panel.append("text").attr("x", panelWidth).attr("y", 38).attr("text-anchor", "end");
    head
      .attr("font-size", 11)
      .attr("fill", "var(--ink-3)")
      .text(say({zh: "次数：本篇 / 其余", en: "times: here / elsewhere"}, language));
    for (const [i, row] of own.entries()) appendWord(panel, row, headHeight + i * rowHeight);
  }

  function appendWord(panel: Selection<SVGGElement, undefined, null, undefined>, row: WordRow, top: number): void {
    const mark = panel.append("g").attr("transform", `translate(0,${top})`);
    const middle = rowHeight / 2;
    const halo = mark.append("rect").attr("class", "halo").attr("width", panelWidth).attr("height", rowHeight);
    halo.attr("fill", "none").attr("pointer-events", "all");
    const text = mark
      .append("text")
      .attr("x", left - 8)
      .attr("y", middle)
      .attr("dy", "0.35em")
      .attr("text-anchor", "end");
    text.attr("lang", "zh-CN").attr("font-size", 13).attr("fill", "var(--ink)").text(row.term);
    const bar = mark
      .append("rect")
      .attr("x", left)
      .attr("y", middle - 4)
      .attr("height", 8)
      .attr("width", x(row.score) - left);
    bar.attr("fill", "var(--share-ink)").attr("fill-opacity", row.score < telling ? 0.3 : 0.7);
    const n = mark
      .append("text")
      .attr("x", panelWidth)
      .attr("y", middle)
      .attr("dy", "0.35em")
      .attr("text-anchor", "end");
    n.attr("font-size", 11.5).attr("fill", "var(--ink-2)").text(counts(row));
    makePick(mark.node()!, {
      selection: {report: [row.report_id], word: [row.term]},
      label: describeWord(row, language),
      card: () => [
        cardLine(row.term, "evidence-what"),
        cardLine(describeCounts(row, language), "evidence-figure"),
        cardLine(`z = ${formatNumber(row.score, 2)}`, "evidence-where"),
        cardLine(say({zh: "点击列出含此词的句子", en: "Click to list the sentences with it"}, language), "pick-hint")
      ]
    });
  }
}

function counts({n, n_rest}: WordRow): string {
  return `${n} / ${n_rest}`;
}

/** The years a report reviews and plans: 2021 → 2022 */
export function years({review_year, plan_year}: Pick<WordRow, "review_year" | "plan_year">): string {
  return [review_year, plan_year].filter((year) => year !== null).join(" → ");
}

function describeCounts({n, n_rest}: WordRow, language: Setting["language"]): string {
  return say(
    {zh: `本篇 ${n} 次，其余各篇共 ${n_rest} 次`, en: `${n} times here, ${n_rest} in all other reports`},
    language
  );
}

function describeWord(row: WordRow, language: Setting["language"]): string {
  const parts = [reportPlace(row, language), years(row), row.term, describeCounts(row, language)];
  return parts.join(language === "zh" ? "，" : ", ");
}
