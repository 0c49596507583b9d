import {countExcluded, type Exclusion, isExcluded} from "../figure/exclusion.js";
import type {Omission} from "../figure/omitted.js";
import type {TargetRow} from "./rows.js";

/** What a reader asks for; an empty list asks for all. Indicator `none` is what stands outside the catalogue. */
export interface Wanted {
  place: string[];
  indicator: string[];
  year: string[];
  status: string[];
}

const exclusions: Exclusion<TargetRow, Wanted>[] = [
  {
    why: {zh: "条属于没有选中的乡镇", en: "are of townships that are not chosen"},
    holds: ({place_id}, {place}) => misses(place, place_id)
  },
  {
    why: {zh: "条属于没有选中的指标", en: "are of indicators that are not chosen"},
    holds: ({indicator_id}, {indicator}) => misses(indicator, indicator_id ?? "none")
  },
  {
    why: {zh: "条属于没有选中的年份", en: "are of years that are not chosen"},
    holds: ({year}, wanted) => misses(wanted.year, String(year))
  },
  {
    why: {zh: "条的结果没有选中", en: "are of a status that is not chosen"},
    holds: ({status}, wanted) => misses(wanted.status, status)
  }
];

function misses(wanted: readonly string[], value: string | null): boolean {
  return wanted.length > 0 && !wanted.includes(value ?? "");
}

/** The targets that are asked for. */
export function selectTargets<Row extends TargetRow>(rows: readonly Row[], wanted: Wanted): Row[] {
  return rows.filter((row) => !isExcluded(row, exclusions, wanted));
}

/** How many targets are not asked for, by the reason. Each is counted once. */
export function notChosen(rows: readonly TargetRow[], wanted: Wanted): Omission[] {
  return countExcluded(rows, exclusions, wanted);
}
