import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import {drawGlyph} from "../glyph/draw.js";
import {glyphOf} from "../glyph/glyph.js";
import {say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import {reportHref} from "../site.js";
import {type Cell, matrixSql} from "./indicator-rows.js";
import {reportName} from "./names.js";

/** Which indicators each report states. */
export function indicatorMatrix(): HTMLElement {
  return chartFigure<Cell>({
    id: "indicator-matrix",
    title: {zh: "哪些报告写了哪些指标", en: "Which reports state which indicators"},
    subtitle: {
      zh: "● 实绩、○ 目标的个数；指到数字看第一处的原句。没有一份报告写到的指标不列",
      en: "Number of ● outcomes and ○ targets; point at one for the sentence of the first. Indicators that no report states are left out"
    },
    rows: rows<Cell>(matrixSql),
    sql: matrixSql,
    height: 700,
    draw: (cells, {language}) => matrix(cells, language),
    description: (cells, language) => {
      const indicators = new Set(cells.map(({indicator_id}) => indicator_id)).size;
      return language === "zh" ? `${indicators} 个指标。` : `${indicators} indicators.`;
    },
    columns: [
      {
        name: "indicator_id",
        label: {zh: "指标编号", en: "Indicator id"},
        value: ({indicator_id}) => indicator_id,
        hidden: true
      },
      {name: "indicator", label: {zh: "指标", en: "Indicator"}, value: (cell) => cell[getLanguage()]},
      {name: "report", label: {zh: "报告", en: "Report"}, value: (cell) => reportName(cell, getLanguage())},
      {name: "report_id", label: {zh: "报告编号", en: "Report id"}, value: ({report_id}) => report_id, hidden: true},
      {name: "actuals", label: {zh: "实绩", en: "Outcomes"}, numeric: true, value: ({actuals}) => actuals},
      {name: "targets", label: {zh: "目标", en: "Targets"}, numeric: true, value: ({targets}) => targets}
    ]
  });
}

function matrix(cells: readonly Cell[], language: Language): HTMLElement {
  const wrap = document.createElement("div");
  wrap.className = "table-scroll indicator-matrix";
  wrap.tabIndex = 0;
  wrap.setAttribute("role", "region");
  const table = wrap.appendChild(document.createElement("table"));
  table.className = "data-table";
  const reports = [...new Map(cells.map((cell) => [cell.report_id, cell])).values()].sort((a, b) =>
    reportName(a, "en") < reportName(b, "en") ? -1 : 1
  );
  const head = table.createTHead().insertRow();
  for (const text of [
    say({zh: "指标", en: "Indicator"}, language),
    ...reports.map((report) => reportName(report, language))
  ]) {
    const th = head.appendChild(document.createElement("th"));
    th.scope = "col";
    th.textContent = text;
  }
  const body = table.createTBody();
  for (const id of new Set(cells.map(({indicator_id}) => indicator_id))) {
    const own = cells.filter(({indicator_id}) => indicator_id === id);
    const row = body.insertRow();
    const name = row.appendChild(document.createElement("th"));
    name.scope = "row";
    name.textContent = own[0]![language];
    for (const {report_id} of reports) {
      const td = row.insertCell();
      const cell = own.find((one) => one.report_id === report_id);
      if (cell?.first_actual) td.append(entry(cell, "actual", cell.actuals, cell.first_actual, language));
      if (cell?.first_target) td.append(entry(cell, "target", cell.targets, cell.first_target, language));
    }
  }
  return wrap;
}

function entry(cell: Cell, role: "actual" | "target", n: number, observation: string, language: Language): HTMLElement {
  const link = document.createElement("a");
  link.className = "matrix-entry";
  link.href = reportHref(cell.report_id, observation);
  link.dataset.observation = observation;
  const what = role === "actual" ? {zh: "实绩", en: "outcomes"} : {zh: "目标", en: "targets"};
  link.setAttribute("aria-label", `${n} ${say(what, language)}, ${cell[language]}, ${reportName(cell, language)}`);
  const svg = link.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("viewBox", "-7 -7 14 14");
  svg.setAttribute("aria-hidden", "true");
  drawGlyph(svg, glyphOf({role, flags: ""}, null), "var(--share-ink)");
  link.append(String(n));
  return link;
}
