import {checkName, severityNames} from "../check/names.js";
import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {siteHref} from "../site.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {type CheckRow, checksSql} from "./check-rows.js";

/** What the checks found in a township's reports, each a link to its place in the text. */
export function checksOf(placeId: string): HTMLElement {
  return chartFigure<CheckRow>({
    id: "township-checks",
    isTable: true,
    title: {zh: "读报告时发现的疑点", en: "What the checks found"},
    subtitle: {zh: "点击说明，看它在报告里的位置", en: "Click a message to see its place in the report"},
    rows: rows<CheckRow>(checksSql(placeId)),
    sql: checksSql(placeId),
    height: 160,
    nothing: {zh: "检查没有发现疑点。", en: "The checks found nothing doubtful."},
    draw: (found) => dataTable({rows: found, columns, caption: {zh: "疑点", en: "Findings"}, limit: 20}),
    description: (found, language) =>
      language === "zh" ? `${found.length} 条。` : `${found.length} finding${found.length === 1 ? "" : "s"}.`,
    columns
  });
}

/** The address of a check in its report. */
function checkHref({report_id, check_id}: CheckRow): string {
  return siteHref(`reports/${encodeURIComponent(report_id)}#c=${encodeURIComponent(check_id)}`);
}

const columns: Column<CheckRow>[] = [
  {name: "check_id", label: {zh: "编号", en: "Id"}, value: ({check_id}) => check_id, hidden: true},
  {
    name: "severity",
    label: {zh: "程度", en: "Severity"},
    value: ({severity}) => severity,
    format: ({severity}) => {
      const tag = document.createElement("span");
      tag.className = `severity severity-${severity}`;
      tag.textContent = say(severityNames[severity]);
      return tag;
    }
  },
  {
    name: "message",
    label: {zh: "说明", en: "Message"},
    value: ({message, message_en}) => (getLanguage() === "zh" ? message : message_en),
    prose: true,
    format: (row, language) => {
      const link = document.createElement("a");
      link.href = checkHref(row);
      link.textContent = language === "zh" ? row.message : row.message_en;
      return link;
    }
  },
  {
    name: "report",
    label: {zh: "报告", en: "Report"},
    value: ({report_id}) => report_id,
    format: ({review_year, plan_year, report_id}) =>
      (review_year ?? plan_year) ? String(review_year ?? plan_year) : report_id
  },
  {
    name: "code",
    label: {zh: "种类", en: "Kind"},
    value: ({code}) => code,
    format: ({code}, language) => say(checkName(code), language)
  }
];
