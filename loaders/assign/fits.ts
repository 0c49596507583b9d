import type {IndicatorRow} from "../tables/schema.ts";
import type {Claim} from "./claim.ts";

/** Whether a claim's unit can be one of the indicator's: a share of GDP is not GDP, a number of towns no revenue. */
export function fits({unit, indicator_id}: IndicatorRow, {figure, sense}: Claim): boolean {
  if (sense === "growth") return true;
  if (sense === "points" || figure.kind === "multiple") return sense === "points";
  const {measure} = figure;
  if (indicator_id === "crop_output") return measure === "mass" || measure === "money" || measure === "count";
  if (unit === "CNY" || unit === "USD") return measure === "money";
  if (unit === "%") return measure === "rate";
  if (unit === "亩" || unit === "m2") return measure === "area";
  return measure === "count";
}
