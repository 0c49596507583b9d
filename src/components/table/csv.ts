import type {Column} from "./column.js";
import {isFormula} from "./formula.js";

/**
 * The rows as CSV (RFC 4180), one header line with the columns' names, bare values, empty for null. Starts with a byte order
 * mark, without which Excel misreads Chinese; a text that a spreadsheet would run stands behind an apostrophe.
 */
export function csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = rows.map((row) => columns.map(({value}) => field(value(row))));
  return `\ufeff${[columns.map(({name}) => field(name)), ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  let text = String(value);
  if (typeof value === "string" && isFormula(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
