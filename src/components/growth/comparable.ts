import type {GrowthRow} from "../data/growth.js";
import {countExcluded, type Exclusion, isExcluded} from "../figure/exclusion.js";
import type {Omission} from "../figure/omitted.js";
import {hasFlag} from "../observation/flag.js";

/** A growth rate that stands on the axis of growth over the year before. */
export interface ComparableRow extends GrowthRow {
  indicator_id: string;
  year: number;
}

// Why a growth rate cannot stand beside others, the first that applies.
const obstacles: Exclusion<GrowthRow>[] = [
  {
    why: {zh: "条所指的事物不在指标目录中", en: "measure something outside the catalogue of indicators"},
    holds: ({indicator_id}) => indicator_id === null
  },
  {why: {zh: "条年份不明", en: "have no certain year"}, holds: ({year}) => year === null},
  {
    why: {zh: "条是多年合计或年均增速", en: "are growth over several years, or an annual average"},
    holds: ({growth_basis, flags}) => growth_basis === "annual_average" || hasFlag(flags, "multi_year")
  },
  {
    why: {
      zh: "条是环比或比年初的增速",
      en: "are growth over the month or quarter before, or since the start of the year"
    },
    holds: ({growth_basis}) => growth_basis === "previous_period" || growth_basis === "year_start"
  },
  {
    why: {zh: "条是对照数，不属于本乡镇", en: "are benchmarks, not the township's own figures"},
    holds: ({flags}) => hasFlag(flags, "benchmark")
  }
];

/** The growth rates that may stand on one axis: one indicator each, a certain year, over the year before. */
export function comparable(rows: readonly GrowthRow[]): ComparableRow[] {
  return rows.filter((row): row is ComparableRow => !isExcluded(row, obstacles, undefined));
}

/** How many growth rates cannot stand on the axis, by the reason. Each is counted once. */
export function incomparable(rows: readonly GrowthRow[]): Omission[] {
  return countExcluded(rows, obstacles, undefined);
}
