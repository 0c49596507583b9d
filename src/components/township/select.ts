import {countExcluded, type Exclusion, isExcluded} from "../figure/exclusion.js";
import type {Omission} from "../figure/omitted.js";
import * as observation from "../observation/exclusions.js";
import {hasFlag} from "../observation/flag.js";
import type {ObservationRow} from "../observation/row.js";

/** An observation of an indicator of the catalogue. */
export interface KeyRow extends ObservationRow {
  indicator_id: string;
}

// What leaves an observation out, the first that applies.
const exclusions: Exclusion<ObservationRow, observation.Wanted>[] = [
  {
    why: {
      zh: "条所指的事物不在指标目录中，在报告页里都有",
      en: "measure something outside the catalogue of indicators; the report pages have them all"
    },
    holds: ({indicator_id}) => indicator_id === null
  },
  {
    why: {zh: "条是对照数，不属于本乡镇", en: "are benchmarks, not the township's own"},
    holds: ({flags}) => hasFlag(flags, "benchmark")
  },
  ...observation.exclusions
];

/** The observations that are shown: of an indicator of the catalogue, the township's own, as chosen. */
export function selectFigures(rows: readonly ObservationRow[], wanted: observation.Wanted): KeyRow[] {
  return rows.filter((row): row is KeyRow => !isExcluded(row, exclusions, wanted));
}

/** How many observations are not shown, by the reason. Each is counted once. */
export function omittedFigures(rows: readonly ObservationRow[], wanted: observation.Wanted): Omission[] {
  return countExcluded(rows, exclusions, wanted);
}
