// Prints what the pipeline reads from report files, one JSON object a line: npm run --silent extract -- [--table NAME] FILE…
import {existsSync} from "node:fs";
import {isAbsolute, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {type Catalogue, readCatalogue} from "../corpus/catalogue.ts";
import {readRegistry, readSource} from "../corpus/sources.ts";
import {analyse} from "../pipeline.ts";
import {type ReportTables, reportTables} from "../tables/rows.ts";
import type {RegistryEntry} from "../types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = ["observations", "sentences", "sections", "checks", "reports"] as const;
const usage = `usage: npm run --silent extract -- [--table ${names.join("|")}] FILE…`;

const options = {table: {type: "string", default: "observations"}, help: {type: "boolean", short: "h"}} as const;

// The reader of the output may stop early (… | head): that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  process.exitCode = await extract(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}

/** Prints the rows of the files that are named; returns the exit code: 0, or 2 when a file could not be read. */
async function extract(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, strict: false, options});
  const unknown = Object.keys(values).find((name) => !(name in options));
  if (unknown) throw new Error(`unknown option: --${unknown}\n${usage}`);
  if (values.help) {
    process.stderr.write(`${usage}\n`);
    return 0;
  }
  if (typeof values.table !== "string") throw new Error(`--table needs a name\n${usage}`);
  const table = names.find((name) => name === values.table);
  if (!table) throw new Error(`unknown table, use one of ${names.join(", ")}: ${values.table}\n${usage}`);
  if (positionals.length === 0) throw new Error(`no file named\n${usage}`);
  const catalogue = readCatalogue(root);
  const entries = new Map(readRegistry(root, catalogue).map((entry) => [entry.file, entry]));
  let failed = 0;
  for (const [i, name] of positionals.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${i + 1}/${positionals.length} ${name}`);
    try {
      for (const row of read(locate(name), entries, catalogue)[table]) await print(row);
    } catch (error) {
      failed++;
      if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  }
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return failed > 0 ? 2 : 0;
}

/** The rows of one file. A file in data/reports has its row of the registry; of any other the text must say everything. */
function read(path: string, entries: ReadonlyMap<string, RegistryEntry>, catalogue: Catalogue): ReportTables {
  const within = relative(join(root, "data", "reports"), path).replaceAll("\\", "/");
  const isOurs = !within.startsWith("../") && !isAbsolute(within);
  const source = readSource(path, isOurs ? `reports/${within}` : path, isOurs ? (entries.get(within) ?? null) : null);
  return reportTables(analyse(source, catalogue), catalogue);
}

/** Where a file is that was named from the folder where npm was started. */
function locate(name: string): string {
  const here = resolve(name);
  if (existsSync(here)) return here;
  const there = resolve(process.env.INIT_CWD ?? ".", name);
  if (existsSync(there)) return there;
  if (name === "-") throw new Error("standard input is not read, since a report's id is its file's name; name a file");
  throw new Error(`no such file: ${name}`);
}

function print(row: object): Promise<void> | undefined {
  if (process.stdout.write(`${JSON.stringify(row)}\n`)) return undefined;
  return new Promise((done) => process.stdout.once("drain", done));
}
