import type {Result} from "../../database.js";
import {LabelError} from "../../language/label-error.js";
import {format} from "../cell.js";
import {columnsOf, reader} from "./rows.js";

/** The most that a sheet of Excel holds. */
const limits = {rows: 1_048_576, columns: 16_384, text: 32_767, integer: 1e15};

/**
 * A result as an Excel workbook: numbers, dates and booleans as such, lists and structs as text, and so integers of more digits than the
 * 15 that Excel keeps; the head bold and in sight. Throws a LabelError when it is more than a sheet holds.
 */
export async function excel(result: Pick<Result, "table" | "types">): Promise<Blob> {
  const {numRows} = result.table;
  const columns = columnsOf(result);
  if (numRows >= limits.rows || columns.length > limits.columns) {
    const most = `${limits.rows - 1} × ${limits.columns}`;
    const size = `${numRows} × ${columns.length}`;
    throw new LabelError({
      zh: `Excel 的一张工作表装不下（至多 ${most}）：${size}`,
      en: `too large for a sheet of Excel (at most ${most}): ${size}`
    });
  }
  const {default: writeExcelFile} = await import("npm:write-excel-file/universal");
  const value = reader(result);
  const rows = Array.from({length: numRows}, (_, row) => columns.map(({type}, i) => excelCell(value(row, i), type)));
  const head = columns.map(({name}) => ({value: name, fontWeight: "bold" as const}));
  const sheet = {
    stickyRowsCount: 1,
    columns: columns.map(({name}, i) => ({
      width: Math.min(
        60,
        Math.max(8, 2 * name.length, ...rows.slice(0, 50).map((row) => 1.6 * String(row[i]?.value ?? "").length))
      )
    }))
  };
  return writeExcelFile([head, ...rows], sheet).toBlob();
}

function excelCell(value: unknown, type: string) {
  if (value === null || value === undefined) return null;
  const whole = Number.isInteger(value) && Math.abs(value as number) >= limits.integer && !/DOUBLE|FLOAT/.test(type);
  if (typeof value === "number" && Number.isFinite(value) && !whole) return {value, type: Number};
  if (typeof value === "boolean") return {value, type: Boolean};
  const zoned = /time zone/i.test(type); // which Excel's moments have not
  if (value instanceof Date && !zoned && !Number.isNaN(+value) && value.getUTCFullYear() >= 1900) {
    return {value, type: Date, format: /^date$/i.test(type) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss"};
  }
  // Excel would say the file is damaged.
  return {value: format(value, type).slice(0, limits.text), type: String};
}
