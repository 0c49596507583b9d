import type {ObservationRow} from "../../tables/schema.ts";
import {spanFinding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

/** What each sum of money is a part of, or at any rate never hundreds of times as large as. */
const wholes = new Map<string, readonly string[]>([
  ["tax_revenue", ["fiscal_revenue", "budget_revenue", "gdp", "industrial_output"]],
  ["budget_revenue", ["fiscal_revenue", "gdp", "industrial_output"]],
  ["fiscal_revenue", ["gdp", "industrial_output"]],
  ["service_value_added", ["gdp"]],
  ["industrial_value_added_scale", ["gdp", "industrial_output", "industrial_output_scale"]],
  ["industrial_output_scale", ["industrial_output"]],
  ["industrial_investment", ["fixed_investment"]],
  ["hightech_investment", ["fixed_investment"]],
  ["consumer_retail_scale", ["consumer_retail"]],
  ["consumer_retail", ["gdp"]]
]);
const totals = new Set([...wholes.keys(), ...[...wholes.values()].flat(), "fixed_investment"]);

/** How many times its whole a part must be before a slip of the unit, and no other calibre, is the likely cause. */
const beyond = 300;

/**
 * Sums of one report that 万 and 亿 confused would explain: taxes of 83518亿元 beside a revenue of 93492万元, or one indicator some 10 000
 * times another value of its own. Of two sums either may be wrong; one that is off against more others than they are, or far from the
 * report's other sums while the other is not, is marked alone.
 */
export const magnitude: ReportCheck = {
  code: "unit_jump",
  check({observations}) {
    const sums = observations.filter(isSum).slice(0, 400);
    const against = new Map<ObservationRow, ObservationRow[]>(sums.map((sum) => [sum, []]));
    for (const [i, a] of sums.entries())
      for (const b of sums.slice(i + 1))
        if (isOff(a, b) || isOff(b, a)) {
          against.get(a)!.push(b);
          against.get(b)!.push(a);
        }
    return sums.flatMap((sum) => {
      const others = against.get(sum)!;
      const [other] = others;
      if (!other || others.length < Math.max(...others.map((one) => against.get(one)!.length))) return [];
      if (others.length === 1 && isUsual(sum, other, sums)) return [];
      const {label, value_text, value_start, value_end} = sum;
      return [
        spanFinding(
          {start: value_start!, end: value_end!},
          "unit_jump",
          "warning",
          `${label}${value_text}与本报告中的${other.label}${other.value_text}相差悬殊，疑“万”“亿”有误；请核对单位`,
          `${label} ${value_text} cannot stand beside ${other.label} ${other.value_text} in this report; 万 and 亿 may be confused, check the unit`
        )
      ];
    });
  }
};

/** Whether `a` is far larger than a whole that it is a part of, or some 10 000 times the same thing. */
function isOff(a: ObservationRow, b: ObservationRow): boolean {
  const ratio = a.value! / b.value!;
  if (a.indicator_id === b.indicator_id) return a.label === b.label && Math.abs(Math.log10(ratio) - 4) < 0.6;
  return ratio > beyond && wholes.get(a.indicator_id!)?.includes(b.indicator_id!) === true;
}

/** By how many powers of ten a sum must be farther from the report's other sums to be the odd one of two. */
const apart = 2;

/** Whether the report's other sums are of the size of `sum` rather than of the other that it cannot stand beside. */
function isUsual(sum: ObservationRow, other: ObservationRow, sums: readonly ObservationRow[]): boolean {
  const logs = sums
    .filter((one) => one !== sum && one !== other)
    .map(({value}) => Math.log10(value!))
    .sort((a, b) => a - b);
  if (logs.length < 2) return false;
  const middle = logs[Math.floor((logs.length - 1) / 2)]!;
  const far = ({value}: ObservationRow): number => Math.abs(Math.log10(value!) - middle);
  return far(other) - far(sum) > apart;
}

function isSum({
  indicator_id,
  value,
  unit,
  value_start,
  value_text,
  flags,
  confidence,
  year,
  year_from
}: ObservationRow) {
  if (indicator_id === null || !totals.has(indicator_id) || value === null || value <= 0 || unit !== "CNY")
    return false;
  if (value_start === null || value_text === null || year !== year_from || confidence < 0.5) return false;
  return !flags.some((flag) => flag === "benchmark" || flag === "damaged" || flag === "multi_year");
}
