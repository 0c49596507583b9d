import type {Engine} from "./engine.js";
import {fetchFile} from "./fetch-file.js";
import {files} from "./files.js";
import {quoteName, textLiteral} from "./literal.js";
import {nameOf, tokenize} from "./tokens.js";
import {readViews, type Views} from "./views.js";

/** Files above this many bytes are not fetched whole: the engine reads the parts that a statement needs. */
const large = 4_000_000;

/** DuckDB-WASM's number for files that it reads by HTTP; its enum is not part of the page's own code. */
const http = 4;

// What lists tables has to see them all.
const catalogs =
  /^(?:show|information_schema|sqlite_master|duckdb_(?:tables|views|columns|constraints)|pg_\w+|show_tables\w*|pragma_\w+)$/;

/** The tables and views of the site that a statement may read, each after those that it rests on. */
export async function tablesOf(statement: string): Promise<string[]> {
  return mentioned(statement, Object.keys(files), await readViews());
}

/** The names among `tables` and `views` that stand in a statement, or behind a view in it. */
export function mentioned(statement: string, tables: readonly string[], views: Views): string[] {
  const all = [...tables, ...views.keys()];
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const view = views.get(name);
    if (view)
      for (const behind of mentioned(view.slice(view.search(/\bas\b/i)), tables, without(views, name))) add(behind);
    found.add(name);
  };
  for (const token of tokenize(statement)) {
    const name = nameOf(token);
    if (name === null) continue;
    if (catalogs.test(name)) all.forEach(add);
    else if (all.includes(name)) add(name);
  }
  return [...found];
}

/** Makes a table or view of the site known to the engine. */
export async function loadTable(engine: Engine, name: string): Promise<void> {
  const {database, connection, answer} = engine;
  const view = (await readViews()).get(name);
  if (view) {
    await answer(connection.query(view));
    return;
  }
  const file = files[name]!;
  const path = `${name}.parquet`;
  if (file.size > large) await answer(database.registerFileURL(path, file.href, http, false));
  else await answer(database.registerFileBuffer(path, await fetchFile(file.href)));
  const source = `SELECT * FROM read_parquet(${textLiteral(path)})`;
  await answer(connection.query(`CREATE OR REPLACE VIEW ${quoteName(name)} AS ${source}`));
}

function without(views: Views, name: string): Views {
  return new Map([...views].filter(([other]) => other !== name));
}
