import {rows} from "../data/rows.js";
import {csv} from "../table/csv.js";
import type {ColumnRow} from "./rows.js";

/** A whole table as CSV with a byte order mark: dates as 2024-02-22, lists joined by spaces, null as nothing. */
export async function tableCsv(table: string, columns: readonly ColumnRow[]): Promise<string> {
  const own = columns.filter(({table_name}) => table_name === table);
  const select = own.map(({column_name, type}) => {
    const name = `"${column_name}"`;
    if (type === "text[]") return `array_to_string(${name}, ' ') AS ${name}`;
    if (type === "date" || type === "boolean") return `CAST(${name} AS VARCHAR) AS ${name}`;
    return name;
  });
  const found = await rows<Record<string, string | number | null>>(`SELECT ${select.join(", ")} FROM ${table}`);
  return csv(
    found,
    own.map(({column_name}) => ({
      name: column_name,
      label: {zh: column_name, en: column_name},
      value: (row) => row[column_name] ?? null
    }))
  );
}
