import type {Lexicon} from "../figures/lexicon.ts";
import {type Column, columnOf, type TableRow, tableRow} from "./table.ts";

interface Cell {
  from: number;
  to: number;
  text: string;
}

const number = /^-?\d[\d,.]*%?$/;

/**
 * Reads a whole table that was flattened into one line: 产品名称 | 产量(吨) | 比上年增长(%) | 小麦 | 1500 | 3.0 | 玉米 | 820 | -1.9.
 * The first figure ends the head, and one row of the head's width follows another; null when that does not come out for
 * two rows at least.
 */
export function tableRun(
  lexicon: Lexicon,
  text: string,
  from: number,
  to: number
): {columns: Column[]; rows: TableRow[]} | null {
  const cells = cellsOf(text, from, to);
  const first = cells.findIndex((cell) => number.test(cell.text));
  if (first < 3) return null; // the corner, a column, and the name of the first row
  const columns = cells.slice(1, first - 1).map((cell) => columnOf(lexicon, cell.text));
  if (!columns.some((column) => column.kind === "level" && column.noun !== "")) return null;
  const width = columns.length + 1;
  const rows: TableRow[] = [];
  for (let i = first - 1; i + width <= cells.length; i += width) {
    const values = cells.slice(i + 1, i + width);
    if (number.test(cells[i]!.text) || !values.every((cell) => number.test(cell.text) || /^[-—]*$/.test(cell.text)))
      break;
    const row = tableRow(columns, text, cells[i]!.from, values.at(-1)!.to);
    if (row) rows.push(row);
  }
  return rows.length >= 2 ? {columns, rows} : null;
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < to; ) {
    const bar = text.indexOf("|", at);
    const end = bar < 0 || bar > to ? to : bar;
    cells.push({from: at, to: end, text: text.slice(at, end).trim()});
    at = end + 1;
  }
  if (cells[0]?.text === "") cells.shift();
  return cells;
}
