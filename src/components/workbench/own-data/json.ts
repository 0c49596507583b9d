import {LabelError} from "../../language/label-error.js";
import {isDay} from "./days.js";

/** The records of a JSON file: an array of objects, one object, or one object a line. Throws a LabelError. */
export function parseRecords(text: string): Record<string, unknown>[] {
  const trimmed = markLong(text.trim());
  let values: unknown;
  try {
    values = JSON.parse(trimmed);
  } catch (error) {
    if (!/^\s*\{[\s\S]*\}\s*\n\s*\{/.test(trimmed)) throw invalid((error as Error).message);
    values = trimmed.split(/\r?\n/).flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw invalid((cause as Error).message, i + 1);
      }
    });
  }
  const list = Array.isArray(values) ? values : [values];
  const wrong = list.findIndex((item) => item === null || typeof item !== "object" || Array.isArray(item));
  if (wrong >= 0) {
    const excerpt = JSON.stringify(list[wrong])?.slice(0, 40);
    throw new LabelError({
      zh: `不是由对象组成的数组：第 ${wrong + 1} 项是 ${excerpt}`,
      en: `not an array of objects: ${excerpt} at ${wrong}`
    });
  }
  if (!list.length) throw new LabelError({zh: "文件里没有记录", en: "no records in the file"});
  return list as Record<string, unknown>[];
}

function invalid(reason: string, line?: number): LabelError {
  return new LabelError({
    zh: `JSON 有误${line ? `（第 ${line} 行）` : ""}：${reason}`,
    en: `invalid JSON${line ? ` in line ${line}` : ""}: ${reason}`
  });
}

// Before an integer that JSON.parse would round (12345678901234567890): it comes as text, and is told from text by this.
const mark = "\0";

/** JSON with its long integers as marked texts. */
function markLong(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (piece) =>
    /^-?\d{16,}$/.test(piece) && !Number.isSafeInteger(Number(piece)) ? `"\\u0000${piece}"` : piece
  );
}

/** A column of records: its values as one type; what is nested, or of mixed types, is text. */
export interface RecordColumn {
  name: string;
  type: "INTEGER" | "BIGINT" | "HUGEINT" | "DOUBLE" | "BOOLEAN" | "DATE" | "VARCHAR";
  values: (string | null)[];
}

/** Records by column; every name that occurs is a column, in the order of appearance, and none is like another but for case. */
export function recordColumns(records: readonly Record<string, unknown>[]): RecordColumn[] {
  const keys = new Set(records.flatMap(Object.keys));
  const taken = new Set<string>();
  return Array.from(keys, (key, i) => {
    const values = records.map((record) => record[key] ?? null);
    const base = key.trim() || `column_${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`;
    taken.add(name.toLowerCase());
    return {name, type: typeOf(values), values: values.map(text)};
  });
}

function typeOf(values: readonly unknown[]): RecordColumn["type"] {
  const present = values.filter((value) => value !== null);
  if (!present.length) return "VARCHAR";
  if (present.every((value) => typeof value === "boolean")) return "BOOLEAN";
  if (present.every((value) => Number.isSafeInteger(value) || isLong(value))) return integerType(present);
  if (present.every((value) => typeof value === "number" || isLong(value))) return "DOUBLE";
  return present.every((value) => typeof value === "string" && isDay(value)) ? "DATE" : "VARCHAR";
}

function integerType(values: readonly unknown[]): RecordColumn["type"] {
  let [least, greatest] = [0n, 0n];
  for (const value of values) {
    const integer = BigInt(text(value)!);
    if (integer < least) least = integer;
    if (integer > greatest) greatest = integer;
  }
  const within = (bits: bigint) => least >= -(2n ** (bits - 1n)) && greatest < 2n ** (bits - 1n);
  return within(32n) ? "INTEGER" : within(64n) ? "BIGINT" : within(127n) ? "HUGEINT" : "VARCHAR";
}

function isLong(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(mark);
}

function text(value: unknown): string | null {
  if (value === null) return null;
  if (isLong(value)) return (value as string).slice(1);
  return typeof value === "object" ? JSON.stringify(value).replace(/"\\u0000(-?\d+)"/g, "$1") : String(value);
}
