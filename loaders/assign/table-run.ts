import type {Lexicon} from "../figures/lexicon.ts";
import {type Column, columnOf, corner, type Scale} from "./table.ts";
import {cellsOf, empty, number} from "./table-cells.ts";
import {type TableRow, tableRow} from "./table-row.ts";

/**
 * Reads a whole table that was flattened into one line: 产品名称 | 产量(吨) | 比上年增长(%) | 小麦 | 1500 | 3.0 | 玉米 | 820 | -1.9.
 * The first figure ends the head, and one row of the head's width follows another; null when that does not come out for
 * two rows at least, or three between blanks. `to` is where the last row ends.
 */
export function tableRun(
  lexicon: Lexicon,
  scale: Scale | null,
  text: string,
  from: number,
  to: number
): {columns: Column[]; rows: TableRow[]; to: number} | null {
  const isBarred = text.slice(from, to).includes("|");
  const cells = cellsOf(text, from, to, isBarred);
  const first = cells.findIndex((cell) => number.test(cell.text));
  if (first < 3) return null; // the corner, a column, and the name of the first row
  const named = cells.slice(0, first - 1).findLastIndex((cell) => corner.test(cell.text));
  if (named < 0 && !isBarred) return null;
  const columns = cells.slice(Math.max(named, 0) + 1, first - 1).map((cell) => columnOf(lexicon, cell.text));
  const isAmount = ({kind, unit, noun}: Column): boolean =>
    kind === "level" && (named >= 0 ? unit !== null || scale !== null : noun !== "");
  if (!columns.some(isAmount) || (!isBarred && columns.some(({kind}) => kind === "unknown"))) return null;
  const width = columns.length + 1;
  const rows: TableRow[] = [];
  let end = from;
  let complete = 0;
  for (let i = first - 1; i + width <= cells.length; i += width) {
    const values = cells.slice(i + 1, i + width);
    if (number.test(cells[i]!.text) || !values.every((cell) => number.test(cell.text) || empty.test(cell.text))) break;
    // up to its last bar, behind which a cell may hold nothing
    const last = isBarred ? text.indexOf("|", values.at(-1)!.to) + 1 : 0;
    end = last > 0 && last <= to ? last : values.at(-1)!.to;
    const read = tableRow(lexicon, columns, scale, text, cells[i]!.from, end);
    if (!read) continue;
    rows.push(...read);
    complete++;
  }
  return complete >= (isBarred ? 2 : 3) ? {columns, rows, to: end} : null;
}
