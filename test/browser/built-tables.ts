import {readdirSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";

const folder = "dist/_file/data/tables";

/** A function that asks native DuckDB about the tables of the built site: what its pages should show. */
export async function builtTables(): Promise<(statement: string) => Promise<Record<string, unknown>[]>> {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".parquet"))) {
    const name = file.slice(0, file.indexOf("."));
    await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${join(folder, file)}')`);
  }
  return async (statement) => {
    const rows = (await connection.runAndReadAll(statement)).getRowObjectsJS();
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value])
      )
    );
  };
}
