import type {ObservationRow} from "../../tables/schema.ts";
import {spanFinding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";
import {rounding} from "./written.ts";

/** Indicators that a report gives for many crops, projects or investors. */
const ofMany = new Set([
  "crop_output",
  "project_investment",
  "foreign_capital",
  "domestic_capital",
  "land_transfer_revenue"
]);
const aim = /提出|力[争爭]|[争爭]取|目[标標]|指[标標]|[预預]期|[计計][划劃]|[确確]保|任[务務]/;

/** One thing with two values in one report: 财政总收入1.2亿元 … 财政总收入达1.5亿元. At each value after the first. */
export const twoValues: ReportCheck = {
  code: "two_values",
  check({observations, dating, outline}) {
    // 今年的主要指标:… a sentence of aims, even where it was read as fact
    const aims = new Set(outline.sentences.filter(({text}) => aim.test(text)).map(({sentence_id}) => sentence_id));
    const first = new Map<string, ObservationRow>();
    return observations.flatMap((observation) => {
      const key = slot(observation, dating.review_year);
      if (!key || aims.has(observation.sentence_id)) return [];
      const other = first.get(key);
      if (!other) {
        first.set(key, observation);
        return [];
      }
      if (agree(observation, other)) return [];
      const {label, value_text, value_start, value_end} = observation;
      return [
        spanFinding(
          {start: value_start!, end: value_end!},
          "two_values",
          "warning",
          `${label}在本报告中有两个数值：${other.value_text}与${value_text}；请核对口径或原文`,
          `${label} has two values in this report: ${other.value_text} and ${value_text}; check their definitions or the original`
        )
      ];
    });
  }
};

/** What two observations must share to be of the same thing; null for what may well differ: parts, hedges, targets, shares. */
function slot(observation: ObservationRow, review_year: number | null): string | null {
  const {indicator_id, label, role, year, year_from, month_from, month_to, unit, value, bound, flags} = observation;
  const {value_start, value_end, value_text, value_max, confidence} = observation;
  if (!indicator_id || role !== "actual" || value === null || value_max !== null || bound !== "exact") return null;
  if (value_start === null || value_end === null || value_text === null || year === null || year !== review_year)
    return null;
  if (unit === "%" || year_from !== year || confidence < 0.6) return null;
  if (flags.some((flag) => flag === "benchmark" || flag === "multi_year" || flag === "forecast" || flag === "damaged"))
    return null;
  // 新增企业12家 in one village and 8家 in another are two things; totals of money are one
  if ((unit !== "CNY" && unit !== "USD") || /新增|其中|投资额/.test(label) || label.length < 4) return null;
  if (ofMany.has(indicator_id)) return null;
  return [indicator_id, label, year, month_from, month_to, unit].join(" ");
}

/** Whether two values are one, each rounded as it is written: 13.74亿元 and 13.7亿元. */
function agree(a: ObservationRow, b: ObservationRow): boolean {
  const tolerance = (rounding(a.value!, a.value_text) ?? 0) + (rounding(b.value!, b.value_text) ?? 0);
  return Math.abs(a.value! - b.value!) <= tolerance * 1.001;
}
