import {readFileSync} from "node:fs";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {afterAll, beforeAll, expect, test} from "vitest";
import {buildTables} from "../../loaders/tables/build.ts";
import {writeParquet} from "../../loaders/tables/parquet.ts";
import {optional, required, table} from "../../loaders/tables/schema/column.ts";
import {schema, type TableName} from "../../loaders/tables/schema.ts";
import {viewsSql} from "../../loaders/tables/views.ts";

const names = Object.keys(schema) as TableName[];
let tables: Map<string, Uint8Array>;
let folder: string;

beforeAll(async () => {
  tables = await buildTables(".");
  folder = await mkdtemp(join(tmpdir(), "tables-test-"));
  for (const [name, bytes] of tables) await writeFile(join(folder, name), bytes);
}, 60_000);
afterAll(() => rm(folder, {recursive: true}));

/** What every reader must agree on: rows and a few sums a table, as text. */
const probes: Record<string, string> = {
  sentences:
    "SELECT count(*) || ' ' || sum(length(text)) || ' ' || sum(\"end\" - start) || ' ' || max(text) AS answer FROM sentences",
  reports:
    "SELECT string_agg(report_id || coalesce(CAST(published_on AS VARCHAR), '?') || coalesce(review_year, 0), ' ' ORDER BY report_id) AS answer FROM reports",
  priorities: "SELECT count(*) || ' ' || round(sum(share), 6) AS answer FROM priorities",
  columns:
    "SELECT count(*) || ' ' || sum(coalesce(len(codes), 0)) || ' ' || sum(CAST(nullable AS INTEGER)) AS answer FROM columns",
  observations: "SELECT count(*) || ' ' || coalesce(sum(len(flags)), 0) AS answer FROM observations"
};

test("the archive has a file for every table of the schema, and the views", () => {
  expect([...tables.keys()].sort()).toEqual([...names.map((name) => `${name}.parquet`), "views.sql"].sort());
  expect(new TextDecoder().decode(tables.get("views.sql"))).toBe(viewsSql());
});

test("two builds of one input are equal, byte for byte", async () => {
  const again = await buildTables(".");
  expect([...again.keys()]).toEqual([...tables.keys()]);
  for (const [name, bytes] of again) expect(Buffer.compare(bytes, tables.get(name)!), name).toBe(0);
}, 60_000);

test("native DuckDB and DuckDB-WASM 1.28.0 read the same from every table, and make the views", async () => {
  const native = await (await DuckDBInstance.create()).connect();
  const wasm = await startWasm();
  for (const name of names) {
    wasm.registerFileBuffer(`${name}.parquet`, tables.get(`${name}.parquet`)!);
    wasm.query(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${name}.parquet')`);
    await native.run(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${join(folder, name)}.parquet')`);
  }
  wasm.query(viewsSql());
  await native.run(viewsSql());
  const statements = [
    ...names.map((name) => `SELECT CAST(count(*) AS VARCHAR) AS answer FROM "${name}"`),
    ...Object.values(probes),
    "SELECT count(*) || ' ' || count(reason) || ' ' || sum(CAST(comparable AS INTEGER)) AS answer FROM comparable"
  ];
  for (const statement of statements) {
    const [[expected]] = (await native.runAndReadAll(statement)).getRows() as [[string]];
    expect(String(wasm.query(statement).get(0)?.answer), statement).toBe(expected);
  }
}, 60_000);

test("hyparquet reads every table: columns, types and rows", async () => {
  for (const name of names) {
    const file = buffer(tables.get(`${name}.parquet`)!);
    const columns = Object.keys(schema[name].columns);
    const metadata = parquetMetadata(file);
    const leaves = metadata.schema.slice(1).filter(({name}) => name !== "list" && name !== "element");
    expect(leaves.map((leaf) => leaf.name)).toEqual(columns);
    for (const {columns} of metadata.row_groups)
      for (const {meta_data} of columns) {
        expect(meta_data?.codec).toBe("ZSTD");
        expect(meta_data?.encodings).not.toContain("DELTA_BINARY_PACKED");
      }
    expect(metadata.schema.map((element) => element.converted_type)).not.toContain("DECIMAL");
    const rows = await parquetReadObjects({file, compressors});
    expect(rows).toHaveLength(Number(metadata.num_rows));
  }
  const rows = await parquetReadObjects({file: buffer(tables.get("sentences.parquet")!), compressors});
  const reports = await parquetReadObjects({file: buffer(tables.get("reports.parquet")!), compressors});
  for (const {report_id, start, end, text} of rows.slice(0, 300)) {
    const {file} = reports.find((report) => report.report_id === report_id) as {file: string};
    expect(readFileSync(`data/${file}`, "utf8").slice(start as number, end as number)).toBe(text);
  }
});

test("writeParquet keeps values of every type, nulls, and the order of rows over several row groups", async () => {
  const probe = table({
    name: "probe",
    zh: "",
    en: "",
    key: ["n"],
    columns: {
      n: required("integer", "", ""),
      x: optional("double", "", ""),
      text: optional("text", "", ""),
      flag: optional("boolean", "", ""),
      day: optional("date", "", ""),
      list: optional("text[]", "", "")
    }
  });
  const rows = Array.from({length: 40_000}, (_, n) =>
    n % 7 === 0
      ? {n, x: null, text: null, flag: null, day: null, list: null}
      : {n, x: n / 3 - 5e6, text: `'乡"${n}`, flag: n % 2 === 0, day: "2024-02-29", list: n % 3 ? [] : ["甲", `${n}`]}
  );
  const written = (await writeParquet([{table: probe, rows}])).get("probe")!;
  expect(parquetMetadata(buffer(written)).row_groups.length).toBeGreaterThan(1);
  const read = await parquetReadObjects({file: buffer(written), compressors});
  expect(
    read.map((row) => ({
      ...row,
      list: row.list ?? null,
      day: row.day instanceof Date ? row.day.toISOString().slice(0, 10) : null
    }))
  ).toEqual(rows);
}, 30_000);

function buffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

interface WasmConnection {
  query(text: string): {get(row: number): Record<string, unknown> | null};
}

interface Wasm {
  instantiate(): Promise<unknown>;
  connect(): WasmConnection;
  registerFileBuffer(name: string, bytes: Uint8Array): void;
}

/** The engine of the pages without a worker. Its package has no declarations for this entry. */
async function startWasm(): Promise<WasmConnection & Pick<Wasm, "registerFileBuffer">> {
  const require = createRequire(import.meta.url);
  const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const {createDuckDB, NODE_RUNTIME, VoidLogger} = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const bundle = (kind: string): {mainModule: string; mainWorker: string} => ({
    mainModule: join(dist, `duckdb-${kind}.wasm`),
    mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`)
  });
  const database: Wasm = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  const connection = database.connect();
  return {
    registerFileBuffer: (name, bytes) => database.registerFileBuffer(name, bytes),
    query: (text) => connection.query(text)
  };
}
