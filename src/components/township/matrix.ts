import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {yearColumns} from "../overview/years.js";
import {entries} from "./entry.js";
import type {KeyRow} from "./select.js";

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
    name.textContent = nameOf(own[0]!, language);
    for (const column of columns) {
      const cell = line.insertCell();
      if (!("year" in column)) cell.className = "gap";
      else
        cell.append(
          ...entries(
            own.filter(({year}) => year === column.year),
            language
          )
        );
    }
    if (undated)
      line.insertCell().append(
        ...entries(
          own.filter(({year}) => year === null),
          language
        )
      );
  }
  return wrap;
}

/** The same where there is no room for columns: under each indicator its figures, each with its year. */
export function figureList(rows: readonly KeyRow[], language: Language): HTMLElement {
  const wrap = document.createElement("div"); // chartFigure gives its drawing a role of its own
  const list = wrap.appendChild(document.createElement("ul"));
  list.className = "figure-list";
  for (const own of byIndicator(rows)) {
    const item = list.appendChild(document.createElement("li"));
    item.appendChild(document.createElement("p")).textContent = nameOf(own[0]!, language);
    for (const year of new Set(own.map(({year}) => year))) {
      const line = item.appendChild(document.createElement("div"));
      const when = line.appendChild(document.createElement("span"));
      when.className = "figure-year";
      when.textContent = year === null ? say({zh: "年份不明", en: "undated"}, language) : String(year);
      const figures = line.appendChild(document.createElement("div"));
      figures.append(
        ...entries(
          own.filter((row) => row.year === year),
          language
        )
      );
    }
  }
  return wrap;
}

function nameOf(row: KeyRow, language: Language): string {
  return (language === "zh" ? row.indicator_zh : row.indicator_en) ?? row.indicator_id;
}

/** The rows of each indicator, in the order of the rows. */
export function byIndicator(rows: readonly KeyRow[]): KeyRow[][] {
  const groups = new Map<string, KeyRow[]>();
  for (const row of rows) groups.set(row.indicator_id, [...(groups.get(row.indicator_id) ?? []), row]);
  return [...groups.values()];
}

function headCell(row: HTMLTableRowElement, text: string): HTMLTableCellElement {
  const th = row.appendChild(document.createElement("th"));
  th.scope = "col";
  th.textContent = text;
  return th;
}
