import type {Exclusion} from "../figure/exclusion.js";
import {hasFlag} from "./flag.js";

/** What a reader asks of observations wherever they are drawn. */
export interface Wanted {
  /** actual, target or all. */
  role: string;
  /** Those that cover part of a year too. */
  partial: boolean;
  /** Those of a damaged source too. */
  damaged: boolean;
}

interface Excludable {
  role: string;
  /** Joined by spaces. */
  flags: string;
  damaged: boolean;
}

/** What the reader's choice of role, part-years and damaged sources leaves out. */
export const exclusions: readonly Exclusion<Excludable, Wanted>[] = [
  {
    why: {zh: "条的性质没有选中", en: "are of the role that is not chosen"},
    holds: ({role}, wanted) => wanted.role !== "all" && role !== wanted.role
  },
  {
    why: {zh: "条不足一年，已按选择除去", en: "cover part of a year and are excluded as chosen"},
    holds: ({flags}, {partial}) => !partial && hasFlag(flags, "partial_year")
  },
  {
    why: {zh: "条来自受损的来源，已按选择除去", en: "come from a damaged source and are excluded as chosen"},
    holds: ({damaged}, wanted) => !wanted.damaged && damaged
  }
];
