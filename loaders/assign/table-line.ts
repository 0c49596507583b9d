import type {Claim, FigureCatalogue} from "./claim.ts";
import type {Draft} from "./draft.ts";
import {fits} from "./fits.ts";
import {indicatorOf} from "./name.ts";
import {bareClaim} from "./sentence.ts";
import {type Column, type Scale, scaleOf, tableHead} from "./table.ts";
import {type TableRow, tableRow} from "./table-row.ts";
import {tableRun} from "./table-run.ts";

/** An observation of a table's row; `year` where years head the columns, `state` where they say that it is of a day. */
export type RowDraft = Omit<Draft, "moment" | "role"> & Pick<TableRow, "year" | "state" | "aim">;

/** What holds for the lines below: the columns, once a head has named them, and the unit of the whole table. */
export interface TableState {
  columns: Column[] | null;
  scale: Scale | null;
  /** The last row that names an indicator is the gross product: the industries below it are its parts. */
  ofProduct?: boolean;
}

/** A line of a table that was flattened into text. */
export interface TableLine {
  state: TableState;
  /** The observations of its rows: none for the head, many where a whole table was flattened into the line. */
  drafts: RowDraft[];
  /** Where the table ends in the line; what follows is text. */
  to: number;
}

const unitLine = /单位[::] ?([^ ,。;:()|、%/]{1,6})\)?$/;

/** Reads a line as the head of a table, as a row below one, or as a whole table; null when it is none. */
export function tableLine(
  catalogue: FigureCatalogue,
  state: TableState | null,
  text: string,
  from: number,
  to: number
): TableLine | null {
  const {lexicon} = catalogue;
  const end = text[to - 1]!;
  if (end === "。" || end === ";" || end === ",") {
    if (!isCut(text, from, to)) return null;
  }
  const line = text.slice(from, to);
  const scale = state?.scale ?? null;
  if (to - from < 60 && line.includes("单位")) {
    const named = unitLine.exec(line.trimEnd());
    if (named) return {state: {columns: null, scale: scaleOf(lexicon, named[1]!)}, drafts: [], to: from};
  }
  if (!/[| \t]/.test(line.trim())) return null;
  const head = tableHead(lexicon, text, from, to);
  if (head) return {state: {columns: head, scale}, drafts: [], to};
  const rows = state?.columns && tableRow(lexicon, state.columns, scale, text, from, to);
  if (rows) return {...rowsOf(catalogue, state!, rows), to};
  const run = tableRun(lexicon, scale, text, from, to);
  return run && {...rowsOf(catalogue, {columns: run.columns, scale}, run.rows), to: run.to};
}

/** 地区生产总值 | 61.5 |, 第三产业 | 20.1 |: below the gross product, what an industry has is its value added. */
function rowsOf(
  catalogue: FigureCatalogue,
  state: TableState,
  rows: readonly TableRow[]
): Pick<TableLine, "state" | "drafts"> {
  let ofProduct = state.ofProduct ?? false;
  const drafts = rows.map((row) => {
    const isPart = ofProduct && /^\p{Script=Han}[\p{Script=Han}、,]*业$/u.test(row.label);
    const draft = draftOf(catalogue, isPart ? {...row, label: `${row.label}增加值`} : row);
    if (draft.indicator_id !== null && !isPart) ofProduct = draft.indicator_id === "gdp";
    return draft;
  });
  return {state: {...state, ofProduct}, drafts};
}

/** Whether a table may stand before the text that ends a line: 指标 产量(吨) 粮食 3100 油料 52 全年,…。 */
function isCut(text: string, from: number, to: number): boolean {
  const start = text.slice(from, Math.min(to, from + 120));
  const open = start.indexOf("(");
  const behind = open < 0 ? "" : start[start.indexOf(")", open) + 1];
  if (behind !== " " && behind !== "|") return false;
  return /(?:指标|名称|产品|项目)[^,。;]{0,40}\([^()]{1,6}\)[| ]/.test(start);
}

/** 油菜籽 | 78吨: a crop in a column of tonnes. */
function isCrop({indicators}: FigureCatalogue, {figure}: Claim, label: string): boolean {
  return figure.measure === "mass" && indicators.crops.longest(label, 0, label.length)?.length === label.length;
}

/** The observation that a row of a table makes. */
export function draftOf(catalogue: FigureCatalogue, row: TableRow): RowDraft {
  const {label, basis, year, previous, state, aim} = row;
  const level = row.level && bareClaim(row.level, label, "level", "table");
  const growth = row.growth && {...bareClaim(row.growth, label, "growth", "table"), basis};
  const named =
    indicatorOf(catalogue, label, false) ?? (level && isCrop(catalogue, level, label) ? "crop_output" : null);
  const indicator = named === null ? null : (catalogue.indicators.byId.get(named) ?? null);
  const indicator_id = indicator && (!level || fits(indicator, level)) ? named : null;
  return {
    label,
    indicator_id,
    meant: named,
    of: null,
    level,
    growth,
    points: null,
    previous,
    previousYear: null,
    rules: ["table"],
    flags: [],
    year,
    state,
    aim
  };
}
