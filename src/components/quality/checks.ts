import {checkName, type Severity, severities, severityNames} from "../check/names.js";
import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import {chips} from "../filter/controls.js";
import {filters} from "../filter/filters.js";
import {panel} from "../filter/panel.js";
import {formatQuality} from "../format/number.js";
import {say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import {siteHref} from "../site.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {type CheckRow, checksSql, countsSql} from "./check-rows.js";
import {type NamedReport, reportName} from "./names.js";

const checkFilters = filters({report: {kind: "list"}, severity: {kind: "list"}} as const);

let cached: Promise<CheckRow[]> | undefined;
const checkRows = () => (cached ??= rows<CheckRow>(checksSql));

/** What the checks found, as many as there are of each severity in each report. */
export function checkCounts(): HTMLElement {
  type Counts = NamedReport & Record<Severity, number> & {text_quality: number};
  const columns: Column<Counts>[] = [
    {
      name: "report",
      label: {zh: "报告", en: "Report"},
      value: (row) => reportName(row, getLanguage()),
      format: (row, language) =>
        link(siteHref(`reports/${encodeURIComponent(row.report_id)}`), reportName(row, language))
    },
    {name: "report_id", label: {zh: "报告编号", en: "Report"}, value: ({report_id}) => report_id, hidden: true},
    ...severities.map(
      (severity): Column<Counts> => ({
        name: severity,
        label: severityLabel(severity),
        numeric: true,
        value: (row) => row[severity]
      })
    ),
    {
      name: "text_quality",
      label: {zh: "文本质量", en: "Text quality"},
      numeric: true,
      value: ({text_quality}) => text_quality,
      format: ({text_quality}) => formatQuality(text_quality)
    }
  ];
  return chartFigure<Counts>({
    id: "check-counts",
    title: {zh: "检查发现的问题，按报告和程度", en: "What the checks found, by report and severity"},
    subtitle: {
      zh: "文本质量从 1（完好）到 0（损坏）；整篇可疑的报告不高于 0.5，它的数字在各页上画成阴影线",
      en: "Text quality runs from 1 (sound) to 0 (damaged); a report that is doubtful as a whole has 0.5 or less, and its figures are hatched on every page"
    },
    isTable: true,
    rows: rows<Counts>(countsSql),
    sql: countsSql,
    height: 240,
    draw: (found) => dataTable({rows: found, columns, caption: {zh: "问题数", en: "Number of problems"}}),
    description: (found, language) =>
      found.map((row) => `${reportName(row, language)}: ${row.error}, ${row.warning}, ${row.info}`).join("; "),
    columns
  });
}

/** The controls of the list of checks. */
export function checkControls(): HTMLElement {
  let found: CheckRow[] = [];
  return panel(
    checkFilters,
    () => {
      const {report, severity} = checkFilters.get();
      const language = getLanguage();
      const bySeverity = severities.map((value) => ({
        value,
        label: say(severityLabel(value)),
        count: found.filter((row) => row.severity === value).length
      }));
      const reports = [...new Map(found.map((row) => [row.report_id, row])).values()].map((row) => ({
        value: row.report_id,
        label: reportName(row, language),
        count: found.filter(({report_id}) => report_id === row.report_id).length
      }));
      return [
        chips({zh: "程度", en: "Severity"}, bySeverity, severity, (severity) => checkFilters.set({severity})),
        chips({zh: "报告", en: "Reports"}, reports, report, (report) => checkFilters.set({report}))
      ];
    },
    checkRows().then((rows) => {
      found = rows;
    })
  );
}

/** Every finding, with a link to where it stands in its report. */
export function checkList(): HTMLElement {
  const chosen = (row: CheckRow) => {
    const {report, severity} = checkFilters.get();
    return (!report.length || report.includes(row.report_id)) && (!severity.length || severity.includes(row.severity));
  };
  return chartFigure<CheckRow>({
    id: "check-list",
    isTable: true,
    title: {zh: "逐条列出", en: "One by one"},
    subtitle: {zh: "点击说明，打开报告中的该处", en: "Click a message to open the place in its report"},
    rows: checkRows(),
    sql: checksSql,
    filters: checkFilters,
    select: (found) => found.filter(chosen),
    omitted: (all, drawn) => [{n: all.length - drawn.length, why: {zh: "条没有选中", en: "are not chosen"}}],
    height: 360,
    draw: (found) => dataTable({rows: found, columns: checkColumns, caption: {zh: "检查", en: "Checks"}, limit: 100}),
    description: (found, language) =>
      severities
        .map(
          (severity) =>
            `${say(severityLabel(severity), language)} ${found.filter((row) => row.severity === severity).length}`
        )
        .join(language === "zh" ? "，" : ", "),
    columns: checkColumns,
    nothing: {zh: "没有这样的问题。", en: "There is no such problem."}
  });
}

const checkColumns: Column<CheckRow>[] = [
  {
    name: "severity",
    label: {zh: "程度", en: "Severity"},
    value: ({severity}) => severity,
    format: ({severity}) => say(severityLabel(severity))
  },
  {
    name: "message",
    label: {zh: "说明", en: "Message"},
    value: (row) => (getLanguage() === "zh" ? row.message : row.message_en),
    format: (row, language: Language) =>
      link(
        siteHref(`reports/${encodeURIComponent(row.report_id)}#c=${encodeURIComponent(row.check_id)}`),
        language === "zh" ? row.message : row.message_en
      ),
    prose: true
  },
  {name: "report", label: {zh: "报告", en: "Report"}, value: (row) => reportName(row, getLanguage())},
  {name: "report_id", label: {zh: "报告编号", en: "Report id"}, value: ({report_id}) => report_id, hidden: true},
  {
    name: "code",
    label: {zh: "种类", en: "Kind"},
    value: ({code}) => code,
    format: ({code}, language) => say(checkName(code), language)
  },
  {name: "check_id", label: {zh: "编号", en: "Id"}, value: ({check_id}) => check_id, hidden: true}
];

function severityLabel(severity: Severity) {
  const {zh, en, sign} = severityNames[severity];
  return {zh: `${sign} ${zh}`, en: `${sign} ${en}`};
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement("a");
  a.href = href;
  a.textContent = text;
  return a;
}
