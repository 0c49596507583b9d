import type {Views} from "./parse-views.js";
import {nameOf, tokenize} from "./tokens.js";

// What lists tables has to see them all.
const catalogs =
  /^(?:show|information_schema|sqlite_master|duckdb_(?:tables|views|columns|constraints)|pg_\w+|show_tables\w*|pragma_\w+)$/;

/** The names among `tables` and `views` that stand in a statement, or behind a view in it. */
export function mentioned(statement: string, tables: readonly string[], views: Views): string[] {
  const all = [...tables, ...views.keys()];
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const view = views.get(name)?.sql;
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

function without(views: Views, name: string): Views {
  return new Map([...views].filter(([other]) => other !== name));
}
