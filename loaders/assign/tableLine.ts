import type {FigureCatalogue} from "./claim.ts";
import type {Draft} from "./draft.ts";
import {fits} from "./fits.ts";
import {indicatorOf} from "./name.ts";
import {bareClaim} from "./sentence.ts";
import {type Column, tableHead, tableRow} from "./table.ts";

/** A line of a table that was flattened into text. */
export interface TableLine {
  /** The columns that hold for the lines below. */
  columns: Column[];
  /** The observation of a row; null for the head. */
  draft: Omit<Draft, "moment" | "role"> | null;
}

/** Reads a line as the head of a table, or as a row below one; null when it is neither. */
export function tableLine(
  catalogue: FigureCatalogue,
  columns: Column[] | null,
  text: string,
  from: number,
  to: number
): TableLine | null {
  if (!text.slice(from, to).includes("|")) return null;
  const head = tableHead(catalogue.lexicon, text, from, to);
  if (head) return {columns: head, draft: null};
  const row = columns && tableRow(columns, text, from, to);
  if (!row) return null;
  const {label, basis} = row;
  const level = row.level && bareClaim(row.level, label, "level", "table");
  const growth = row.growth && {...bareClaim(row.growth, label, "growth", "table"), basis};
  const named = indicatorOf(catalogue, label, false);
  const indicator = named === null ? null : (catalogue.indicators.byId.get(named) ?? null);
  const indicator_id = indicator && (!level || fits(indicator, level)) ? named : null;
  const draft = {
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
  return {columns: columns!, draft};
}
