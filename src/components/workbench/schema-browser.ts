import {quoteName} from "../database/literal.js";
import {query} from "../database.js";
import type {TableInfo} from "./catalogue.js";
import {cell} from "./cell.js";
import {both, button, element, name} from "./element.js";
import {columnsOf, reader} from "./take-away/rows.js";

/** The tables with their columns; a click on a name inserts it in the editor. */
export function schemaBrowser(tables: readonly TableInfo[], insert: (text: string) => void): HTMLElement {
  return element("div", {className: "schema"}, ...tables.map((table) => tableEntry(table, insert)));
}

function tableEntry(table: TableInfo, insert: (text: string) => void): HTMLElement {
  const count = table.rows === null ? null : element("span", {className: "count"}, table.rows.toLocaleString("en-US"));
  const kind = table.view ? element("span", {className: "count"}, both("视图", "view")) : count;
  const summary = element("summary", {}, element("code", {}, table.name), " ", kind);
  const details = element("details", {className: "schema-table"}, summary);
  // Columns and first rows are made when they are first looked at.
  details.ontoggle = () => {
    if (!details.open || details.children.length > 1) return;
    details.append(
      element("p", {}, both(table.zh, table.en)),
      element("ul", {}, inserter(table.name, insert), ...table.columns.map((column) => columnEntry(column, insert))),
      firstRows(table)
    );
  };
  return details;
}

function inserter(table: string, insert: (text: string) => void): HTMLElement {
  return element(
    "li",
    {},
    button("插入表名", "Insert the table's name", () => insert(written(table)), "schema-name")
  );
}

function columnEntry(column: TableInfo["columns"][number], insert: (text: string) => void): HTMLElement {
  const note = element("span", {className: "schema-note"}, both(column.zh, column.en));
  const unit = column.unit ? `, ${column.unit}` : "";
  const codes = column.codes.length ? element("span", {className: "schema-codes"}, column.codes.join(" · ")) : null;
  const type = element("span", {className: "schema-type"}, `${column.type}${unit}`);
  return element("li", {}, insertButton(column.name, insert), " ", type, note, codes);
}

function insertButton(text: string, insert: (text: string) => void): HTMLButtonElement {
  const made = element(
    "button",
    {type: "button", className: "schema-name", onclick: () => insert(written(text))},
    text
  );
  return name(made, {zh: `插入 ${text}`, en: `Insert ${text}`});
}

function written(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : quoteName(name);
}

function firstRows(table: TableInfo): HTMLElement {
  const box = element("details", {}, element("summary", {}, both("前 5 行", "First 5 rows")));
  box.ontoggle = async () => {
    if (!box.open || box.children.length > 1) return;
    try {
      const rows = await query(`FROM ${quoteName(table.name)} LIMIT 5`);
      const columns = columnsOf({table: rows, types: table.columns.map(({type}) => type)});
      const value = reader({table: rows});
      const head = element("tr", {}, ...columns.map((column) => element("th", {}, column.name)));
      const body = Array.from({length: rows.numRows}, (_, row) =>
        element("tr", {}, ...columns.map((column, i) => element("td", {}, cell(value(row, i), column))))
      );
      const scroll = element("div", {className: "schema-rows", tabIndex: 0}, element("table", {}, head, ...body));
      box.append(scroll);
    } catch (error) {
      box.append(element("p", {className: "workbench-error"}, (error as Error).message));
    }
  };
  return box;
}
