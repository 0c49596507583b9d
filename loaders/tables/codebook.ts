import type {Table} from "./schema/column.ts";
import {type ColumnRow, schema, type TableName, type TableRow, type Tables} from "./schema.ts";

const definitions = Object.entries(schema) as [TableName, Table][];

/** The schema as a table: one row a column. */
export function columnRows(): ColumnRow[] {
  return definitions.flatMap(([table_name, table]) =>
    Object.entries(table.columns).map(([column_name, column], i) => ({
      table_name,
      column_name,
      ordinal: i + 1,
      type: column.type,
      nullable: column.nullable,
      unit: column.unit,
      zh: column.zh,
      en: column.en,
      codes: column.codes ? [...column.codes] : null,
      refers_to: column.references
    }))
  );
}

/** One row a table, with its number of rows. */
export function tableRows(filled: Omit<Tables, "tables">): TableRow[] {
  const counts = {...filled, tables: definitions} as Record<TableName, readonly unknown[]>;
  return definitions.map(([table_name, {zh, en, key}], i) => ({
    table_name,
    ordinal: i + 1,
    zh,
    en,
    key: [...key],
    n_rows: counts[table_name].length
  }));
}
