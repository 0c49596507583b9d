import {growthBound} from "../format/bound.js";
import {formatGrowthOf, formatLevel, formatMeasured} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {drawGlyph} from "../glyph/draw.js";
import {type Glyph, glyphOf} from "../glyph/glyph.js";
import {describeMark} from "../glyph/mark.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {yearColumns} from "../overview/years.js";
import {townshipColour} from "../palette/township.js";
import type {KeyRow} from "./select.js";

/** The glyph of an observation in the table: its bound is that of its level, or of its growth where it states no level. */
export function figureGlyph(row: KeyRow): Glyph {
  const bound =
    row.value === null && row.growth_pct !== null ? growthBound(row.growth_pct, row.growth_bound) : row.bound;
  return glyphOf(row, bound);
}

/** Indicators × years: each figure with its glyph, an evidence card and, where it is not of the whole year, its period. */
export function figureMatrix(rows: readonly KeyRow[], language: Language): HTMLElement {
  const wrap = document.createElement("div");
  wrap.className = "table-scroll township-figures";
  wrap.tabIndex = 0;
  wrap.setAttribute("role", "region");
  const columns = yearColumns(rows.flatMap(({year}) => (year === null ? [] : [year])));
  const undated = rows.some(({year}) => year === null);
  const table = wrap.appendChild(document.createElement("table"));
  table.className = "data-table matrix";
  const head = table.createTHead().insertRow();
  headCell(head, say({zh: "指标", en: "Indicator"}, language));
  for (const column of columns) {
    const th = headCell(head, "year" in column ? String(column.year) : "…");
    if (!("year" in column)) th.title = `${column.from}–${column.to}`;
  }
  if (undated) headCell(head, say({zh: "年份不明", en: "Undated"}, language));
  const body = table.createTBody();
  for (const own of byIndicator(rows)) {
    const line = body.insertRow();
    const name = line.appendChild(document.createElement("th"));
    name.scope = "row";
    name.textContent = own[0]![language === "zh" ? "indicator_zh" : "indicator_en"] ?? own[0]!.indicator_id;
    for (const column of columns) {
      const cell = line.insertCell();
      if (!("year" in column)) cell.className = "gap";
      else cell.append(...own.filter(({year}) => year === column.year).map((row) => entry(row, language)));
    }
    if (undated) line.insertCell().append(...own.filter(({year}) => year === null).map((row) => entry(row, language)));
  }
  return wrap;
}

/** The rows of each indicator, in the order of the rows. */
export function byIndicator(rows: readonly KeyRow[]): KeyRow[][] {
  const groups = new Map<string, KeyRow[]>();
  for (const row of rows) groups.set(row.indicator_id, [...(groups.get(row.indicator_id) ?? []), row]);
  return [...groups.values()];
}

function entry(row: KeyRow, language: Language): HTMLElement {
  const glyph = figureGlyph(row);
  const mark = document.createElement("span");
  mark.className = "mark figure-entry";
  mark.dataset.observation = row.observation_id;
  mark.setAttribute("role", "button");
  mark.tabIndex = -1;
  mark.setAttribute("aria-label", describeMark(row, glyph, language));
  const svg = mark.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("viewBox", "-11 -8 22 16");
  svg.setAttribute("aria-hidden", "true");
  drawGlyph(svg, glyph, townshipColour(row.place_id), {r: 4.5});
  const level = formatLevel(row, language);
  const growth = formatGrowthOf(row);
  const figures = mark.appendChild(document.createElement("span"));
  figures.append(level ?? growth ?? formatMeasured(row, language));
  if (level !== null && growth !== null) figures.appendChild(document.createElement("em")).textContent = growth;
  const whole = row.month_from === 1 && row.month_to === 12;
  if (!whole && row.month_from !== null) small(figures, formatPeriod(row, language).replace(`${row.year}年`, ""));
  if (row.year_from !== null && row.year_from !== row.year) small(figures, formatPeriod(row, language));
  return mark;
}

function small(parent: HTMLElement, text: string): void {
  parent.appendChild(document.createElement("small")).textContent = text;
}

function headCell(row: HTMLTableRowElement, text: string): HTMLTableCellElement {
  const th = row.appendChild(document.createElement("th"));
  th.scope = "col";
  th.textContent = text;
  return th;
}
