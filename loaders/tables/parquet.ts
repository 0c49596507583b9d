import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {
  type DuckDBConnection,
  DuckDBDataChunkWriter,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBValue,
  listValue
} from "@duckdb/node-api";
import type {Column, ColumnType, Table} from "./schema/column.ts";

const types: Record<ColumnType, string> = {
  text: "VARCHAR",
  integer: "INTEGER",
  double: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  "text[]": "VARCHAR[]"
};

/** Rows a row group: a browser that reads by range requests fetches a few of them, and not a table. */
const rowGroup = 16_384;

/** A table's definition with its rows. */
export interface Filled {
  table: Table;
  rows: readonly object[];
}

/**
 * Writes tables as Parquet files: zstd, version 1 encodings, which DuckDB-WASM 1.28.0 reads, rows in the order given. Equal
 * rows give equal bytes. Returns the files' bytes by table name.
 */
export async function writeParquet(filled: readonly Filled[]): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "tables-"));
  // One thread: the order of rows and the cut of row groups must not depend on the machine.
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    const files = new Map<string, Uint8Array>();
    for (const {table, rows} of filled) {
      await fill(connection, table, rows);
      const path = join(folder, `${table.name}.parquet`);
      await connection.run(
        `COPY ${quote(table.name)} TO '${path.replaceAll("'", "''")}' (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`
      );
      files.set(table.name, new Uint8Array(await readFile(path)));
    }
    return files;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, {recursive: true, force: true});
  }
}

/** Creates a table in a DuckDB database and appends its rows. */
export async function fill(connection: DuckDBConnection, table: Table, rows: readonly object[]): Promise<void> {
  const columns = Object.entries(table.columns);
  const definitions = columns.map(([name, column]) => `${quote(name)} ${types[column.type]}`);
  await connection.run(`CREATE TABLE ${quote(table.name)} (${definitions.join(", ")})`);
  const appender = await connection.createAppender(table.name);
  const writer = DuckDBDataChunkWriter.forAppender(appender);
  for (const row of rows)
    writer.appendRow(columns.map(([name, column]) => duckdbValue(column, (row as Record<string, unknown>)[name])));
  writer.flush();
  appender.closeSync();
}

function duckdbValue({type}: Column, value: unknown): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type === "text[]") return listValue(value as string[]);
  if (type === "date") return DuckDBDateValue.fromParts(dateParts(value as string));
  return value as string | number | boolean;
}

function dateParts(iso: string): {year: number; month: number; day: number} {
  const [year, month, day] = iso.split("-").map(Number);
  return {year: year!, month: month!, day: day!};
}

/** A name as SQL reads it whatever it is. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
