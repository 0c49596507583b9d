import type {Label} from "../../language/label.js";
import {LabelError} from "../../language/label-error.js";
import {type Repair, repairColumns} from "./columns.js";

/** A table as a text file holds it: every row as wide as the names, null where a cell is empty. */
export interface Sheet {
  names: string[];
  rows: (string | null)[][];
  /** The types of columns whose values DuckDB would take for something else; see columns.ts. */
  types: Record<string, "VARCHAR" | "DATE">;
  /** What was done to the file's rows, for the reader to know. */
  notes: Label[];
}

/** Cuts a text into rows of cells, as RFC 4180 has it. */
export type Parse = (text: string, delimiter: string) => string[][];

/** The delimiter that gives the head of a text the most even rows; a comma when there is none. */
export function delimiterOf(text: string, parse: Parse): string {
  const head = text.length > 65_536 ? text.slice(0, text.lastIndexOf("\n", 65_536) + 1 || 65_536) : text;
  let best = {delimiter: ",", score: 0};
  for (const delimiter of [",", "\t", ";", "|"]) {
    const widths = parse(head, delimiter).map(({length}) => length);
    const width = most(widths);
    const score = width < 2 ? 0 : widths.filter((other) => other === width).length / widths.length;
    if (score > best.score) best = {delimiter, score};
  }
  return best.delimiter;
}

/**
 * A table from the rows of a file as offices write them: lines of title and unit above the head are left out, empty rows too; short
 * rows are filled up, and no cell is dropped. The first row is the head unless it holds figures (years may head columns).
 * Throws a LabelError when a quote is never closed.
 */
export function readSheet(cells: readonly string[][]): Sheet {
  refuseOpenQuote(cells);
  const filled = cells.filter((row) => row.some((cell) => cell.trim()));
  const start = filled.findIndex((row) => count(row) > 1);
  const above = filled.slice(0, Math.max(start, 0));
  const body = start > 0 ? filled.slice(start) : filled;
  const width = body.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim()) + 1), 0);
  const [first = []] = body;
  const headed = isHead(first);
  const names = namesOf(headed ? first : [], width);
  const rows = (headed ? body.slice(1) : body).map((row) => names.map((_, i) => (row[i]?.trim() ? row[i] : null)));
  const uneven = body.filter((row) => row.length !== body[0]!.length && count(row) !== 0).length;
  const repairs = repairColumns(rows, names);
  const types = Object.fromEntries(repairs.flatMap(({name, type}) => (type ? [[name, type]] : [])));
  return {
    names,
    rows,
    types,
    notes: notes(
      above.map((row) => row.join("").trim()),
      {headed, uneven, repairs}
    )
  };
}

function count(row: readonly string[]): number {
  return row.filter((cell) => cell.trim()).length;
}

function most(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

const figure = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$|^\d{4}[-/]\d{1,2}[-/]\d{1,2}/;
const year = /^(?:19|20)\d\d$/;

function isHead(row: readonly string[]): boolean {
  const [first = "", ...rest] = row.map((cell) => cell.trim());
  return count(row) > 0 && !figure.test(first) && rest.every((cell) => !figure.test(cell) || year.test(cell));
}

/** Names of columns: none is empty, and no two are alike, whatever their case. */
function namesOf(head: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({length: width}, (_, i) => {
    const base = head[i]?.trim().replace(/\s+/g, " ") || `column_${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

// A quote that is never closed takes all that follows into one cell.
function refuseOpenQuote(cells: readonly string[][]): void {
  const last = cells.at(-1);
  const cell = last?.at(-1) ?? "";
  if (cells.length < 1 || !cell.includes("\n") || last!.length >= (cells[0]!.length || 1)) return;
  const before = cells.slice(0, -1).reduce((lines, row) => lines + 1 + row.join("").split("\n").length - 1, 0);
  const excerpt = cell.split("\n")[0]!.slice(0, 40);
  throw new LabelError({
    zh: `第 ${before + 1} 行的引号没有合上："${excerpt}`,
    en: `a quote is opened and never closed, line ${before + 1}: "${excerpt}`
  });
}

interface Found {
  headed: boolean;
  uneven: number;
  repairs: readonly Repair[];
}

function notes(above: readonly string[], {headed, uneven, repairs}: Found): Label[] {
  const found: Label[] = [];
  if (above.length) {
    const text = above.map((line) => line.slice(0, 20)).join(" / ");
    found.push({
      zh: `跳过表头之上的 ${above.length} 行：${text}`,
      en: `lines above the head left out (${above.length}): ${text}`
    });
  }
  if (!headed) found.push({zh: "首行不是列名，列名为 column_1 …", en: "the first row holds no names: column_1 …"});
  if (uneven) {
    found.push({
      zh: `${uneven} 行的列数与首行不同，缺的为空，多的另成列`,
      en: `rows of another width than the first: ${uneven} (what lacks is null, what is more is a column)`
    });
  }
  for (const note of new Set(repairs.flatMap(({note}) => note ?? []))) {
    const columns = repairs.flatMap((repair) => (repair.note === note ? [repair.name] : []));
    const list = columns.length > 8 ? `${columns.slice(0, 8).join(", ")} … (${columns.length})` : columns.join(", ");
    found.push({zh: `${note.zh}：${list}`, en: `${note.en}: ${list}`});
  }
  return found;
}
