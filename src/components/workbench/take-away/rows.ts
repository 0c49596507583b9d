import type {Result} from "../../database.js";
import type {Shown} from "../cell.js";

/** The columns of a result, with their types. */
export function columnsOf({table, types}: Pick<Result, "table" | "types">): Shown[] {
  return table.schema.fields.map(({name}, i) => ({name: String(name), type: types[i] ?? ""}));
}

/** A result by column and row, to be read often: columns are looked up once. */
export function reader({table}: Pick<Result, "table">): (row: number, column: number) => unknown {
  const columns = table.schema.fields.map((_, i) => table.getChildAt(i));
  return (row, column) => columns[column]?.get(row) ?? null;
}
