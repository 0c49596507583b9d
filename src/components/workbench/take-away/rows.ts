import type {Result} from "../../database.js";
import type {Shown} from "../cell.js";

/** The columns of a result, with their types. */
export function columnsOf({table, types}: Pick<Result, "table" | "types">): Shown[] {
  return table.schema.fields.map(({name}, i) => ({name: String(name), type: types[i] ?? ""}));
}

/** A result by column and row, to be read often: columns are looked up once. A FLOAT has the digits that a FLOAT has: 0.1. */
export function reader({table}: Pick<Result, "table">): (row: number, column: number) => unknown {
  const columns = table.schema.fields.map((_, i) => table.getChildAt(i));
  const single = table.schema.fields.map(({type}) => String(type) === "Float32");
  return (row, column) => {
    const value = columns[column]?.get(row) ?? null;
    return single[column] && value !== null ? shortest(value) : value;
  };
}

/** The double with the fewest digits that is this FLOAT: 0.10000000149011612 → 0.1 */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const near = Number(value.toPrecision(digits));
    if (Math.fround(near) === value) return near;
  }
  return value;
}
