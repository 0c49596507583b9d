import type {FigureCatalogue} from "./claim.ts";
import type {Draft} from "./draft.ts";
import {fits} from "./fits.ts";
import {indicatorOf} from "./name.ts";
import {bareClaim} from "./sentence.ts";
import {type Column, type TableRow, tableHead, tableRow} from "./table.ts";
import {tableRun} from "./tableRun.ts";

export type RowDraft = Omit<Draft, "moment" | "role">;

/** A line of a table that was flattened into text. */
export interface TableLine {
  /** The columns that hold for the lines below. */
  columns: Column[];
  /** The observations of its rows: none for the head, many where a whole table was flattened into the line. */
  drafts: RowDraft[];
}

/** Reads a line as the head of a table, as a row below one, or as a whole table; null when it is none. */
export function tableLine(
  catalogue: FigureCatalogue,
  columns: Column[] | null,
  text: string,
  from: number,
  to: number
): TableLine | null {
  if (!text.slice(from, to).includes("|")) return null;
  const head = tableHead(catalogue.lexicon, text, from, to);
  if (head) return {columns: head, drafts: []};
  const row = columns && tableRow(columns, text, from, to);
  if (row) return {columns: columns!, drafts: [draftOf(catalogue, row)]};
  const run = tableRun(catalogue.lexicon, text, from, to);
  return run && {columns: run.columns, drafts: run.rows.map((one) => draftOf(catalogue, one))};
}

/** The observation that a row of a table makes. */
export function draftOf(catalogue: FigureCatalogue, row: TableRow): RowDraft {
  const {label, basis} = row;
  const level = row.level && bareClaim(row.level, label, "level", "table");
  const growth = row.growth && {...bareClaim(row.growth, label, "growth", "table"), basis};
  const named = indicatorOf(catalogue, label, false);
  const indicator = named === null ? null : (catalogue.indicators.byId.get(named) ?? null);
  const indicator_id = indicator && (!level || fits(indicator, level)) ? named : null;
  return {
    label,
    indicator_id,
    of: null,
    level,
    growth,
    points: null,
    previous: null,
    rules: ["table"],
    flags: []
  };
}
