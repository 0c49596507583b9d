import type {ObservationRow} from "../tables/schema.ts";
import {type Interval, interval} from "./interval.ts";
import {halfUnit} from "./rounding.ts";

/** What of a target is promised, and of an outcome is compared with it. */
export type Quantity = "level" | "growth" | "change";

/** A figure of an observation, with its bound on the axis: a decline of over 20% is a growth under −20%. */
export interface Figure {
  value: number;
  max: number | null;
  bound: ObservationRow["bound"] | "under";
  text: string | null;
}

const opposite = {exact: "exact", at_least: "at_most", at_most: "at_least", over: "under", about: "about"} as const;

/** The figures that an observation states: its level, its growth, its change in percentage points. */
export function figuresOf(row: ObservationRow): Partial<Record<Quantity, Figure>> {
  const figures: Partial<Record<Quantity, Figure>> = {};
  if (row.value !== null)
    figures.level = {value: row.value, max: row.value_max, bound: row.bound, text: row.value_text};
  if (row.growth_pct !== null)
    figures.growth = {
      value: row.growth_pct,
      max: row.growth_max,
      bound: signed(row.growth_pct, row.growth_bound ?? "exact"),
      text: row.growth_text
    };
  else if (row.change_pp !== null)
    figures.change = {
      value: row.change_pp,
      max: null,
      bound: signed(row.change_pp, row.value === null ? row.bound : "exact"),
      text: String(Math.abs(row.change_pp))
    };
  return figures;
}

/** Hedges speak of the size of a change: 下降20%以上 is a growth of at most −20%. */
function signed(value: number, bound: ObservationRow["bound"]): Figure["bound"] {
  return value < 0 ? opposite[bound] : bound;
}

/**
 * Where a reported figure may lie: 14.9% in [14.85, 14.95), 14.9%以上 from 14.9 on. Null for 约, which says neither how
 * far nor to which side.
 */
export function whereItLies({value, max, bound, text}: Figure, isCount: boolean): Interval | null {
  if (bound === "about") return null;
  if (bound === "at_least" || bound === "over") return interval(value, Infinity, bound === "at_least");
  if (bound === "at_most" || bound === "under") return interval(-Infinity, value, true, bound === "at_most");
  const half = halfUnit(max ?? value, text, isCount);
  const [low, high] = max === null ? [value, value] : [Math.min(value, max), Math.max(value, max)];
  return interval(low - half, high + half, true, half === 0);
}
