import type {Omission} from "../figure/omitted.js";
import type {Part, PriorityRow} from "./rows.js";

/** A cell of the heat map. */
export interface CellRow extends PriorityRow {
  part: Part;
}

interface Wanted {
  place: readonly string[];
  year: readonly string[];
  damaged: boolean;
}

/** The cells that are drawn: those of review and plan, without damaged reports if they are excluded. */
export function selectCells(rows: readonly PriorityRow[], {damaged}: Pick<Wanted, "damaged">): CellRow[] {
  return rows.filter((row): row is CellRow => row.part !== "other" && (damaged || !row.damaged));
}

/** The sentences behind the cells that are not drawn, by the reason. */
export function omittedSentences(rows: readonly PriorityRow[], {damaged}: Pick<Wanted, "damaged">): Omission[] {
  const count = (holds: (row: PriorityRow) => boolean) =>
    rows.reduce((sum, row) => sum + (holds(row) ? row.n_sentences : 0), 0);
  return [
    {
      n: count(({part}) => part === "other"),
      why: {
        zh: "句不在回顾或计划部分（如开场白）",
        en: "sentences are in neither review nor plan (an opening, for example)"
      }
    },
    {
      n: damaged ? 0 : count((row) => row.part !== "other" && row.damaged),
      why: {zh: "句来自受损的报告，已按选择除去", en: "sentences are of damaged reports, excluded as chosen"}
    }
  ];
}

/** Whether a part of a report is not among the townships and years that are chosen. */
export function isDimmed(
  {place_id, year}: {place_id: string | null; year: number | null},
  wanted: Pick<Wanted, "place" | "year">
): boolean {
  if (wanted.place.length && !wanted.place.includes(place_id ?? "")) return true;
  return wanted.year.length > 0 && !wanted.year.includes(String(year));
}
