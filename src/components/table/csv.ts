import type {Column} from "./column.js";

/**
 * The rows as CSV (RFC 4180), one header line with the columns' names, bare values, empty for null. Starts with a byte order
 * mark: without it Excel misreads Chinese.
 */
export function csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = rows.map((row) => columns.map(({value}) => field(value(row))));
  return `\ufeff${[columns.map(({name}) => field(name)), ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  let text = String(value);
  // a spreadsheet would run a text that starts like a formula
  if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
