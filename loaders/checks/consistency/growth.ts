import type {ObservationRow} from "../../tables/schema.ts";
import {spanFinding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";
import {halfDigit, rounding, short} from "./written.ts";

/** Growth at constant prices is not that of the levels at current prices; a difference of this many points is still an error. */
export const priceTolerance = 15;
const constantPrices = new Set(["gdp", "industrial_value_added_scale", "service_value_added"]);

/** Growth that contradicts the two levels it is stated with: 由2.4亿元增至3.36亿元,增长14%. */
export const growthMismatch: ReportCheck = {
  code: "growth_mismatch",
  check({observations, clean}) {
    return observations.flatMap((observation) => {
      if (!isPrevious(observation, clean.raw)) return [];
      const implied = impliedGrowth(observation);
      const {growth_pct, growth_text, label, value_text} = observation;
      if (!implied || growth_pct === null) return [];
      const [low, high] = implied;
      const half = halfDigit(growth_text ?? "");
      const tolerance =
        (growth_text?.includes("倍") ? 100 : 1) * half +
        (isDeflated(observation) ? priceTolerance : 1 + 0.05 * Math.abs(growth_pct));
      const agrees = (growth: number): boolean => growth + tolerance >= low && growth - tolerance <= high;
      // many write 增长2.5倍 of what grew to 2.5 times
      if (agrees(growth_pct) || (growth_text?.includes("倍") && agrees(growth_pct - 100))) return [];
      const start = observation.value_start ?? observation.growth_start;
      const end = Math.max(observation.value_end ?? 0, observation.growth_end ?? 0);
      if (start === null || end <= start) return [];
      const should = short((low + high) / 2);
      return [
        spanFinding(
          {start: Math.min(start, observation.growth_start ?? start), end},
          "growth_mismatch",
          "warning",
          `${label}：由前后两个水平推算应增长约${should}%，文中写${growth_text ?? `${growth_pct}%`}（${value_text ?? ""}）；请核对原文`,
          `${label}: the two levels imply growth of about ${should}%, the text says ${growth_text ?? `${growth_pct}%`}; compare the original`
        )
      ];
    });
  }
};

/** 4.63亿元比上年1.82亿元增长…: where a level stands between, it must be the earlier one. */
function isPrevious({previous_value, value_end, growth_start}: ObservationRow, raw: string): boolean {
  if (previous_value === null || value_end === null || growth_start === null || growth_start <= value_end) return true;
  const levels = [...raw.slice(value_end, growth_start).matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(亿|万)?(?!\d|[年月日])/g)];
  const scale = (unit: string | undefined): number => (unit === "亿" ? 1e8 : unit === "万" ? 1e4 : 1);
  return (
    levels.length === 0 ||
    levels.some(([, digits, unit]) => {
      const value = Number(digits!.replace(/,/g, "")) * scale(unit);
      return Math.abs(value - previous_value) <= 1e-6 * previous_value;
    })
  );
}

/** The growth that an observation's two levels allow, as a range in per cent; null where one is missing, hedged or not positive. */
function impliedGrowth(observation: ObservationRow): [number, number] | null {
  const {value, previous_value, value_max, bound, growth_bound, growth_max, growth_basis, value_text} = observation;
  if (value === null || previous_value === null || value <= 0 || previous_value <= 0) return null;
  if (value_max !== null || growth_max !== null || growth_basis === "annual_average") return null;
  if (bound !== "exact" || (growth_bound !== null && growth_bound !== "exact")) return null;
  const half = rounding(value, value_text);
  if (half === null) return null;
  // the earlier level is written in the same sentence, with the same care
  const before = Math.min(half, previous_value / 2);
  return [
    100 * ((value - half) / (previous_value + before) - 1),
    100 * ((value + half) / (previous_value - before) - 1)
  ];
}

/** Whether an observation's growth is usually given at constant prices. */
export function isDeflated({indicator_id, label}: Pick<ObservationRow, "indicator_id" | "label">): boolean {
  return constantPrices.has(indicator_id ?? "") || /生产总值|增加值|GDP|总产值/.test(label);
}
