import {formatNumber} from "../format/number.js";
import {type Label, say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {mixed} from "../language/mixed.js";
import {reportHref} from "../site.js";
import type {Column} from "./column.js";
import {type Order, sortRows} from "./sort.js";

export interface TableOptions<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  caption: Label;
  /** The observation or sentence a row stands for: it then has an evidence card. */
  evidence?: (row: Row) => {observation?: string; sentence?: string} | null;
  dimmed?: (row: Row) => boolean;
  /** How many rows to show at first. */
  limit?: number;
}

/**
 * A table: sortable by its heads, figures to the right, units in the head, the first column always in sight. It is made for
 * the language of the page; make it again when that changes.
 */
export function dataTable<Row>(options: TableOptions<Row>): HTMLElement {
  const {rows, caption, evidence, dimmed, limit = 200} = options;
  const columns = options.columns.filter(({hidden}) => !hidden);
  const wrap = document.createElement("div");
  wrap.className = "table-scroll";
  wrap.tabIndex = 0; // a region that scrolls must be reached by keyboard
  wrap.setAttribute("role", "region");
  wrap.setAttribute("aria-label", say(caption));
  let sorted: {column: Column<Row>; order: Order} | null = null;
  let shown = limit;

  const draw = () => {
    const table = document.createElement("table");
    table.className = "data-table";
    const name = table.createCaption();
    name.className = "visually-hidden";
    name.textContent = say(caption);
    const head = table.createTHead().insertRow();
    for (const column of columns) {
      const th = head.appendChild(document.createElement("th"));
      th.scope = "col";
      if (column.numeric) th.classList.add("num");
      if (sorted?.column === column) th.setAttribute("aria-sort", sorted.order);
      const button = th.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = say(column.label);
      button.onclick = () => {
        const again = sorted?.column === column && sorted.order === (column.numeric ? "descending" : "ascending");
        sorted = {column, order: again === !column.numeric ? "descending" : "ascending"};
        draw();
        wrap.querySelectorAll<HTMLElement>("thead button")[columns.indexOf(column)]?.focus();
      };
      if (column.unit) {
        const unit = th.appendChild(document.createElement("span"));
        unit.className = "unit";
        unit.textContent = say(column.unit);
      }
    }
    const body = table.createTBody();
    const ordered = sorted ? sortRows(rows, sorted.column.value, sorted.order) : rows;
    for (const row of ordered.slice(0, shown)) body.append(bodyRow(row, columns, evidence?.(row), dimmed?.(row)));
    wrap.replaceChildren(table);
    if (ordered.length > shown) wrap.append(more(ordered.length - shown));
  };
  const more = (n: number) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = say({zh: `显示其余 ${n} 行`, en: `Show the other ${n} rows`});
    button.onclick = () => {
      shown = Infinity;
      draw();
    };
    return button;
  };
  draw();
  return wrap;
}

function bodyRow<Row>(
  row: Row,
  columns: readonly Column<Row>[],
  evidence: {observation?: string; sentence?: string} | null | undefined,
  dimmed = false
): HTMLTableRowElement {
  const tr = document.createElement("tr");
  if (dimmed) tr.classList.add("dimmed");
  for (const [i, column] of columns.entries()) {
    const cell = tr.appendChild(document.createElement(i === 0 ? "th" : "td"));
    if (i === 0) (cell as HTMLTableCellElement).scope = "row";
    if (column.numeric) cell.classList.add("num");
    else if (!column.prose) cell.classList.add("short");
    if (column.chinese) cell.lang = "zh-CN";
    const content = column.format?.(row, getLanguage()) ?? plain(column, row);
    const id = evidence?.observation ?? evidence?.sentence;
    const node = typeof content === "string" && !column.chinese ? mixed(content) : content;
    cell.append(i === 0 && id ? source(id, evidence?.observation ? "observation" : "sentence", node) : node);
  }
  return tr;
}

/** A value as it is shown that has no format of its own. */
function plain<Row>({value, numeric}: Column<Row>, row: Row): string {
  const x = value(row);
  return numeric && typeof x === "number" ? formatNumber(x) : String(x ?? "");
}

/** A link to the place in its report that a row stands for; it has the evidence card. */
function source(id: string, kind: "observation" | "sentence", content: string | Node): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = reportHref(id.slice(0, id.lastIndexOf(":")), id);
  link.dataset[kind] = id;
  link.append(content);
  return link;
}
