import {reportHref} from "../site.js";
import {element} from "./element.js";

/** How the values of a column look: its name, and its type in DuckDB's words. */
export interface Shown {
  name: string;
  type: string;
}

/** Whether a column holds figures, which stand to the right. */
export function isNumeric(type: string): boolean {
  return /^(?:U?(?:TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT|FLOAT|DOUBLE|DECIMAL|Int\d+|Uint\d+|Float\d+)(?:\([\d,]+\))?$/i.test(
    type
  );
}

/** A value as text: what the table shows, and what CSV and Markdown hold. Null is "". */
export function format(value: unknown, type: string): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return formatDate(value, type);
  if (value instanceof Uint8Array)
    return Array.from(value, (byte) => `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
  if (typeof value === "object") return JSON.stringify(plain(value));
  return String(value);
}

/** A value as JSON has it: lists and structs as arrays and objects, dates as ISO text, integers beyond 2^53 as text. */
export function plain(value: unknown, type = ""): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return formatDate(value, type);
  if (value instanceof Uint8Array) return format(value, type);
  if (typeof value !== "object") return value;
  if (isVector(value)) return Array.from(value, (item) => plain(item));
  const json = (value as {toJSON?(): object}).toJSON?.() ?? value;
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, plain(item)]));
}

function isVector(value: object): value is Iterable<unknown> {
  return Array.isArray(value) || ("numChildren" in value && "length" in value && Symbol.iterator in value);
}

function formatDate(date: Date, type: string): string {
  if (Number.isNaN(+date)) return "";
  const [day = "", time = ""] = date.toISOString().replace(/^\+0*/, "").split("T");
  if (/^date/i.test(type) && !/^Date64/.test(type)) return day;
  const zone = /time zone|timestamptz/i.test(type) ? "+00" : "";
  return `${day} ${time.replace(/(?:\.000)?Z$/, "")}${zone}`;
}

/** A value as the content of a cell; an observation, a sentence or a report is a link to where it stands in the report. */
export function cell(value: unknown, {name, type}: Shown): Node {
  if (value === null || value === undefined) return element("span", {className: "null"}, "NULL");
  const text = format(value, type);
  const kind = /(?:^|_)(observation|sentence|report)_id(?:_\d+)?$/.exec(name)?.[1];
  if (!kind || typeof value !== "string" || !value) return document.createTextNode(text);
  // A report's id is what stands before the first colon of the others.
  const report = value.split(":")[0] ?? value;
  const link = element("a", {href: kind === "report" ? reportHref(value) : reportHref(report, value)}, text);
  if (kind !== "report") link.setAttribute(`data-${kind}`, value);
  return link;
}
