import type {Table} from "npm:apache-arrow";

/** An answer of the engine, column by column, as JSON can carry it. */
export interface Answer {
  names: string[];
  /** One array a column, of equal lengths: texts, finite numbers, booleans and null. */
  columns: unknown[][];
}

/** The rows of a result of the engine. */
export function answerOf(table: Table): Answer {
  const names = table.schema.fields.map(({name}) => String(name));
  const columns = names.map((name) => {
    const column = table.getChild(name);
    return Array.from({length: table.numRows}, (_, i) => column?.get(i) ?? null);
  });
  return {names, columns};
}

/** An answer as plain objects, one a row. */
export function rowsOf<Row extends object>({names, columns}: Answer): Row[] {
  return Array.from({length: columns[0]?.length ?? 0}, (_, i) =>
    Object.fromEntries(names.map((name, j) => [name, columns[j]![i]]))
  ) as Row[];
}
