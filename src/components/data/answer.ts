import type {Table} from "npm:apache-arrow";

/** An answer of the engine, column by column, as JSON can carry it. */
export interface Answer {
  names: string[];
  /** One a column, of equal lengths. */
  columns: Column[];
}

/** The values of a column, in order: texts, finite numbers, booleans and null; or the places in `values` of each, where they repeat. */
export type Column = unknown[] | {values: unknown[]; codes: number[]};

/** The rows of a result of the engine. */
export function answerOf(table: Table): Answer {
  const names = table.schema.fields.map(({name}) => String(name));
  const columns = names.map((name) => {
    const column = table.getChild(name);
    return Array.from({length: table.numRows}, (_, i) => column?.get(i) ?? null);
  });
  return {names, columns};
}

/** The same answer with every value once in those columns where values repeat. */
export function withoutRepeats({names, columns}: Answer): Answer {
  return {names, columns: columns.map((column) => codesOf(valuesOf(column)))};
}

/** An answer as plain objects, one a row. */
export function rowsOf<Row extends object>({names, columns}: Answer): Row[] {
  const values = columns.map(valuesOf);
  return Array.from({length: values[0]?.length ?? 0}, (_, i) =>
    Object.fromEntries(names.map((name, j) => [name, values[j]![i]]))
  ) as Row[];
}

/** The values of a column, in order. */
export function valuesOf(column: Column): unknown[] {
  return Array.isArray(column) ? column : column.codes.map((code) => column.values[code]);
}

function codesOf(column: unknown[]): Column {
  const places = new Map<unknown, number>();
  const codes = column.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return places.size * 2 < column.length ? {values: [...places.keys()], codes} : column;
}
