import {countExcluded, type Exclusion, isExcluded} from "../figure/exclusion.js";
import type {Omission} from "../figure/omitted.js";
import * as observation from "../observation/exclusions.js";
import type {ComparableRow} from "./comparable.js";

/** What a reader asks of the growth charts; an empty list asks for all. */
export interface Selection extends observation.Wanted {
  place: string[];
  indicator: string[];
  year: string[];
}

/** What leaves a row out of the drawing, the first that applies. Townships and years dim instead, so that one sees among what they stand. */
const exclusions: Exclusion<ComparableRow, Selection>[] = [
  {
    why: {zh: "条属于没有选中的指标", en: "are of indicators that are not chosen"},
    holds: ({indicator_id}, {indicator}) => indicator.length > 0 && !indicator.includes(indicator_id)
  },
  ...observation.exclusions
];

/** The rows that are drawn. */
export function selectRows(rows: readonly ComparableRow[], wanted: Selection): ComparableRow[] {
  return rows.filter((row) => !isExcluded(row, exclusions, wanted));
}

/** How many rows the selection leaves out, by the reason. Each is counted once. */
export function excluded(rows: readonly ComparableRow[], wanted: Selection): Omission[] {
  return countExcluded(rows, exclusions, wanted);
}

/** Whether a row that is drawn is not among the townships and years that are chosen. */
export function isDimmed({place_id, year}: ComparableRow, wanted: Pick<Selection, "place" | "year">): boolean {
  if (wanted.place.length && !wanted.place.includes(place_id ?? "")) return true;
  return wanted.year.length > 0 && !wanted.year.includes(String(year));
}
