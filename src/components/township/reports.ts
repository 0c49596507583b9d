import {chartFigure} from "../figure/figure.js";
import {formatQuality} from "../format/number.js";
import {say} from "../language/label.js";
import {basisLabels, docKindLabels} from "../reader/head.js";
import {titleColumn} from "../reader/title-column.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {reportsSql, type TownshipReport, townshipReports} from "./report-rows.js";

/** The reports of a township, with links. */
export function reportsOf(placeId: string): HTMLElement {
  return chartFigure<TownshipReport>({
    id: "township-reports",
    title: {zh: "写到哪些年、读出多少", en: "Years covered, and figures read"},
    isTable: true,
    rows: townshipReports(placeId),
    sql: reportsSql(placeId),
    height: 120,
    nothing: {zh: "语料里还没有这个乡镇的报告。", en: "The corpus holds no report of this township yet."},
    draw: (rows) => dataTable({rows, columns, caption: {zh: "报告", en: "Reports"}}),
    description: (rows, language) =>
      language === "zh" ? `${rows.length} 份报告。` : `${rows.length} report${rows.length === 1 ? "" : "s"}.`,
    columns
  });
}

const year = (name: "review_year" | "plan_year", label: {zh: string; en: string}): Column<TownshipReport> => ({
  name,
  label,
  value: (row) => row[name],
  format: (row) => String(row[name] ?? "—") // no thousands separator
});
const number = (
  name: "actuals" | "targets" | "growths" | "reviewed" | "planned" | "problems",
  label: {zh: string; en: string},
  hidden = false
): Column<TownshipReport> => ({name, label, numeric: true, hidden, value: (row) => row[name]});

const columns: Column<TownshipReport>[] = [
  {name: "report_id", label: {zh: "报告编号", en: "Report id"}, value: ({report_id}) => report_id, hidden: true},
  titleColumn({zh: "标题", en: "Title"}),
  year("review_year", {zh: "回顾", en: "Reviews"}),
  year("plan_year", {zh: "计划", en: "Plans"}),
  {
    name: "year_basis",
    label: {zh: "年份依据", en: "Year from"},
    value: ({year_basis}) => year_basis,
    prose: true,
    format: ({year_basis}) =>
      say(basisLabels[year_basis as keyof typeof basisLabels] ?? {zh: year_basis, en: year_basis})
  },
  {
    name: "doc_kind",
    label: {zh: "文种", en: "Kind"},
    value: ({doc_kind}) => doc_kind,
    format: ({doc_kind}) => say(docKindLabels[doc_kind as keyof typeof docKindLabels] ?? {zh: doc_kind, en: doc_kind})
  },
  {
    name: "published_on",
    label: {zh: "发布", en: "Published"},
    value: ({published}) => published,
    format: ({published}) => published ?? "—"
  },
  number("actuals", {zh: "实绩", en: "Actual"}),
  number("targets", {zh: "目标", en: "Targets"}),
  number("growths", {zh: "增速", en: "Growth rates"}, true),
  number("reviewed", {zh: "回顾句", en: "Review sentences"}, true),
  number("planned", {zh: "计划句", en: "Plan sentences"}, true),
  number("problems", {zh: "疑点", en: "Doubts"}),
  {
    name: "text_quality",
    label: {zh: "文本质量", en: "Quality"},
    numeric: true,
    value: ({text_quality}) => text_quality,
    format: ({text_quality, damaged}) => `${damaged ? "⚠ " : ""}${formatQuality(text_quality)}`
  }
];
