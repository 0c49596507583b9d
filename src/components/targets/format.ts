import {formatBound, growthBound} from "../format/bound.js";
import {formatPoints} from "../format/number.js";
import {formatGrowthOf, formatLevel, type Measured} from "../format/observation.js";
import type {Language} from "../language/language.js";
import type {TargetRow} from "./rows.js";

/** What is promised: ≥ +7%, ≥ 20 亿元. */
export function formatPromise(row: TargetRow, language: Language): string {
  return formatQuantity(row, row.quantity, language) ?? "";
}

/** What a later report states of it; the other kind of figure where it does not state this one; null without any. */
export function formatOutcome(row: TargetRow, language: Language): string | null {
  const found = outcomeOf(row);
  if (!found) return null;
  const own = formatQuantity(found, row.quantity, language);
  if (own) return own;
  return formatLevel(found, language) ?? formatGrowthOf(found) ?? formatQuantity(found, "change", language);
}

/** The outcome's figures. */
export function outcomeOf(row: TargetRow): Measured | null {
  if (row.outcome_id === null) return null;
  return {
    value: row.outcome_value,
    value_max: row.outcome_value_max,
    unit: row.outcome_unit,
    bound: row.outcome_bound ?? "exact",
    growth_pct: row.outcome_growth_pct,
    growth_max: row.outcome_growth_max,
    growth_bound: row.outcome_growth_bound,
    change_pp: row.outcome_change_pp
  };
}

function formatQuantity(row: Measured, quantity: TargetRow["quantity"], language: Language): string | null {
  if (quantity === "level") return formatLevel(row, language);
  if (quantity === "growth") return formatGrowthOf(row);
  if (row.change_pp === null) return null;
  return formatBound(
    growthBound(row.change_pp, row.value === null ? row.bound : "exact"),
    formatPoints(row.change_pp, language)
  );
}
