import {Decimal} from "decimal.js";
import {parseCsv} from "../corpus/csv.ts";
import type {Measure} from "./figure.ts";
import {shifted} from "./numeral.ts";
import {Trie} from "./trie.ts";

/** A row of units.csv: one `written` is `factor` of `unit`. */
export interface Unit {
  written: string;
  unit: string;
  factor: string;
  measure: Measure;
}

const measures = new Set<string>([
  "money",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "power",
  "time",
  "temperature",
  "score",
  "count",
  "rate",
  "multiple"
]);

/**
 * Reads units.csv.
 * @throws Error `file:line: …` for a factor that is not a positive number, an unknown measure or a unit given twice
 */
export function parseUnits(file: string, text: string): Trie<Unit> {
  const units = new Map<string, Unit>();
  for (const {line, row} of parseCsv(file, text, ["written", "unit", "factor", "measure"])) {
    const where = `${file}:${line}`;
    if (!row.written || !row.unit) throw new Error(`${where}: a unit needs both written and unit: ${row.written}`);
    if (!(Number(row.factor) > 0)) throw new Error(`${where}: factor is not a positive number: ${row.factor}`);
    if (!measures.has(row.measure))
      throw new Error(`${where}: unknown measure, use one of ${[...measures].join(", ")}: ${row.measure}`);
    if (units.has(row.written)) throw new Error(`${where}: unit given twice, remove one: ${row.written}`);
    units.set(row.written, {...row, measure: row.measure as Measure});
  }
  return new Trie(units);
}

/**
 * A number in the unit of the tables, exact: 13.74 亿 元 is 1374000000. Powers of ten only move the decimal point, which
 * the language's own parser rounds correctly; other factors go through decimal.js.
 */
export function converted(digits: string, shift: number, unit: Unit): number {
  if (unit.factor === "1") return shifted(digits, shift);
  return new Decimal(`${digits}e${shift}`).times(unit.factor).toNumber();
}
