import {create} from "npm:d3-selection";
import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import type {Setting} from "../figure/live.js";
import {textWidth, wrapText} from "../figure/text-width.js";
import type {Language} from "../language/language.js";
import {shareColour, shareInk} from "../palette/share.js";
import {type Cell, confusionSql} from "./confusion-rows.js";

/** Which themes the coding takes for each other. */
export function themeConfusion(): HTMLElement {
  return chartFigure<Cell>({
    id: "theme-confusion",
    title: {zh: "哪些主题被混淆", en: "Which themes are taken for each other"},
    subtitle: {
      zh: "行为人工标注，列为程序编码（按同样次序的号数），格中为句数；颜色为占该行的份额，对角线为一致",
      en: "Rows: the annotations; columns: the coding, by the same numbers; cells: sentences, shaded by their share of the row; the diagonal agrees"
    },
    rows: rows<Cell>(confusionSql),
    sql: confusionSql,
    height: 560,
    draw: heatMap,
    description: (cells, language) => {
      const wrong = cells.filter((cell) => cell.gold_theme_id !== cell.coded_theme_id).sort((a, b) => b.n - a.n);
      const items = wrong.slice(0, 5).map((cell) => describeCell(cell, language));
      return language === "zh" ? `最常见的混淆：${items.join("；")}。` : `Most often confused: ${items.join("; ")}.`;
    },
    nothing: {zh: "语料里没有一份报告有主题标注。", en: "No report of the corpus has annotated themes."},
    columns: [
      {
        name: "gold_theme_id",
        label: {zh: "标注编号", en: "Annotated id"},
        value: ({gold_theme_id}) => gold_theme_id,
        hidden: true
      },
      {
        name: "gold",
        label: {zh: "人工标注", en: "Annotated"},
        value: ({gold_zh}) => gold_zh,
        format: (cell, language) => cell[`gold_${language}`]
      },
      {
        name: "coded_theme_id",
        label: {zh: "编码编号", en: "Coded id"},
        value: ({coded_theme_id}) => coded_theme_id,
        hidden: true
      },
      {
        name: "coded",
        label: {zh: "程序编码", en: "Coded"},
        value: ({coded_zh}) => coded_zh,
        format: (cell, language) => cell[`coded_${language}`]
      },
      {name: "n", label: {zh: "句数", en: "Sentences"}, numeric: true, value: ({n}) => n}
    ]
  });
}

function describeCell(cell: Cell, language: Language): string {
  const [gold, coded] = [cell[`gold_${language}`], cell[`coded_${language}`]];
  return language === "zh"
    ? `标注为${gold}、编码为${coded}：${cell.n} 句`
    : `${gold} coded as ${coded}: ${cell.n} sentences`;
}

function heatMap(cells: Cell[], {width, language}: Setting): SVGSVGElement {
  const names = new Map<string, {order: number; name: string}>();
  for (const cell of cells) {
    names.set(cell.gold_theme_id, {order: cell.gold_order, name: cell[`gold_${language}`]});
    names.set(cell.coded_theme_id, {order: cell.coded_order, name: cell[`coded_${language}`]});
  }
  const themes = [...names].sort(([, a], [, b]) => a.order - b.order);
  const index = new Map(themes.map(([id], i) => [id, i]));
  const narrow = width < 560;
  const size = narrow ? 11 : 12.5;
  const label = (i: number) => `${i + 1} ${themes[i]![1].name}`;
  const left = Math.min(width * 0.34, Math.max(...themes.map((_, i) => textWidth(label(i), size))) + 10);
  const cell = Math.min(38, (width - left - 2) / themes.length);
  const wrapped = themes.map((_, i) => wrapText(label(i), size, left - 8));
  const height = Math.max(cell * 0.8, 18, Math.max(...wrapped.map((lines) => lines.length)) * (size + 1) + 4);
  const top = 22;
  const svg = create("svg").attr("width", width);
  for (const [i] of themes.entries()) {
    const head = svg
      .append("text")
      .attr("x", left + (i + 0.5) * cell)
      .attr("y", 14)
      .attr("text-anchor", "middle");
    head
      .attr("font-size", narrow ? 9.5 : 11.5)
      .attr("fill", "var(--ink-3)")
      .text(i + 1);
    const name = svg.append("text").attr("text-anchor", "end").attr("font-size", size).attr("fill", "var(--ink)");
    for (const [k, line] of wrapped[i]!.entries())
      name
        .append("tspan")
        .attr("x", left - 6)
        .attr("y", top + (i + 0.5) * height + (k - (wrapped[i]!.length - 1) / 2) * (size + 1))
        .attr("dy", "0.35em")
        .text(line);
    svg
      .append("rect")
      .attr("x", left + i * cell)
      .attr("y", top + i * height)
      .attr("width", cell)
      .attr("height", height)
      .attr("fill", "none")
      .attr("stroke", "var(--rule)");
  }
  for (const one of cells) {
    const share = one.n / one.n_gold;
    const mark = svg
      .append("g")
      .attr("class", "mark")
      .attr("role", "img")
      .attr("aria-label", describeCell(one, language));
    mark.attr(
      "transform",
      `translate(${left + index.get(one.coded_theme_id)! * cell},${top + index.get(one.gold_theme_id)! * height})`
    );
    mark.append("title").text(describeCell(one, language));
    mark
      .append("rect")
      .attr("x", 0.5)
      .attr("y", 0.5)
      .attr("width", cell - 1)
      .attr("height", height - 1)
      .attr("fill", shareColour(share, 1));
    mark
      .append("rect")
      .attr("class", "halo")
      .attr("width", cell)
      .attr("height", height)
      .attr("fill", "none")
      .attr("pointer-events", "all");
    const text = mark
      .append("text")
      .attr("x", cell / 2)
      .attr("y", height / 2)
      .attr("dy", "0.35em")
      .attr("text-anchor", "middle");
    text
      .attr("font-size", narrow ? 9.5 : 12)
      .attr("fill", shareInk(share, 1))
      .text(one.n);
  }
  const bottom = top + themes.length * height + 4;
  return svg.attr("height", bottom).attr("viewBox", `0 0 ${width} ${bottom}`).node()!;
}
