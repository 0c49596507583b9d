/**
 * A value as a literal of DuckDB's SQL: text, number, bigint, boolean, Date (as a timestamp in UTC), null and undefined
 * (NULL), arrays, typed arrays and sets of those (a list). Throws a TypeError for anything else.
 */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "bigint") return parenthesised(String(value));
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return textLiteral(value);
  if (value instanceof Date) return dateLiteral(value);
  if (isList(value)) return `[${Array.from(value, literal).join(", ")}]`;
  throw new TypeError(`invalid parameter: ${Object.prototype.toString.call(value)}`);
}

/** A text as a literal; no character but the quote has a meaning in it. */
export function textLiteral(text: string): string {
  if (text.includes("\0")) throw new TypeError("invalid parameter: text with a NUL character");
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as a quoted identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Whether a value stands for several: an array, a typed array or a set. */
export function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

// 1.5 alone would be a DECIMAL in DuckDB.
function numberLiteral(value: number): string {
  return Number.isSafeInteger(value) ? parenthesised(String(value)) : `CAST('${value}' AS DOUBLE)`;
}

// A minus may follow a minus: 1 -${-1} is not to become the comment 1 --1.
function parenthesised(digits: string): string {
  return digits.startsWith("-") ? `(${digits})` : digits;
}

function dateLiteral(date: Date): string {
  if (Number.isNaN(+date)) throw new TypeError("invalid parameter: Invalid Date");
  return `TIMESTAMP '${date.toISOString().replace("T", " ").replace("Z", "")}'`;
}
