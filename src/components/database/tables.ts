import type {Engine} from "./engine.js";
import {fetchFile} from "./fetch-file.js";
import {files} from "./files.js";
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

/** Makes a table or view of the site known to the engine. */
export async function loadTable(engine: Engine, name: string): Promise<void> {
  const {database, connection, answer} = engine;
  const view = (await readViews()).get(name)?.sql;
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
