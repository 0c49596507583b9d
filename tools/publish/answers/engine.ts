import {readFileSync} from "node:fs";
import {createRequire, register} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Table} from "apache-arrow";
import {parseViews, type Views} from "../../../src/components/database/parse-views.ts";
import {listFiles} from "../../fresh/inputs.ts";

const require = createRequire(import.meta.url);
const tables = "_file/data/tables";

/** The engine of the pages, over the tables of a built site. */
export interface SiteEngine {
  views: Views;
  ask(statement: string): Promise<Table>;
}

/**
 * Starts, in this process, the DuckDB-WASM that pages start in the browser, with the tables and views of the site in `dir`. Statements
 * are read by the pages' own code (src/components/database/read.ts), so that an answer is what the page would have got.
 */
export async function startSiteEngine(dir: string): Promise<SiteEngine> {
  const files = listFiles(dir, [tables]);
  const views = parseViews(readFileSync(join(dir, files.find((path) => path.endsWith(".sql"))!), "utf8"));
  const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as Blocking;
  const module = (kind: string) => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
    mainWorker: ""
  });
  const bundles = {mvp: module("mvp"), eh: module("eh")};
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate();
  database.open({path: ":memory:"});
  const connection = database.connect();
  for (const path of files) {
    const [, name] = /(\w+)\.\w+\.parquet$/.exec(path) ?? [];
    if (!name) continue;
    database.registerFileBuffer(`${name}.parquet`, new Uint8Array(readFileSync(join(dir, path))));
    connection.query(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${name}.parquet')`);
  }
  for (const {sql} of views.values()) connection.query(sql);
  readPackages();
  const {read} = await import("../../../src/components/database/read.ts");
  const engine = {database, connection, answer: <T>(value: T) => value, stop() {}};
  return {
    views,
    ask: async (statement) => (await read(engine as unknown as Parameters<typeof read>[0], statement)).table
  };
}

// The package names no types of this file.
type Blocking = typeof import("../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-node-blocking.js");

/** Lets this process import what the pages' modules call npm:…; Arrow is the copy that DuckDB-WASM uses here. */
function readPackages(): void {
  const arrow = pathToFileURL(require.resolve("apache-arrow")).href;
  const hook = `export const resolve = (specifier, context, next) => specifier === "npm:apache-arrow"
    ? {url: ${JSON.stringify(arrow)}, format: "commonjs", shortCircuit: true}
    : next(specifier.replace(/^npm:/, ""), context);`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
}
