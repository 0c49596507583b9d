import type {Omission} from "../figure/omitted.js";
import type {FigureRow} from "./figure-rows.js";

/** An observation of an indicator of the catalogue. */
export interface KeyRow extends FigureRow {
  indicator_id: string;
}

/** What the reader asks of a township's figures. */
export interface Wanted {
  role: string;
  partial: boolean;
  damaged: boolean;
}

const has = (flags: string, flag: string) => flags.split(" ").includes(flag);

// What leaves an observation out, the first that applies.
const exclusions: {zh: string; en: string; holds: (row: FigureRow, wanted: Wanted) => boolean}[] = [
  {
    zh: "条所指的事物不在指标目录中，在报告页里都有",
    en: "measure something outside the catalogue of indicators; the report pages have them all",
    holds: ({indicator_id}) => indicator_id === null
  },
  {
    zh: "条是对照数，不属于本乡镇",
    en: "are benchmarks, not the township's own",
    holds: ({flags}) => has(flags, "benchmark")
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

/** The observations that are shown: of an indicator of the catalogue, the township's own, as chosen. */
export function selectFigures(rows: readonly FigureRow[], wanted: Wanted): KeyRow[] {
  return rows.filter((row): row is KeyRow => !exclusions.some(({holds}) => holds(row, wanted)));
}

/** How many observations are not shown, by the reason. Each is counted once. */
export function omittedFigures(rows: readonly FigureRow[], wanted: Wanted): Omission[] {
  const counts = exclusions.map(() => 0);
  for (const row of rows) {
    const i = exclusions.findIndex(({holds}) => holds(row, wanted));
    if (i >= 0) counts[i]!++;
  }
  return exclusions.map(({zh, en}, i) => ({n: counts[i]!, why: {zh, en}}));
}
