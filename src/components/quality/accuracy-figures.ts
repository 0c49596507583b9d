import {chartFigure} from "../figure/figure.js";
import {type Label, say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {aboutName, accuracyColumns, measureName} from "./accuracy-columns.js";
import {type AccuracyRow, accuracyRows, accuracySql, describeEstimate} from "./accuracy-rows.js";
import {type IntervalLine, intervalPlot} from "./interval-plot.js";

interface AccuracyFigure {
  id: string;
  title: Label;
  subtitle: Label;
  rows: (row: AccuracyRow) => boolean;
  /** What is drawn of the rows, in series. */
  series: {label: Label; holds: (row: AccuracyRow) => boolean}[];
  /** The rows that share a line. */
  line: (row: AccuracyRow) => string;
  height: number;
  /** How ticks are written; percent by default. */
  tick?: (x: number) => string;
}

/** Detection and exactness of figures, by report. */
export function figureAccuracy(): HTMLElement {
  return accuracyFigure({
    id: "accuracy-figures",
    title: {zh: "读数的准确度，按报告", en: "Accuracy of figures, by report"},
    subtitle: {
      zh: "F1 及 95% 区间；“找到”是数字被读出，“全对”是它的每个字段都对；行末为全对的个数与应读的个数",
      en: "F1 with its 95% interval; detection: the figure is read; exact: every field of it is right; at the end, how many are exact of how many there are"
    },
    rows: ({subject}) => subject === "figures",
    series: [
      {label: {zh: "找到", en: "detection"}, holds: ({measure}) => measure === "detection_f1"},
      {label: {zh: "全对", en: "exact"}, holds: ({measure}) => measure === "exact_f1"}
    ],
    line: ({scope}) => scope,
    height: 260
  });
}

/** Each field of the figures that were found. */
export function fieldAccuracy(): HTMLElement {
  return accuracyFigure({
    id: "accuracy-fields",
    title: {zh: "各字段的准确度", en: "Accuracy by field"},
    subtitle: {
      zh: "在已找到的数字中，该字段正确的份额及 95% 区间",
      en: "Of the figures that are found, the share with this field right, and its 95% interval"
    },
    rows: ({subject}) => subject === "field",
    series: [{label: {zh: "正确", en: "right"}, holds: () => true}],
    line: ({item}) => item,
    height: 280
  });
}

/** The figures of each indicator. */
export function indicatorAccuracy(): HTMLElement {
  return accuracyFigure({
    id: "accuracy-indicators",
    title: {zh: "各指标的准确度", en: "Accuracy by indicator"},
    subtitle: {
      zh: "标注的数字中，被找到且每个字段都对的份额及 95% 区间；多数指标只有几个数字，区间很宽",
      en: "Of the annotated figures, the share that is found with every field right, and its 95% interval; most indicators have a few figures and wide intervals"
    },
    rows: ({subject}) => subject === "indicator",
    series: [{label: {zh: "全对", en: "exact"}, holds: () => true}],
    line: ({item}) => item,
    height: 900
  });
}

/** The coding of themes, by report: with all the lexicon, and without the terms that no other report has. */
export function themeAccuracy(): HTMLElement {
  return accuracyFigure({
    id: "accuracy-themes",
    title: {zh: "主题编码与人工的一致程度", en: "Agreement of the theme coding with people"},
    subtitle: {
      zh: "Cohen’s kappa 及 95% 区间。词表是看着这些报告写的，所以另算一个下限：只见于该报告的词全部除去，词的权重只从其他报告的标注学得",
      en: "Cohen’s kappa with its 95% interval. The lexicon was written beside these reports; so there is a floor too: without all terms that stand in the report alone, and with weights learned from the annotations of the others"
    },
    rows: ({subject}) => subject === "themes" || subject === "themes_held_out",
    series: [
      {
        label: {zh: "本站所用的编码", en: "the coding of this site"},
        holds: ({subject, measure}) => subject === "themes" && measure === "kappa"
      },
      {
        label: {zh: "下限：只用其他报告有的词", en: "floor: terms of the other reports"},
        holds: ({subject, measure}) => subject === "themes_held_out" && measure === "kappa"
      }
    ],
    line: ({scope}) => scope,
    height: 260,
    tick: (x) => x.toFixed(2)
  });
}

/** Each theme. */
export function perThemeAccuracy(): HTMLElement {
  return accuracyFigure({
    id: "accuracy-by-theme",
    title: {zh: "各主题的 F1", en: "F1 by theme"},
    subtitle: {
      zh: "F1 及 95% 区间；行末为标注与编码相同的句数",
      en: "F1 with its 95% interval; at the end, sentences coded alike"
    },
    rows: ({subject}) => subject === "theme",
    series: [{label: {zh: "F1", en: "F1"}, holds: ({measure}) => measure === "f1"}],
    line: ({item}) => item,
    height: 560
  });
}

function accuracyFigure(figure: AccuracyFigure): HTMLElement {
  const {id, title, subtitle, height} = figure;
  return chartFigure<AccuracyRow>({
    id,
    title,
    subtitle,
    height,
    rows: accuracyRows(),
    sql: accuracySql,
    select: (rows) => rows.filter(figure.rows),
    draw: (rows, setting) =>
      intervalPlot(
        lines(rows, figure, setting.language),
        setting,
        figure.series.map(({label}) => say(label)),
        figure.tick
      ),
    description: (rows, language) =>
      lines(rows, figure, language)
        .map(({marks}) => marks.map(({label}) => label).join(language === "zh" ? "，" : ", "))
        .join(language === "zh" ? "；" : "; "),
    columns: accuracyColumns,
    nothing: {
      zh: "语料里没有一份报告有人工标注（test/gold），因此量不出准确度。",
      en: "No report of the corpus has annotations (test/gold), so that its accuracy cannot be measured."
    }
  });
}

function lines(rows: readonly AccuracyRow[], {line, series}: AccuracyFigure, language: Language): IntervalLine[] {
  const groups = new Map<string, AccuracyRow[]>();
  for (const row of rows) groups.set(line(row), [...(groups.get(line(row)) ?? []), row]);
  return Array.from(groups.values(), (members) => {
    const name = aboutName(members[0]!, language);
    const marks = series.flatMap(({label, holds}, i) =>
      members.filter(holds).map((row) => ({
        ...row,
        series: i,
        label: `${name} ${series.length > 1 ? say(label, language) : measureName(row.measure)} ${describeEstimate(row, language)}`
      }))
    );
    return {name, note: note(members, marks), marks, strong: members[0]!.scope === "all" && members[0]!.item === "all"};
  });
}

/** How many of how many, by the figures of the table; the estimates where they are no shares. */
function note(members: readonly AccuracyRow[], marks: readonly AccuracyRow[]): string {
  const counted = members.find(({measure}) => measure === "exact_recall") ?? marks.at(-1);
  if (!counted) return "";
  if (counted.n_right !== null) return `${counted.n_right}/${counted.n}`;
  return marks.map(({estimate}) => estimate.toFixed(2)).join(" · ");
}
