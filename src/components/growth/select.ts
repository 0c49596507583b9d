import type {Omission} from "../figure/omitted.js";
import type {ComparableRow} from "./comparable.js";
import {has} from "./comparable.js";

/** What a reader asks of the growth charts; an empty list asks for all. */
export interface Selection {
  place: string[];
  indicator: string[];
  year: string[];
  role: string;
  partial: boolean;
  damaged: boolean;
}

/** What leaves a row out of the drawing, the first that applies. Townships and years dim instead, so that one sees among what they stand. */
const exclusions: {zh: string; en: string; holds: (row: ComparableRow, wanted: Selection) => boolean}[] = [
  {
    zh: "条属于没有选中的指标",
    en: "are of indicators that are not chosen",
    holds: ({indicator_id}, {indicator}) => indicator.length > 0 && !indicator.includes(indicator_id)
  },
  {
    zh: "条的性质没有选中",
    en: "are of the role that is not chosen",
    holds: ({role}, wanted) => wanted.role !== "all" && role !== wanted.role
  },
  {
    zh: "条不足一年，已按选择除去",
    en: "cover part of a year and are excluded as chosen",
    holds: ({flags}, {partial}) => !partial && has(flags, "partial_year")
  },
  {
    zh: "条来自受损的来源，已按选择除去",
    en: "come from a damaged source and are excluded as chosen",
    holds: ({damaged}, wanted) => !wanted.damaged && damaged
  }
];

/** The rows that are drawn. */
export function selectRows(rows: readonly ComparableRow[], wanted: Selection): ComparableRow[] {
  return rows.filter((row) => !exclusions.some(({holds}) => holds(row, wanted)));
}

/** How many rows the selection leaves out, by the reason. Each is counted once. */
export function excluded(rows: readonly ComparableRow[], wanted: Selection): Omission[] {
  const counts = exclusions.map(() => 0);
  for (const row of rows) {
    const i = exclusions.findIndex(({holds}) => holds(row, wanted));
    if (i >= 0) counts[i]!++;
  }
  return exclusions.map(({zh, en}, i) => ({n: counts[i]!, why: {zh, en}}));
}

/** Whether a row that is drawn is not among the townships and years that are chosen. */
export function isDimmed({place_id, year}: ComparableRow, wanted: Pick<Selection, "place" | "year">): boolean {
  if (wanted.place.length && !wanted.place.includes(place_id ?? "")) return true;
  return wanted.year.length > 0 && !wanted.year.includes(String(year));
}
