import type {Language} from "../language/language.js";
import {formatAmount} from "./amount.js";
import {type Bound, formatBound, growthBound} from "./bound.js";
import {formatGrowth, formatPoints} from "./number.js";

/** What of an observation says how much. */
export interface Measured {
  value: number | null;
  value_max: number | null;
  unit: string | null;
  bound: Bound;
  growth_pct: number | null;
  growth_max: number | null;
  growth_bound: Bound | null;
  change_pp: number | null;
}

/** The level of an observation: ≥ 1.52 亿元, 30–40 家; null without one. */
export function formatLevel(row: Measured, language: Language): string | null {
  if (row.value === null) return null;
  const low = formatAmount(row.value, row.unit, language);
  if (row.value_max === null) return formatBound(row.bound, low);
  return formatBound(row.bound, `${low} – ${formatAmount(row.value_max, row.unit, language)}`);
}

/** The growth of an observation: ≥ +12%, ≤ −20%, +8% – +10%; null without one. */
export function formatGrowthOf(row: Measured): string | null {
  if (row.growth_pct === null) return null;
  const low = formatGrowth(row.growth_pct);
  const bound = growthBound(row.growth_pct, row.growth_bound);
  return formatBound(bound, row.growth_max === null ? low : `${low} – ${formatGrowth(row.growth_max)}`);
}

/** Level, growth and change, as far as there are: "1.52 亿元 · +12.3%". */
export function formatMeasured(row: Measured, language: Language): string {
  const points = row.change_pp === null ? null : formatPoints(row.change_pp, language);
  return [formatLevel(row, language), formatGrowthOf(row), points].filter((part) => part !== null).join(" · ");
}
