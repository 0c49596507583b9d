/** The records of a JSON file: an array of objects, one object, or one object a line. Throws a SyntaxError. */
export function parseRecords(text: string): Record<string, unknown>[] {
  const trimmed = text.trim();
  let values: unknown;
  try {
    values = JSON.parse(trimmed);
  } catch (error) {
    if (!/^\s*\{[\s\S]*\}\s*\n\s*\{/.test(trimmed)) throw error;
    values = trimmed.split(/\r?\n/).flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new SyntaxError(`invalid JSON in line ${i + 1}: ${(cause as Error).message}`);
      }
    });
  }
  const list = Array.isArray(values) ? values : [values];
  const wrong = list.findIndex((item) => item === null || typeof item !== "object" || Array.isArray(item));
  if (wrong >= 0)
    throw new SyntaxError(`not an array of objects: ${JSON.stringify(list[wrong])?.slice(0, 40)} at ${wrong}`);
  if (!list.length) throw new SyntaxError("no records in the file");
  return list as Record<string, unknown>[];
}

/** A column of records: its values as one type; what is nested, or of mixed types, is text. */
export interface RecordColumn {
  name: string;
  type: "INTEGER" | "BIGINT" | "DOUBLE" | "BOOLEAN" | "DATE" | "VARCHAR";
  values: (string | null)[];
}

/** Records by column; every name that occurs is a column, in the order of appearance. */
export function recordColumns(records: readonly Record<string, unknown>[]): RecordColumn[] {
  const names = new Set(records.flatMap(Object.keys));
  return Array.from(names, (name) => {
    const values = records.map((record) => record[name] ?? null);
    return {name, type: typeOf(values), values: values.map(text)};
  });
}

function typeOf(values: readonly unknown[]): RecordColumn["type"] {
  const present = values.filter((value) => value !== null);
  if (!present.length) return "VARCHAR";
  if (present.every((value) => typeof value === "boolean")) return "BOOLEAN";
  if (present.every((value) => typeof value === "number")) {
    if (!present.every(Number.isSafeInteger)) return "DOUBLE";
    return present.every((value) => Math.abs(value as number) < 2 ** 31) ? "INTEGER" : "BIGINT";
  }
  return present.every(isDay) ? "DATE" : "VARCHAR";
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function text(value: unknown): string | null {
  return value === null ? null : typeof value === "object" ? JSON.stringify(value) : String(value);
}
