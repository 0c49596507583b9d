import type {OutcomeReason} from "../tables/schema/outcomes.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {Records} from "./context.ts";
import {growthBetween, type Interval} from "./interval.ts";
import {figuresOf, type Quantity, whereItLies} from "./measured.ts";
import {sameCalibre, sameThing} from "./names.ts";

/** An observation beside a target: where its figure lies, or why the two do not compare. */
export interface Comparison {
  row: ObservationRow;
  basis: "stated" | "computed";
  /** The level that growth was computed from. */
  base: ObservationRow | null;
  interval: Interval | null;
  reason: OutcomeReason | null;
  /** How many obstacles were passed: of reasons, the last is the one to tell. */
  passed: number;
}

/** Compares an observation with what a target promises. */
export function compare(target: ObservationRow, quantity: Quantity, row: ObservationRow, records: Records): Comparison {
  const {indicators, isCount} = records.corpus;
  const indicator = target.indicator_id === null ? undefined : indicators.get(target.indicator_id);
  const figures = figuresOf(row);
  const fails = (reason: OutcomeReason, passed: number): Comparison => ({
    row,
    basis: "stated",
    base: null,
    interval: null,
    reason,
    passed
  });
  if (!indicator) return fails("outside_catalogue", 0);
  if (row.flags.includes("benchmark")) return fails("benchmark", 1);
  if (!sameThing(target.label, row.label, indicator)) return fails("named_differently", 2);
  if (!sameCalibre(target.label, row.label)) return fails("calibre", 3);
  const computes = quantity === "growth" && !figures.growth && figures.level;
  if (!figures[quantity] && !computes) return fails("other_measure", 4);
  if (quantity === "level" && row.unit !== target.unit) return fails("unit", 5);
  const period = periodFault(target, row, indicator.measure);
  if (period) return fails(period, 6);
  if (quantity === "growth" && over(row) !== over(target)) return fails("calibre", 7);
  if (records.damaged(row)) return fails("damaged", 8);
  if (row.flags.includes("mismatch")) return fails("disagree", 9);
  if (row.flags.includes("forecast")) return fails("forecast", 10);
  const figure = figures[computes ? "level" : quantity]!;
  const lies = whereItLies(
    figure,
    quantity !== "growth" || computes ? isCount(row.unit) && quantity !== "change" : false
  );
  if (!lies) return fails("approximate", 11);
  if (!computes) return {row, basis: "stated", base: null, interval: lies, reason: null, passed: 12};
  // Growth of output and value added is stated at constant prices, levels at current ones.
  if (/生产总值|增加值/.test(indicator.zh)) return fails("constant_prices", 11);
  const base = baseLevel(row, records);
  const from = base && whereItLies(figuresOf(base).level!, isCount(base.unit));
  const growth = from && growthBetween(from, lies);
  if (!growth) return fails("no_base", 11);
  return {row, basis: "computed", base, interval: growth, reason: null, passed: 12};
}

/** The outcome is of the same months and years as the target; a rate or a stock may be as of writing. */
function periodFault(
  target: ObservationRow,
  row: ObservationRow,
  measure: "flow" | "stock" | "rate"
): OutcomeReason | null {
  if ((target.year_from ?? target.year) !== (row.year_from ?? row.year)) return "calibre";
  if (target.month_from === row.month_from && target.month_to === row.month_to)
    return row.flags.includes("partial_year") && !target.flags.includes("partial_year") ? "partial_year" : null;
  const asOf = row.month_from === null || target.month_from === null;
  return asOf && measure !== "flow" ? null : "partial_year";
}

/** What a rate of growth is measured against; where nothing is said, the year before. */
function over({growth_basis}: ObservationRow): ObservationRow["growth_basis"] {
  return growth_basis ?? "yoy";
}

/**
 * The level of the same thing in the year before, of a whole year, from any report of the place; null when there is none or
 * they disagree.
 */
function baseLevel(row: ObservationRow, records: Records): ObservationRow | null {
  if (row.year === null || row.place_id === null) return null;
  const found = records.corpus.observations.filter(
    (other) =>
      other.place_id === row.place_id &&
      other.role === "actual" &&
      other.indicator_id === row.indicator_id &&
      other.year === row.year! - 1 &&
      (other.year_from ?? other.year) === other.year &&
      other.month_from === row.month_from &&
      other.month_to === row.month_to &&
      other.unit === row.unit &&
      other.value !== null &&
      other.bound === "exact" &&
      sameCalibre(other.label, row.label) &&
      sameThing(other.label, row.label, {unit: row.unit}) &&
      !other.flags.some((flag) => flag !== "multi_year") &&
      !records.damaged(other)
  );
  return found.every(({value}) => value === found[0]!.value) ? (found[0] ?? null) : null;
}
