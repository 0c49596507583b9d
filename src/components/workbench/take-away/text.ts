import type {Result} from "../../database.js";
import {isFormula} from "../../table/formula.js";
import {format, isNumeric, plain} from "../cell.js";
import {columnsOf, reader} from "./rows.js";

type Rows = Pick<Result, "table" | "types">;

/**
 * A result as CSV (RFC 4180). With `mark` it is for spreadsheets: Excel takes a file for UTF-8 only when it starts with a byte order
 * mark, and a text that it would run as a formula stands behind an apostrophe. Without, every text is as it was.
 */
export function csv(result: Rows, {mark = false} = {}): string {
  const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const inert = (text: string) => quote(isFormula(text) ? `'${text}` : text);
  return (mark ? "\ufeff" : "") + lines(result, mark ? inert : quote, ",", "\r\n");
}

/** A result as lines with tabs between, as spreadsheets paste them. */
export function tsv(result: Rows): string {
  return lines(result, (text) => text.replace(/[\t\r\n]+/g, " "), "\t", "\n");
}

/** A result as an array of objects. Integers beyond 2^53 are text, since readers of JSON would round them. */
export function json(result: Rows): string {
  const columns = columnsOf(result);
  const value = reader(result);
  const rows = Array.from({length: result.table.numRows}, (_, row) =>
    JSON.stringify(Object.fromEntries(columns.map(({name, type}, i) => [name, plain(value(row, i), type)])))
  );
  return `[\n${rows.join(",\n")}\n]\n`;
}

/** A result as a table of Markdown. */
export function markdown(result: Rows): string {
  const columns = columnsOf(result);
  const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
  const line = (cells: string[]) => `| ${cells.join(" | ")} |\n`;
  const rule = columns.map(({type}) => (isNumeric(type) ? "---:" : "---"));
  const value = reader(result);
  const rows = Array.from({length: result.table.numRows}, (_, row) =>
    line(columns.map(({type}, i) => escaped(format(value(row, i), type))))
  );
  return line(columns.map(({name}) => escaped(name))) + line(rule) + rows.join("");
}

/**
 * A result as a table of HTML, which documents, mail and spreadsheets paste as a table. What is no figure is marked as text: Excel would
 * make dates, numbers and formulas of 1-2, 007 and =1+1.
 */
export function html(result: Rows): string {
  const columns = columnsOf(result);
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
  const value = reader(result);
  const open = columns.map(({type}) => (isFigure(type) ? "<td>" : `<td style="mso-number-format:'\\@'">`));
  const rows = Array.from({length: result.table.numRows}, (_, i) => {
    const cells = columns.map(({type}, j) => `${open[j]}${escaped(format(value(i, j), type))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = columns.map(({name}) => `<th>${escaped(name)}</th>`);
  return `<table><tr>${head.join("")}</tr>${rows.join("")}</table>`;
}

function isFigure(type: string): boolean {
  return isNumeric(type) || /^(?:DATE|TIMESTAMP)/.test(type);
}

function lines(result: Rows, quote: (text: string) => string, comma: string, end: string): string {
  const columns = columnsOf(result);
  const value = reader(result);
  const rows = Array.from({length: result.table.numRows}, (_, row) =>
    columns.map(({type}, i) => quote(format(value(row, i), type))).join(comma)
  );
  return [columns.map(({name}) => quote(name)).join(comma), ...rows].join(end) + end;
}
