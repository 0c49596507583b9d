import type {Label} from "../language/label.js";
import type {Omission} from "./omitted.js";

/** A reason that leaves a row out of a figure, given what the reader asks. */
export interface Exclusion<Row, Wanted = void> {
  /** It follows the number of the rows: "7 are benchmarks". */
  why: Label;
  holds: (row: Row, wanted: Wanted) => boolean;
}

/** Whether any of the exclusions leaves a row out. */
export function isExcluded<Row, Wanted>(
  row: Row,
  exclusions: readonly Exclusion<Row, Wanted>[],
  wanted: Wanted
): boolean {
  return exclusions.some(({holds}) => holds(row, wanted));
}

/** How many rows are left out, by the reason: a row counts for the first that applies, so each is counted once. */
export function countExcluded<Row, Wanted>(
  rows: readonly Row[],
  exclusions: readonly Exclusion<Row, Wanted>[],
  wanted: Wanted
): Omission[] {
  const counts = exclusions.map(() => 0);
  for (const row of rows) {
    const i = exclusions.findIndex(({holds}) => holds(row, wanted));
    if (i >= 0) counts[i]!++;
  }
  return exclusions.map(({why}, i) => ({n: counts[i]!, why}));
}
