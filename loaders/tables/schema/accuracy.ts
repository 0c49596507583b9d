import {optional, required, table} from "./column.ts";

export const accuracy = table({
  name: "accuracy",
  zh: "读数与人工标注的符合程度：每个范围、对象、项目、量度一行",
  en: "How well what was read agrees with the annotations of people: one row a scope, subject, item and measure.",
  key: ["scope", "subject", "item", "measure"],
  columns: {
    scope: required("text", "报告编号；all 为全部有标注的报告", "A report_id, or all: every annotated report"),
    subject: required(
      "text",
      "figures 数字、field 字段、indicator 指标、themes 主题编码、theme 单个主题、themes_held_out 除去只见于该报告的词、按其他报告学权重时的主题编码",
      "What is measured: figures, a field or an indicator of them; the coding of themes, one theme, or the coding without the terms that stand in the report alone, its weights learned from the others",
      {codes: ["figures", "field", "indicator", "themes", "theme", "themes_held_out"]}
    ),
    item: required(
      "text",
      "字段、指标或主题编号；其他为 all，目录外的指标为 none",
      "Field, indicator_id or theme_id; all where there is none, none for what is outside the catalogue"
    ),
    measure: required(
      "text",
      "detection 为找到，exact 为所有字段都对；precision、recall、f1 依惯例；kappa 为 Cohen's kappa",
      "detection: the figure is found; exact: every field of it is right; kappa: Cohen's kappa; agreement: share of equal codes; part: share in the right part"
    ),
    n: required("integer", "样本数", "Figures or sentences that it rests on"),
    n_right: optional(
      "integer",
      "其中正确的个数；不是份额的量度为空",
      "How many of them are right; null where it is no share"
    ),
    estimate: required("double", "估计值", "Estimate, 1 at best"),
    low: optional(
      "double",
      "95 % 区间下限（Wilson 1927；kappa 为大样本）",
      "Lower end of its 95 % interval (Wilson 1927; kappa in large samples); null for means"
    ),
    high: optional("double", "95 % 区间上限", "Upper end of its 95 % interval; null for means")
  }
});

export const themeConfusion = table({
  name: "theme_confusion",
  zh: "主题编码对照：人工主题、程序主题每对一行",
  en: "How themes are taken for each other: one row a theme of the annotations and a theme coded.",
  key: ["gold_theme_id", "coded_theme_id"],
  columns: {
    gold_theme_id: required("text", "人工标注的主题", "Theme by the annotations", {references: "themes.theme_id"}),
    coded_theme_id: required("text", "程序编码的主题", "Theme coded", {references: "themes.theme_id"}),
    n: required("integer", "句数", "Sentences")
  }
});

export const reliability = table({
  name: "reliability",
  zh: "置信度是否可信：每个区间一行",
  en: "Whether `confidence` can be relied on: one row a bin of it.",
  key: ["confidence_from"],
  columns: {
    confidence_from: required("double", "置信度区间下限（含）", "Lower end of the bin, included"),
    confidence_to: required("double", "置信度区间上限", "Upper end of the bin"),
    n: required("integer", "有标注可对照的数字", "Figures that the annotations judge"),
    n_right: required("integer", "其中所有字段都对的", "How many of them are right in every field"),
    confidence: required("double", "平均置信度", "Their mean confidence"),
    share_right: required("double", "正确的份额", "Share that is right"),
    low: required(
      "double",
      "份额 95 % 区间下限（Wilson 1927）",
      "Lower end of the share's 95 % interval (Wilson 1927)"
    ),
    high: required("double", "份额 95 % 区间上限", "Upper end of the share's 95 % interval")
  }
});
