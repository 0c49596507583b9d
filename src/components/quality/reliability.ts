import {scaleLinear} from "npm:d3-scale";
import {create} from "npm:d3-selection";
import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import type {Setting} from "../figure/live.js";
import {textWidth} from "../figure/text-width.js";
import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {type Bin, reliabilitySql} from "./reliability-rows.js";

/** The reliability diagram: of figures at a confidence, how many are right. */
export function reliabilityDiagram(): HTMLElement {
  return chartFigure<Bin>({
    id: "reliability",
    title: {zh: "置信度可靠吗", en: "Can confidence be relied on?"},
    subtitle: {
      zh: "每个区间里标注证实全对的份额及 95% 区间，上方为全对的个数与总数；在虚线上即说到做到，在其上方是低估了自己",
      en: "By bin of confidence, the share that the annotations find exactly right, with its 95% interval; at the top, how many of how many. On the dashed line confidence keeps its word, above it it is too modest"
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

const [left, top, labelSize] = [46, 40, 11.5];

function diagram(bins: Bin[], {width, language}: Setting): SVGSVGElement {
  const size = Math.min(560, width - left - 20);
  const height = Math.min(size * 0.8, 340);
  // Confidences are seldom low: the axis starts at the tenth below the lowest, so that bins do not crowd at its end.
  const first =
    Math.floor(
      10 * Math.min(0.9, ...bins.map(({confidence, confidence_from}) => Math.min(confidence, confidence_from)))
    ) / 10;
  const lowest = Math.floor(10 * Math.min(first, ...bins.map(({low}) => low))) / 10;
  const x = scaleLinear([first, 1], [left, left + size]);
  const y = scaleLinear([lowest, 1], [top + height, top]);
  const total = [left + size + 20, top + height + 46] as const;
  const svg = create("svg")
    .attr("width", total[0])
    .attr("height", total[1])
    .attr("viewBox", `0 0 ${total[0]} ${total[1]}`);
  const text = (words: string, at: number, to: number, anchor: string, fill = "var(--ink-3)") => {
    const label = svg.append("text").attr("x", at).attr("y", to).attr("text-anchor", anchor);
    label.attr("font-size", labelSize).attr("fill", fill).text(words);
  };
  const line = (x1: number, y1: number, x2: number, y2: number, stroke = "var(--grid)") =>
    svg.append("line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2).attr("stroke", stroke);
  for (const tick of x.ticks(5)) {
    line(x(tick), y(lowest), x(tick), y(1));
    text(formatShare(tick, 0), x(tick), y(lowest) + 16, "middle");
  }
  for (const tick of y.ticks(5)) {
    line(x(first), y(tick), x(1), y(tick));
    text(formatShare(tick, 0), left - 6, y(tick) + 4, "end");
  }
  line(x(first), y(first), x(1), y(1), "var(--ink-3)").attr("stroke-dasharray", "4 4");
  text(say({zh: "全对的份额", en: "share exactly right"}, language), 0, 12, "start", "var(--ink-2)");
  text(say({zh: "平均置信度", en: "mean confidence"}, language), x(1), y(lowest) + 36, "end", "var(--ink-2)");
  const labels = bins.map(({n_right, n}) => `${n_right}/${n}`);
  const rows = stagger(bins.map(({confidence}, i) => ({at: x(confidence), width: textWidth(labels[i]!, labelSize)})));
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
    const label = mark
      .append("text")
      .attr("text-anchor", "middle")
      .attr("y", top - 9 - 13 * rows[i]! - y(bin.share_right));
    label.attr("font-size", labelSize).attr("fill", "var(--ink-2)").text(labels[i]!);
  }
  return svg.node()!;
}

/** The row of each label, 0 or 1, so that neighbours do not touch; the labels are centred, in order from left to right. */
function stagger(labels: readonly {at: number; width: number}[]): number[] {
  const ends = [-Infinity, -Infinity];
  return labels.map(({at, width}) => {
    const row = at - width / 2 > ends[0]! + 4 || ends[0]! <= ends[1]! ? 0 : 1;
    ends[row] = at + width / 2;
    return row;
  });
}
