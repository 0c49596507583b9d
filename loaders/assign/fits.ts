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
  if (unit === "人") return measure === "count" && /^(?:人|名|位|例|人次)$/.test(figure.unit ?? ""); // 牲畜死亡8214头
  return measure === "count";
}
