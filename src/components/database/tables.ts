import type {Engine} from "./engine.js";
import {fetchFile} from "./fetch-file.js";
import {files, type SiteFile} from "./files.js";
import {quoteName, textLiteral} from "./literal.js";
import {mentioned} from "./mentioned.js";
import {readViews} from "./views.js";

/** Files above this many bytes are not fetched whole: the engine reads the parts that a statement needs. */
const large = 4_000_000;

/** DuckDB-WASM's number for files that it reads by HTTP; its enum is not part of the page's own code. */
const http = 4;

/** The tables and views of the site that a statement may read, each after those that it rests on. */
export async function tablesOf(statement: string): Promise<string[]> {
  return mentioned(statement, Object.keys(files), await readViews());
}

type Bytes = Uint8Array<ArrayBuffer>;

const ahead = new Map<string, Promise<Bytes>>();

/** Asks for the files of tables that `loadTables` is to load, so that they arrive while the engine starts. */
export function fetchAhead(names: readonly string[]): void {
  for (const name of names) {
    const file = files[name];
    if (!file || file.size > large || ahead.has(name)) continue;
    const bytes = fetchFile(file.href);
    bytes.catch(() => ahead.delete(name)); // who loads it asks again, and hears why
    ahead.set(name, bytes);
  }
}

/** Makes tables and views of the site known to the engine; `names` as tablesOf() orders them. */
export async function loadTables({database, connection, answer}: Engine, names: readonly string[]): Promise<void> {
  const views = await readViews();
  const registered = names.flatMap((name) => {
    const file = files[name];
    if (!file || views.has(name)) return [];
    if (file.size > large) return [database.registerFileURL(path(name), file.href, http, false)];
    return [take(name, file).then((bytes) => database.registerFileBuffer(path(name), bytes))];
  });
  await answer(Promise.all(registered));
  const statements = names.map((name) => {
    const source = `SELECT * FROM read_parquet(${textLiteral(path(name))})`;
    return views.get(name)?.sql ?? `CREATE OR REPLACE VIEW ${quoteName(name)} AS ${source}`;
  });
  if (statements.length) await answer(connection.query(statements.join(";\n")));
}

function take(name: string, {href}: SiteFile): Promise<Bytes> {
  const bytes = ahead.get(name) ?? fetchFile(href);
  ahead.delete(name); // the engine takes them away
  return bytes;
}

function path(name: string): string {
  return `${name}.parquet`;
}
