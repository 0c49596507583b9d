import {scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import type {Setting} from "../figure/live.js";
import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";

interface Bin {
  confidence_from: number;
  confidence_to: number;
  n: number;
  n_right: number;
  confidence: number;
  share_right: number;
  low: number;
  high: number;
  /** Observations of the whole corpus with such a confidence. */
  n_corpus: number;
}

const reliabilitySql = `SELECT b.*, (SELECT count(*) FROM observations o
  WHERE o.confidence >= b.confidence_from AND (o.confidence < b.confidence_to OR b.confidence_to = 1)) AS n_corpus
FROM reliability b
ORDER BY b.confidence_from`;

/** The reliability diagram: of figures at a confidence, how many are right. */
export function reliabilityDiagram(): HTMLElement {
  return chartFigure<Bin>({
    id: "reliability",
    title: {zh: "置信度可靠吗", en: "Can confidence be relied on?"},
    subtitle: {
      zh: "每个区间里标注证实全对的份额及 95% 区间；在斜线上即说到做到，在其上方是低估了自己",
      en: "By bin of confidence, the share that the annotations find exactly right, with its 95% interval; on the diagonal it keeps its word, above it it is too modest"
    },
    rows: rows<Bin>(reliabilitySql),
    sql: reliabilitySql,
    height: 420,
    draw: diagram,
    description: (bins, language) =>
      bins.map((bin) => describeBin(bin, language)).join(language === "zh" ? "；" : "; "),
    nothing: {
      zh: "语料里没有一份报告有人工标注，因此无法检验置信度。",
      en: "No report of the corpus has annotations, so that confidence cannot be tested."
    },
    columns: [
      {
        name: "confidence_from",
        label: {zh: "置信度", en: "Confidence"},
        value: ({confidence_from}) => confidence_from,
        format: ({confidence_from, confidence_to}) => `${confidence_from} – ${confidence_to}`
      },
      {name: "confidence_to", label: {zh: "上限", en: "To"}, value: ({confidence_to}) => confidence_to, hidden: true},
      {
        name: "confidence",
        label: {zh: "平均置信度", en: "Mean confidence"},
        numeric: true,
        value: ({confidence}) => confidence,
        format: ({confidence}) => formatShare(confidence)
      },
      {
        name: "share_right",
        label: {zh: "全对的份额", en: "Share right"},
        numeric: true,
        value: ({share_right}) => share_right,
        format: ({share_right}) => formatShare(share_right)
      },
      {
        name: "low",
        label: {zh: "区间", en: "Interval"},
        numeric: true,
        value: ({low}) => low,
        format: ({low, high}) => `${formatShare(low)} – ${formatShare(high)}`
      },
      {name: "high", label: {zh: "区间上限", en: "High"}, value: ({high}) => high, hidden: true},
      {name: "n_right", label: {zh: "全对", en: "Right"}, numeric: true, value: ({n_right}) => n_right},
      {name: "n", label: {zh: "标注的数字", en: "Annotated"}, numeric: true, value: ({n}) => n},
      {
        name: "n_corpus",
        label: {zh: "语料中的观测", en: "In the corpus"},
        numeric: true,
        value: ({n_corpus}) => n_corpus
      }
    ]
  });
}

function describeBin(bin: Bin, language: Language): string {
  const {confidence_from: from, confidence_to: to, n, n_right, share_right, low, high} = bin;
  return language === "zh"
    ? `置信度 ${from}–${to}：${n} 个中 ${n_right} 个全对，${formatShare(share_right)}（95% 区间 ${formatShare(low)} – ${formatShare(high)}）`
    : `confidence ${from}–${to}: ${n_right} of ${n} right, ${formatShare(share_right)} (95% interval ${formatShare(low)} – ${formatShare(high)})`;
}

function diagram(bins: Bin[], {width, language}: Setting): SVGSVGElement {
  const size = Math.min(420, width - 60);
  const [left, top] = [46, 14];
  const x = scaleLinear([0, 1], [left, left + size]);
  const y = scaleLinear([0, 1], [top + size * 0.8, top]);
  const total = [left + size + 20, top + size * 0.8 + 46] as const;
  const svg = create("svg")
    .attr("width", total[0])
    .attr("height", total[1])
    .attr("viewBox", `0 0 ${total[0]} ${total[1]}`);
  for (const tick of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const text = (at: number, to: number, anchor: string) =>
      svg
        .append("text")
        .attr("x", at)
        .attr("y", to)
        .attr("text-anchor", anchor)
        .attr("font-size", 11.5)
        .attr("fill", "var(--ink-3)")
        .text(`${Math.round(tick * 100)}%`);
    svg
      .append("line")
      .attr("x1", x(tick))
      .attr("x2", x(tick))
      .attr("y1", y(0))
      .attr("y2", y(1))
      .attr("stroke", "var(--grid)");
    svg
      .append("line")
      .attr("x1", x(0))
      .attr("x2", x(1))
      .attr("y1", y(tick))
      .attr("y2", y(tick))
      .attr("stroke", "var(--grid)");
    text(x(tick), y(0) + 16, "middle");
    text(x(0) - 6, y(tick) + 4, "end");
  }
  svg
    .append("line")
    .attr("x1", x(0))
    .attr("y1", y(0))
    .attr("x2", x(1))
    .attr("y2", y(1))
    .attr("stroke", "var(--ink-3)")
    .attr("stroke-dasharray", "4 4");
  const axis = svg
    .append("text")
    .attr("x", x(0.5))
    .attr("y", y(0) + 36)
    .attr("text-anchor", "middle");
  axis
    .attr("font-size", 12)
    .attr("fill", "var(--ink-2)")
    .text(say({zh: "置信度 → 全对的份额 ↑", en: "confidence → share exactly right ↑"}, language));
  for (const [i, bin] of bins.entries()) {
    const mark = svg
      .append("g")
      .attr("class", "mark")
      .attr("role", "img")
      .attr("aria-label", describeBin(bin, language));
    mark.attr("transform", `translate(${x(bin.confidence)},${y(bin.share_right)})`);
    mark.append("title").text(describeBin(bin, language));
    mark
      .append("line")
      .attr("y1", y(bin.low) - y(bin.share_right))
      .attr("y2", y(bin.high) - y(bin.share_right))
      .attr("stroke", "var(--share-ink)")
      .attr("stroke-width", 2)
      .attr("stroke-opacity", 0.5);
    mark.append("circle").attr("class", "halo").attr("r", 10).attr("fill", "none").attr("pointer-events", "all");
    mark.append("circle").attr("r", 5).attr("fill", "var(--share-ink)");
    mark
      .append("text")
      .attr("x", -7)
      .attr("y", 18 + 16 * i)
      .attr("text-anchor", "end")
      .attr("font-size", 11.5)
      .attr("fill", "var(--ink-2)")
      .attr("stroke", "var(--paper)")
      .attr("stroke-width", 3)
      .attr("paint-order", "stroke")
      .text(`${bin.n_right}/${bin.n}`);
  }
  return svg.node()!;
}
