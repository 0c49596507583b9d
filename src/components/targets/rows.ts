import {damagedSource} from "../data/damaged.js";
import {places} from "../data/places.js";
import {rows} from "../data/rows.js";
import type {MarkedRow} from "../glyph/mark.js";

export type Status = "met" | "missed" | "not_reported" | "not_mentioned" | "cannot_tell";

/** A figure that a report aims at, with the outcome that a later report states, if any. */
export interface TargetRow extends MarkedRow {
  report_id: string;
  indicator_id: string | null;
  /** Position of the indicator in the catalogue. */
  indicator_order: number | null;
  /** Which figure of the observation this row is about. */
  quantity: "level" | "growth" | "change";
  criterion: string | null;
  threshold: number | null;
  threshold_max: number | null;
  flags: string;
  damaged: boolean;
  value_text: string | null;
  growth_text: string | null;
  status: Status;
  reason: string | null;
  basis: "stated" | "computed" | null;
  outcome_id: string | null;
  outcome_report_id: string | null;
  outcome_low: number | null;
  outcome_high: number | null;
  outcome_label: string | null;
  outcome_year: number | null;
  outcome_month_from: number | null;
  outcome_month_to: number | null;
  outcome_value: number | null;
  outcome_value_max: number | null;
  outcome_unit: string | null;
  outcome_bound: MarkedRow["bound"] | null;
  outcome_growth_pct: number | null;
  outcome_growth_max: number | null;
  outcome_growth_bound: MarkedRow["growth_bound"];
  outcome_change_pp: number | null;
  outcome_flags: string;
}

/** Every figure aimed at in the corpus: what the page draws from, and what its SQL links open. */
export const targetsSql = `SELECT t.target_id AS observation_id, t.quantity, t.report_id, t.place_id, p.township, p.township_pinyin,
  t.indicator_id, i.zh AS indicator_zh, i.en AS indicator_en, i.indicator_order, t.label, 'target' AS role,
  t.criterion, t.threshold, t.threshold_max, t.status, t.reason, t.basis,
  o.year, o.year_from, o.month_from, o.month_to, o.value, o.value_max, o.unit, o.bound, o.value_text,
  o.growth_pct, o.growth_max, o.growth_bound, o.growth_text, o.change_pp,
  coalesce(array_to_string(o.flags, ' '), '') AS flags, list_contains(o.flags, 'damaged') OR ${damagedSource} AS damaged,
  t.outcome_id, t.outcome_report_id, t.outcome_low, t.outcome_high, a.label AS outcome_label,
  a.year AS outcome_year, a.month_from AS outcome_month_from, a.month_to AS outcome_month_to,
  a.value AS outcome_value, a.value_max AS outcome_value_max, a.unit AS outcome_unit, a.bound AS outcome_bound,
  a.growth_pct AS outcome_growth_pct, a.growth_max AS outcome_growth_max, a.growth_bound AS outcome_growth_bound,
  a.change_pp AS outcome_change_pp, coalesce(array_to_string(a.flags, ' '), '') AS outcome_flags
FROM outcomes t
JOIN observations o ON o.observation_id = t.target_id
JOIN reports r ON r.report_id = t.report_id
LEFT JOIN observations a ON a.observation_id = t.outcome_id
LEFT JOIN places p ON p.place_id = t.place_id
LEFT JOIN (SELECT *, row_number() OVER () AS indicator_order FROM indicators) i ON i.indicator_id = t.indicator_id
ORDER BY t.place_id NULLS LAST, t.year, t.report_id, coalesce(o.value_start, o.growth_start), t.quantity`;

let cached: Promise<TargetRow[]> | undefined;

/** The rows of `targetsSql`, read once a page; the townships' colours are fixed when they arrive. */
export function targetRows(): Promise<TargetRow[]> {
  cached ??= Promise.all([rows<TargetRow>(targetsSql), places()]).then(([found]) => found);
  return cached;
}
