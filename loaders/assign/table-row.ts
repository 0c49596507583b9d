import type {Bound, Figure} from "../figures/figure.ts";
import type {Lexicon} from "../figures/lexicon.ts";
import {readNumeral} from "../figures/numeral.ts";
import {claim as claimSpan} from "../figures/probe.ts";
import {converted, type Unit} from "../figures/units.ts";
import type {ObservationRow} from "../tables/schema.ts";
import {type Column, type Scale, scaleOf} from "./table.ts";
import {type Cell, cellsOf, empty, measuredCell, number} from "./table-cells.ts";

/** A row of a table: what it is about, and its figures by column. */
export interface TableRow {
  label: string;
  level: Figure | null;
  growth: Figure | null;
  basis: ObservationRow["growth_basis"];
  /** The year of the amount, where years head the columns. */
  year: number | null;
  /** The head of the column calls the amount an aim: 2015年目标. */
  aim: boolean;
  /** The amount of the year before it. */
  previous: number | null;
  /** The amounts are those of a day, as their head says: 年末数. */
  state: boolean;
}

/**
 * Reads a row below a head: 地区生产总值 | 617.50 | 5.2 |, 工业 8848 -45.1; null when the line is no row of it. A number of the
 * row before its name (1 | 工业 | …) is none of its figures.
 */
export function tableRow(
  lexicon: Lexicon,
  columns: readonly Column[],
  scale: Scale | null,
  text: string,
  from: number,
  to: number
): TableRow[] | null {
  const isBarred = text.slice(from, to).includes("|");
  let cells = cellsOf(text, from, to);
  if (isBarred && cells.length <= columns.length) {
    cells = cellsOf(text, from, to, true);
    if (cells.length !== columns.length + 1 || cells[0]!.text === "") return null;
  }
  let names = cells.length - columns.length;
  if (names === 2 && /^\d{1,2}$/.test(cells[0]!.text)) {
    cells = cells.slice(1);
    names = 1;
  }
  if (names < 1 || (isBarred && names > 1)) return null;
  const values = cells.slice(names);
  if (cells.slice(0, names).some((cell) => number.test(cell.text))) return null;
  if (!isBarred && !values.every((cell, k) => reads(cell.text, columns[k]!))) return null;
  const rows = rowOf(lexicon, columns, scale, text, cells.slice(0, names), values);
  return rows.length > 0 ? rows : null;
}

/** Whether a cell may stand in a column. */
export function reads(value: string, {kind}: Column): boolean {
  return kind === "unit" || kind === "text" ? value.length <= 12 : number.test(value) || empty.test(value);
}

/**
 * The figures of a row's cells. An amount whose column has no unit has that of its own name (出口(万美元)), of the row's cell of
 * units, or of the table (`scale`), or is written with one (4.48万吨). What a further column measures of the same thing (比重(%)), and what it
 * was or is to be in a further year, is a row of its own.
 */
export function rowOf(
  lexicon: Lexicon,
  columns: readonly Column[],
  scale: Scale | null,
  text: string,
  names: readonly Cell[],
  values: readonly Cell[]
): TableRow[] {
  const {name, own} = nameOf(lexicon, names.map((cell) => cell.text).join(""));
  const main = mainColumn(columns);
  const noun = main?.noun ?? "";
  const label = name.endsWith(noun) ? name : name + noun;
  if (!/\p{Script=Han}/u.test(label) || label.length > 30 || /[,。;:]/.test(label)) return [];
  const unitCell = values[columns.findIndex(({kind}) => kind === "unit")];
  const given = [own, unitCell && scaleOf(lexicon, unitCell.text), scale].find((one) => one?.unit) ?? null;
  const state = isOfDay(main);
  const bare = {level: null, growth: null, basis: null, previous: null, state, aim: false};
  const row: TableRow = {...bare, label, year: main?.year ?? null, aim: main?.aim ?? false};
  const further: TableRow[] = [];
  for (const [k, cell] of values.entries()) {
    const column = columns[k]!;
    const figure =
      column.kind === "level" && !column.unit && !given
        ? measured(lexicon, text, cell, column)
        : cellFigure(text, cell.from, cell.to, column.unit || !given ? column : {...column, ...given});
    if (!figure) continue;
    const {year, aim} = column;
    if (column === main) row.level = figure;
    else if (column.kind === "growth" && !row.growth) {
      row.growth = figure;
      row.basis = column.basis;
    } else if (year !== null && year === (main?.year ?? 0) - 1 && !main!.aim) row.previous = figure.value;
    else if (year !== null && main?.year != null) further.push({...bare, label, level: figure, year, aim});
    else if (isFurther(column, main))
      further.push({...bare, label: name + column.name, level: figure, year: main?.year ?? null});
  }
  return row.level || row.growth ? [row, ...further] : further;
}

/** 其中:#外贸出口(万美元)[3]: the name of a row without its signs, and the unit it gives. */
function nameOf(lexicon: Lexicon, cells: string): {name: string; own: Scale | null} {
  const written = cells
    .replace(/^其中:?/, "")
    .replace(/^[#*]|^[一二三四五六七八九十]+、|^\(?\d+[.、)]|\[\d{1,2}\]$/g, "");
  for (const {0: bracket, 1: inner, index} of written.matchAll(/\(([^()]{1,8})\)/g)) {
    const scale = scaleOf(lexicon, inner!);
    if (scale.unit) return {name: written.slice(0, index) + written.slice(index + bracket.length), own: scale};
  }
  return {name: written, own: null};
}

/** 年末数, 期末余额: what there was on a day. */
function isOfDay(column: Column | undefined): boolean {
  return /^(?:本?年末|期末|月末)/.test(column?.name ?? "");
}

/** 比重(%) beside 年末数(万人): another measure of the same thing, not its amount of last year nor the plan's. */
function isFurther({kind, unit, name}: Column, main: Column | undefined): boolean {
  if (kind !== "level" || !unit || unit.unit === main?.unit?.unit) return false;
  return /\p{Script=Han}/u.test(name) && !/上年|去年|同期|计划|目标|任务|预算/.test(name);
}

/** The column of the amounts: the first, or that of the latest year. */
function mainColumn(columns: readonly Column[]): Column | undefined {
  const levels = columns.filter(({kind}) => kind === "level");
  const latest = Math.max(...levels.map(({year}) => year ?? 0));
  return levels.find(({year}) => (year ?? 0) === latest);
}

/** 4.48万吨 in a column that has no unit. */
function measured(lexicon: Lexicon, text: string, {from, to, text: cell}: Cell, column: Column): Figure | null {
  if (!measuredCell.test(cell)) return null;
  const written = /([-+]?\d[\d,.]*) ?([万亿]?\p{Script=Han}{1,4}|%)/u.exec(text.slice(from, to));
  if (!written) return null;
  const at = from + written.index;
  return cellFigure(text, at, at + written[1]!.length, {...column, ...scaleOf(lexicon, written[2]!)});
}

const rate: Unit = {written: "%", unit: "%", factor: "1", measure: "rate"};
const cell = /^ *([≥>≤<]|不低于|不超过|约)?([-+]?)(\d[\d,.]*)%? ?(?:[-—~](\d[\d.]*)%? ?)?(以上|以下|以内|左右)?[ |]*$/;
const bounds: Record<string, Bound> = {
  "≥": "at_least",
  不低于: "at_least",
  以上: "at_least",
  ">": "over",
  "≤": "at_most",
  "<": "at_most",
  不超过: "at_most",
  以下: "at_most",
  以内: "at_most",
  约: "about",
  左右: "about"
};

/** The figure of a cell, in the unit of its column; null when the cell is empty or no figure. */
function cellFigure(text: string, from: number, to: number, {kind, unit, shift}: Column): Figure | null {
  const written = cell.exec(text.slice(from, to));
  if (!written || (kind !== "growth" && kind !== "level")) return null;
  const [, before = "", sign, digits, upper, after = ""] = written as unknown as [string, ...string[]];
  const start = from + text.slice(from, to).indexOf(before + sign) + before.length;
  const numeral = readNumeral(text, start + sign!.length, to);
  if (!numeral || numeral.to < start + sign!.length + digits!.length) return null;
  const of = kind === "growth" ? rate : unit;
  if (!of) return null;
  const power = kind === "growth" ? 0 : shift + numeral.shift;
  const value = converted(numeral.digits, power, of);
  return {
    ...claimSpan("table", kind === "growth" ? "percent" : "quantity", start, numeral.to),
    value: sign === "-" ? -value : value,
    max: upper ? converted(upper, power, of) : null,
    unit: of.unit,
    measure: of.measure,
    bound: bounds[after] ?? bounds[before] ?? "exact"
  };
}
