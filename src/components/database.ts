/**
 * The page's database: one DuckDB, started by the first question, with every table of the site in it. A page that imports
 * `sql` from here may have ```sql fences:
 *
 *     import {sql} from "./components/database.js";
 *
 * Results are Arrow tables, which Plot and Inputs take as they are; what values they hold is told in database/faithful.ts.
 */
import type {Table} from "npm:apache-arrow";
import {bind, bindTemplate, type Pieces} from "./database/bind.js";
import {type Result, type RunOptions, Session} from "./database/session.js";

export {EngineError} from "./database/engine.js";
export {namesIn, type Place, QueryError} from "./database/query-error.js";
export {CancelError, type Result, type RunOptions} from "./database/session.js";

/** The page's one session, for what goes beyond queries: own files, exports, reset. */
export const session = new Session();

/**
 * Runs a statement with values in it: sql`SELECT * FROM observations WHERE year = ${year} AND place_id IN ${places}`.
 * Values never become SQL, and backslashes stand for themselves ('\d+'). Of several statements, the last one's rows are returned.
 * Rejects with a QueryError.
 */
export function sql(strings: Pieces, ...values: unknown[]): Promise<Table> {
  return rows(() => bindTemplate(strings, values));
}

/** Runs a text with `?` or `$1` for values: query("SELECT * FROM observations WHERE year = ?", [2021]). */
export function query(text: string, parameters: readonly unknown[] = []): Promise<Table> {
  return rows(() => (parameters.length ? bind(text, parameters) : text));
}

/** Runs a text of any number of statements, and tells what came of each. */
export async function run(text: string, options: RunOptions = {}): Promise<Result[]> {
  const results: Result[] = [];
  await session.run(text, {
    ...options,
    onResult: (result) => {
      results.push(result);
      options.onResult?.(result);
    }
  });
  return results;
}

/** Stops what runs and what waits; both reject with a CancelError. */
export function cancel(): void {
  session.cancel();
}

async function rows(text: () => string): Promise<Table> {
  const result = await session.run(text());
  if (!result) throw new SyntaxError("no statement to run");
  return result.table;
}
