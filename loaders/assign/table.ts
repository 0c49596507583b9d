import type {Figure} from "../figures/figure.ts";
import type {Lexicon} from "../figures/lexicon.ts";
import {readNumeral} from "../figures/numeral.ts";
import {claim as claimSpan} from "../figures/probe.ts";
import {converted, type Unit} from "../figures/units.ts";
import type {ObservationRow} from "../tables/schema.ts";

/** What a column of a table holds, from its head: 绝对数(亿元), 比上年增长(%). */
export interface Column {
  kind: "level" | "growth" | "unknown";
  unit: Unit | null;
  /** The power of ten of 万, 亿 in the head's unit. */
  shift: number;
  basis: ObservationRow["growth_basis"];
  /** What the column is an amount of, when its head says it: 产量(吨). */
  noun: string;
}

/** A row of a table: what it is about, and its figures by column. */
export interface TableRow {
  label: string;
  level: Figure | null;
  growth: Figure | null;
  basis: ObservationRow["growth_basis"];
}

const head = /绝对[数额值]|总量|数值|完成[数额值]?|累计|增长|增幅|增速|±|同比|单位/;
const cell = /[^|]+/g;

/** Reads the head of a table: cells without figures, of which one names a unit or growth; null when it is none. */
export function tableHead(lexicon: Lexicon, text: string, from: number, to: number): Column[] | null {
  const line = text.slice(from, to);
  if (!line.includes("|") || /\d{2}|\d\.\d/.test(line) || !head.test(line) || /[。;]/.test(line)) return null;
  const columns: Column[] = [];
  for (const {0: written} of line.matchAll(cell)) {
    const name = written.replace(/ /g, "");
    if (name === "" || /^(?:指标|指标名称|名称|产品名称|产品|项目|单位|地区|乡镇)$/.test(name)) continue;
    columns.push(columnOf(lexicon, name));
  }
  return columns.some((column) => column.kind !== "unknown") ? columns : null;
}

/** Reads the head of one column: 产量(吨), 比上年增长(%). */
export function columnOf(lexicon: Lexicon, head: string): Column {
  const name = head.replace(/ /g, "");
  const isGrowth = /增长|增幅|增速|±|同比/.test(name);
  const inner = /\(([^)]+)\)/.exec(name)?.[1] ?? "";
  const shift = /^亿/.test(inner) ? 8 : /^万/.test(inner) ? 4 : 0;
  const unitText = inner.replace(/^[亿万]/, "");
  const unit = lexicon.units.longest(unitText, 0, unitText.length);
  const whole = unit && unit.length === unitText.length ? unit.value : null;
  const kind = isGrowth ? "growth" : whole ? "level" : "unknown";
  const noun = /^(?:总?产量|总?产值|增加值|[^(]{0,4}面积|销售额|零售额|营业额)(?=\(|$)/.exec(name)?.[0] ?? "";
  return {kind, unit: whole, shift, basis: isGrowth && /比上年|同比|比去年/.test(name) ? "yoy" : null, noun};
}

/** Reads a row below a head: 地区生产总值 | 617.50 | 5.2 |; null when the line is no row of it. */
export function tableRow(columns: readonly Column[], text: string, from: number, to: number): TableRow | null {
  const cells: {from: number; to: number}[] = [];
  for (let at = from; at < to; ) {
    const bar = text.indexOf("|", at);
    const end = bar < 0 || bar > to ? to : bar;
    if (text.slice(at, end).trim() !== "") cells.push({from: at, to: end});
    at = end + 1;
  }
  const [first, ...rest] = cells;
  if (!first || rest.length === 0 || rest.length !== columns.length) return null;
  const written = text
    .slice(first.from, first.to)
    .trim()
    .replace(/^其中:?/, "")
    .trim();
  const noun = columns.find((column) => column.kind === "level")?.noun ?? "";
  const label = written.endsWith(noun) ? written : written + noun;
  if (!/\p{Script=Han}/u.test(label) || label.length > 30) return null;
  const row: TableRow = {label, level: null, growth: null, basis: null};
  for (const [k, span] of rest.entries()) {
    const column = columns[k]!;
    const figure = cellFigure(text, span.from, span.to, column);
    if (!figure) continue;
    if (column.kind === "level") row.level ??= figure;
    else if (column.kind === "growth" && !row.growth) {
      row.growth = figure;
      row.basis = column.basis;
    }
  }
  return row.level || row.growth ? row : null;
}

/** The figure of a cell, in the unit of its column; null when the cell is empty or no figure. */
export function cellFigure(text: string, from: number, to: number, {kind, unit, shift}: Column): Figure | null {
  const written = /^ *(-?)(\d[\d,.]*)%? *$/.exec(text.slice(from, to));
  if (!written || kind === "unknown") return null;
  const at = from + text.slice(from, to).search(/[-\d]/);
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
