import {type Label, say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import type {Column} from "../table/column.js";
import {type AccuracyRow, formatEstimate} from "./accuracy-rows.js";
import {fieldNames, reportName} from "./names.js";

const measureNames: Record<string, Label> = {
  detection_precision: {zh: "找到：精确率", en: "detection: precision"},
  detection_recall: {zh: "找到：召回率", en: "detection: recall"},
  detection_f1: {zh: "找到：F1", en: "detection: F1"},
  exact_precision: {zh: "全对：精确率", en: "exact: precision"},
  exact_recall: {zh: "全对：召回率", en: "exact: recall"},
  exact_f1: {zh: "全对：F1", en: "exact: F1"},
  accuracy: {zh: "正确", en: "right"},
  agreement: {zh: "主题相同", en: "same theme"},
  kappa: {zh: "Cohen’s kappa", en: "Cohen’s kappa"},
  macro_f1: {zh: "宏平均 F1", en: "macro F1"},
  part: {zh: "部分（回顾、计划）相同", en: "same part (review, plan)"},
  precision: {zh: "精确率", en: "precision"},
  recall: {zh: "召回率", en: "recall"},
  f1: {zh: "F1", en: "F1"}
};

export function measureName(measure: string): string {
  return say(measureNames[measure] ?? {zh: measure, en: measure});
}

/** What a measure is about: a report, a field, an indicator, a theme, or all. */
export function aboutName(row: AccuracyRow, language: Language): string {
  if (row.subject === "field") return say(fieldNames[row.item] ?? {zh: row.item, en: row.item}, language);
  if (row.subject === "indicator" && row.item === "none")
    return say({zh: "目录之外", en: "outside the catalogue"}, language);
  if (row.item !== "all") return row[`item_${language}`] ?? row.item;
  return row.scope === "all" ? say({zh: "全部", en: "all reports"}, language) : reportName(row, language);
}

/** The columns of a table of accuracy. */
export const accuracyColumns: Column<AccuracyRow>[] = [
  {
    name: "about",
    label: {zh: "对象", en: "About"},
    value: (row) => aboutName(row, getLanguage())
  },
  {name: "scope", label: {zh: "范围", en: "Scope"}, value: ({scope}) => scope, hidden: true},
  {name: "subject", label: {zh: "类", en: "Subject"}, value: ({subject}) => subject, hidden: true},
  {name: "item", label: {zh: "项", en: "Item"}, value: ({item}) => item, hidden: true},
  {
    name: "measure",
    label: {zh: "量度", en: "Measure"},
    value: ({measure}) => measure,
    format: ({measure, subject}) =>
      measureName(measure) +
      (subject === "themes_held_out" ? say({zh: "（只用其他报告有的词）", en: " (terms of the other reports)"}) : "")
  },
  {
    name: "estimate",
    label: {zh: "估计", en: "Estimate"},
    numeric: true,
    value: ({estimate}) => estimate,
    format: ({estimate, measure}) => formatEstimate(estimate, measure)
  },
  {
    name: "low",
    label: {zh: "区间下限", en: "Low"},
    numeric: true,
    value: ({low}) => low,
    format: ({low, measure}) => (low === null ? "—" : formatEstimate(low, measure))
  },
  {
    name: "high",
    label: {zh: "区间上限", en: "High"},
    numeric: true,
    value: ({high}) => high,
    format: ({high, measure}) => (high === null ? "—" : formatEstimate(high, measure))
  },
  {name: "n_right", label: {zh: "正确", en: "Right"}, numeric: true, value: ({n_right}) => n_right},
  {name: "n", label: {zh: "共", en: "Of"}, numeric: true, value: ({n}) => n}
];
