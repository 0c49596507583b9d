import type {CoverageRow} from "../data/coverage.js";
import {townshipName} from "../data/township-name.js";
import {drawGlyph} from "../glyph/draw.js";
import {glyphOf} from "../glyph/glyph.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {reportHref} from "../site.js";
import {yearColumns} from "./years.js";

/** Townships × years, each report a link in the years that it reviews and plans. */
export function coverageMatrix(reports: readonly CoverageRow[], language: Language): HTMLElement {
  const wrap = document.createElement("div");
  wrap.className = "table-scroll coverage";
  wrap.tabIndex = 0;
  const columns = yearColumns(
    reports.flatMap(({review_year, plan_year, targets}) =>
      [review_year, targets > 0 ? plan_year : null].filter((year) => year !== null)
    )
  );
  const undated = reports.some(({review_year, plan_year}) => review_year === null && plan_year === null);
  const table = wrap.appendChild(document.createElement("table"));
  table.className = columns.length > 6 ? "data-table matrix compact" : "data-table matrix";
  const head = table.createTHead().insertRow();
  headCell(head, say({zh: "乡镇", en: "Township"}, language));
  for (const column of columns) {
    const th = headCell(head, "year" in column ? String(column.year) : "…");
    if (!("year" in column)) {
      th.className = "gap";
      th.title = `${column.from}–${column.to}`;
    }
  }
  if (undated) headCell(head, say({zh: "年份不明", en: "Undated"}, language));
  const body = table.createTBody();
  for (const [placeId, own] of groups(reports)) {
    const row = body.insertRow();
    const name = row.appendChild(document.createElement("th"));
    name.scope = "row";
    const swatch = name.appendChild(document.createElement("span"));
    swatch.className = "swatch";
    swatch.style.background = townshipColour(placeId);
    name.append(townshipName(own[0]!, language));
    const county = name.appendChild(document.createElement("small"));
    county.textContent = (language === "zh" ? own[0]!.county : own[0]!.county_pinyin) ?? "";
    for (const column of columns) {
      const cell = row.insertCell();
      if (!("year" in column)) cell.className = "gap";
      else cell.append(...own.flatMap((report) => entries(report, column.year, language)));
    }
    if (undated) {
      const cell = row.insertCell();
      for (const report of own) {
        if (report.review_year !== null || report.plan_year !== null) continue;
        cell.append(entry(report, "actual", report.actuals + report.targets, language));
      }
    }
  }
  return wrap;
}

function groups(reports: readonly CoverageRow[]): Map<string | null, CoverageRow[]> {
  const found = new Map<string | null, CoverageRow[]>();
  for (const report of reports) found.set(report.place_id, [...(found.get(report.place_id) ?? []), report]);
  return found;
}

/** A report stands in the year it reviews, and in the year it plans if it sets a target. */
function entries(report: CoverageRow, year: number, language: Language): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (report.review_year === year) found.push(entry(report, "actual", report.actuals, language));
  if (report.plan_year === year && report.targets > 0) found.push(entry(report, "target", report.targets, language));
  return found;
}

function entry(report: CoverageRow, role: "actual" | "target", n: number, language: Language): HTMLElement {
  const link = document.createElement("a");
  link.className = "matrix-entry";
  link.href = reportHref(report.report_id);
  link.title = report.title;
  const verb = role === "actual" ? {zh: "回顾", en: "reviews"} : {zh: "计划", en: "plans"};
  const svg = link.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("viewBox", "-7 -7 14 14");
  svg.setAttribute("aria-hidden", "true");
  drawGlyph(svg, glyphOf({role, flags: "", damaged: report.damaged}, null), townshipColour(report.place_id));
  const word = link.appendChild(document.createElement("span"));
  word.className = "verb";
  word.textContent = `${say(verb, language)} `;
  link.append(String(n));
  return link;
}

function headCell(row: HTMLTableRowElement, text: string): HTMLTableCellElement {
  const th = row.appendChild(document.createElement("th"));
  th.scope = "col";
  th.textContent = text;
  return th;
}
