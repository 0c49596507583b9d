import type {Column, Table} from "./schema/column.ts";
import {schema, type TableName, type Tables} from "./schema.ts";

/**
 * Checks every row against the schema: types, nulls, codes, keys and references. A table that breaks its own codebook is a
 * fault of the program, so nothing is written.
 * @throws Error naming table, row and column
 */
export function validate(tables: Tables): void {
  const keys = new Map<string, Set<unknown>>();
  for (const [name, table] of Object.entries(schema) as [TableName, Table][]) {
    const rows = tables[name] as unknown as Record<string, unknown>[];
    const seen = new Set<string>();
    for (const row of rows) {
      const key = table.key.map((column) => row[column]).join("\u0000");
      if (seen.has(key)) throw new Error(`${name}: two rows with one key: ${key.replaceAll("\u0000", ", ")}`);
      seen.add(key);
      for (const [column, definition] of Object.entries(table.columns)) {
        const wrong = fault(definition, row[column]);
        if (wrong)
          throw new Error(`${name}.${column}: ${wrong} in the row ${key.replaceAll("\u0000", ", ")}: ${row[column]}`);
      }
      for (const column of Object.keys(row))
        if (!(column in table.columns)) throw new Error(`${name}: a column that the schema does not have: ${column}`);
    }
    for (const column of table.key) keys.set(`${name}.${column}`, new Set(rows.map((row) => row[column])));
  }
  for (const [name, table] of Object.entries(schema) as [TableName, Table][])
    for (const [column, {references}] of Object.entries(table.columns)) {
      if (!references) continue;
      const known = keys.get(references);
      if (!known) throw new Error(`${name}.${column}: refers to a column that is no key: ${references}`);
      for (const row of tables[name] as unknown as Record<string, unknown>[])
        if (row[column] !== null && !known.has(row[column]))
          throw new Error(`${name}.${column}: no such ${references}: ${row[column]}`);
    }
}

function fault({type, nullable, codes}: Column, value: unknown): string | null {
  if (value === null) return nullable ? null : "null where a value is required";
  if (value === undefined) return "missing value";
  if (type === "integer") return Number.isInteger(value) ? null : "not an integer";
  if (type === "double") return Number.isFinite(value) ? null : "not a finite number";
  if (type === "boolean") return typeof value === "boolean" ? null : "not a boolean";
  const texts = type === "text[]" ? value : [value];
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== "string")) return "not text";
  if (type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return "not a date";
  return codes && texts.some((text) => !codes.includes(text)) ? "not one of the codes" : null;
}
