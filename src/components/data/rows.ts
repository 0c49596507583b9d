import {query} from "../database.js";

/**
 * The result of a statement as plain objects, for charts that filter in memory. Lists are to be asked for as text
 * (`array_to_string(flags, ' ')`, which is null for an empty one).
 */
export async function rows<Row extends object>(statement: string): Promise<Row[]> {
  const table = await query(statement);
  const names = table.schema.fields.map(({name}) => String(name));
  const columns = names.map((name) => table.getChild(name));
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(names.map((name, j) => [name, columns[j]?.get(i) ?? null]))
  ) as Row[];
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
