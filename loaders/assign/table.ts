import type {Figure} from "../figures/figure.ts";
import type {Lexicon} from "../figures/lexicon.ts";
import {readNumeral} from "../figures/numeral.ts";
import {claim as claimSpan} from "../figures/probe.ts";
import {converted, type Unit} from "../figures/units.ts";
import type {ObservationRow} from "../tables/schema.ts";
import {type Cell, cellsOf, empty, number} from "./table-cells.ts";

/** What a column of a table holds, from its head: 绝对数(亿元), 比上年增长(%), 单位, 2016年. */
export interface Column {
  kind: "level" | "growth" | "unit" | "unknown";
  unit: Unit | null;
  /** The power of ten of 万, 亿 in the head's unit. */
  shift: number;
  basis: ObservationRow["growth_basis"];
  /** What the column is an amount of, when its head says it: 产量(吨). */
  noun: string;
  /** Its head without the unit. */
  name: string;
  /** The year that heads the column. */
  year: number | null;
}

/** An amount's unit, with the power of ten of its 万 or 亿. */
export type Scale = Pick<Column, "unit" | "shift">;

/** A row of a table: what it is about, and its figures by column. */
export interface TableRow {
  label: string;
  level: Figure | null;
  growth: Figure | null;
  basis: ObservationRow["growth_basis"];
  /** The year of the amount, where years head the columns. */
  year: number | null;
  /** The amount of the year before it. */
  previous: number | null;
  /** The amounts are those of a day, as their head says: 年末数. */
  state: boolean;
}

const head = /绝对[数额值]|年末数|期末数|比重|占比|总量|数值|完成[数额值]?|累计|增长|增幅|增速|±|同比|单位|产量|金额/;
export const corner = /^(?:主要)?(?:指标|指标名称|名称|产品名称|产品|项目|地区|乡镇)$/;
const amount =
  /^(?:本[年期月]|当年|全年|实际|年末|期末)?(?:绝对[数额值]|总量|数值|完成[数额值]?|累计(?:完成)?|实绩|数量|金额|总额|产量|产值|年末数)(?=\(|$)/;

/** Reads the head of a table: cells without figures, of which one names a unit or growth; null when it is none. */
export function tableHead(lexicon: Lexicon, text: string, from: number, to: number): Column[] | null {
  const line = text.slice(from, to);
  if (!head.test(line) || /[。;,]/.test(line)) return null;
  if (/\d{2}|\d\.\d/.test(line.replace(/(?:19|20)\d\d年/g, ""))) return null;
  const cells = joined(cellsOf(text, from, to));
  if (cells.length < 2) return null;
  const columns = (corner.test(cells[0]!) ? cells.slice(1) : cells).map((cell) => columnOf(lexicon, cell));
  // between blanks every cell must be the head of a column, else it is prose
  if (!line.includes("|") && (!corner.test(cells[0]!) || columns.some(({kind}) => kind === "unknown"))) return null;
  return isHead(columns) ? columns : null;
}

/** 比上年 增长(%), 指 标: heads that a blank broke. */
function joined(cells: readonly Cell[]): string[] {
  const heads: string[] = [];
  for (const {text} of cells) {
    const last = heads.at(-1);
    const broken =
      last !== undefined &&
      ((/^(?:[比较与]上年|[比较]去年|同比)(?:同期)?$/.test(last) && /^(?:增|±|\()/.test(text)) ||
        /^(?:指标|单位|项目|名称|产量)$/.test(last + text) ||
        /^\([^()]{1,6}\)$/.test(text));
    if (broken) heads[heads.length - 1] = last + text;
    else heads.push(text);
  }
  return heads;
}

/** Whether the columns can hold what a row says: growth, or amounts in a unit. */
function isHead(columns: readonly Column[]): boolean {
  const hasUnit = columns.some(({kind}) => kind === "unit");
  return columns.some(({kind, unit}) => kind === "growth" || (kind === "level" && (unit !== null || hasUnit)));
}

/** Reads the head of one column: 产量(吨), 比上年增长(%). */
export function columnOf(lexicon: Lexicon, head: string): Column {
  const name = head.replace(/ /g, "");
  const isGrowth = /增长|增幅|增速|±|同比/.test(name);
  const scale = scaleOf(lexicon, /\(([^)]+)\)/.exec(name)?.[1] ?? "");
  const year = /^((?:19|20)\d\d)年(?:实绩|完成|实际|累计|度)?(?=\(|$)/.exec(name)?.[1];
  const isAmount = scale.unit !== null || year !== undefined || amount.test(name);
  const kind = isGrowth ? "growth" : /^(?:计量)?单位$/.test(name) ? "unit" : isAmount ? "level" : "unknown";
  const noun = /^(?:总?产量|总?产值|增加值|[^(]{0,4}面积|销售额|零售额|营业额)(?=\(|$)/.exec(name)?.[0] ?? "";
  const basis = isGrowth && /[比较]上年|同比|[比较]去年/.test(name) ? "yoy" : null;
  return {kind, ...scale, basis, noun, name: name.replace(/\(.*$/, ""), year: year && !isGrowth ? Number(year) : null};
}

/** The unit that a few characters name as a whole: 亿元, 吨. */
export function scaleOf(lexicon: Lexicon, written: string): Scale {
  const shift = /^亿/.test(written) ? 8 : /^万/.test(written) ? 4 : 0;
  const name = written.replace(/^[亿万](?=.)/, "");
  const unit = lexicon.units.longest(name, 0, name.length);
  return unit && unit.length === name.length ? {unit: unit.value, shift} : {unit: null, shift: 0};
}

/**
 * Reads a row below a head: 地区生产总值 | 617.50 | 5.2 |, 工业 8848 -45.1; null when the line is no row of it. An amount whose
 * column has no unit has that of its own name (出口(万美元)), of the row's cell of units, or of the table (`scale`). What a
 * further column measures of the same thing (比重(%)) is a row of its own.
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
  const names = cells.length - columns.length;
  if (names < 1 || (isBarred && names > 1)) return null;
  const values = cells.slice(names);
  if (cells.slice(0, names).some((cell) => number.test(cell.text))) return null;
  if (
    !values.every(
      (cell, k) => number.test(cell.text) || empty.test(cell.text) || columns[k]!.kind === "unit" || isBarred
    )
  )
    return null;
  const written = cells
    .slice(0, names)
    .map((cell) => cell.text)
    .join("")
    .replace(/^其中:?/, "")
    .replace(/^[#*]|^[一二三四五六七八九十]+、|^\d+[.、]|\[\d{1,2}\]$/g, "");
  const own = /^(.+)\(([^()]{1,6})\)$/.exec(written);
  const ownScale = own && scaleOf(lexicon, own[2]!);
  const name = ownScale?.unit ? own![1]! : written;
  const main = mainColumn(columns);
  const noun = main?.noun ?? "";
  const label = name.endsWith(noun) ? name : name + noun;
  if (!/\p{Script=Han}/u.test(label) || label.length > 30 || /[,。;:]/.test(label)) return null;
  const unitCell = values[columns.findIndex(({kind}) => kind === "unit")];
  const given = [ownScale, unitCell && scaleOf(lexicon, unitCell.text), scale].find((one) => one?.unit) ?? null;
  const state = isOfDay(main);
  const bare = {level: null, growth: null, basis: null, year: main?.year ?? null, previous: null, state};
  const row: TableRow = {...bare, label};
  const further: TableRow[] = [];
  for (const [k, cell] of values.entries()) {
    const column = columns[k]!;
    const figure = cellFigure(text, cell.from, cell.to, column.unit || !given ? column : {...column, ...given});
    if (!figure) continue;
    if (column === main) row.level = figure;
    else if (column.kind === "growth" && !row.growth) {
      row.growth = figure;
      row.basis = column.basis;
    } else if (column.year !== null && main?.year != null && column.year === main.year - 1) row.previous = figure.value;
    else if (isFurther(column, main)) further.push({...bare, label: name + column.name, level: figure});
  }
  return row.level || row.growth ? [row, ...further] : null;
}

/** 年末数, 期末余额: what there was on a day. */
export function isOfDay(column: Column | undefined): boolean {
  return /^(?:本?年末|期末|月末)/.test(column?.name ?? "");
}

/** 比重(%) beside 年末数(万人): another measure of the same thing, not its amount of last year nor the plan's. */
function isFurther({kind, unit, year, name}: Column, main: Column | undefined): boolean {
  if (kind !== "level" || !unit || year !== null || unit.unit === main?.unit?.unit) return false;
  return /\p{Script=Han}/u.test(name) && !/上年|去年|同期|计划|目标|任务|预算/.test(name);
}

/** The column of the amounts: the first, or that of the latest year. */
function mainColumn(columns: readonly Column[]): Column | undefined {
  const levels = columns.filter(({kind}) => kind === "level");
  const latest = Math.max(...levels.map(({year}) => year ?? 0));
  return levels.find(({year}) => (year ?? 0) === latest);
}

/** The figure of a cell, in the unit of its column; null when the cell is empty or no figure. */
export function cellFigure(text: string, from: number, to: number, {kind, unit, shift}: Column): Figure | null {
  const written = /^ *([-+]?)(\d[\d,.]*)%?[ |]*$/.exec(text.slice(from, to));
  if (!written || (kind !== "growth" && kind !== "level")) return null;
  const at = from + text.slice(from, to).search(/[-+\d]/);
  const numeral = readNumeral(text, at + written[1]!.length, to);
  if (!numeral || numeral.to < at + written[1]!.length + written[2]!.length) return null;
  const rate: Unit = {written: "%", unit: "%", factor: "1", measure: "rate"};
  const of = kind === "growth" ? rate : unit;
  if (!of) return null;
  const value = converted(numeral.digits, kind === "growth" ? 0 : shift + numeral.shift, of);
  return {
    ...claimSpan("table", kind === "growth" ? "percent" : "quantity", at, numeral.to),
    value: written[1] === "-" ? -value : value,
    unit: of.unit,
    measure: of.measure
  };
}
