import {damagedSource} from "../data/damaged.js";
import type {Measured} from "../format/observation.js";
import type {Period} from "../format/period.js";

/** An observation with the names that a chart needs. */
export interface ObservationRow extends Measured, Period {
  observation_id: string;
  report_id: string;
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  indicator_id: string | null;
  indicator_zh: string | null;
  indicator_en: string | null;
  /** Position of the indicator in the catalogue. */
  indicator_order: number | null;
  label: string;
  role: "actual" | "target";
  growth_basis: string | null;
  value_text: string | null;
  growth_text: string | null;
  /** Joined by spaces. */
  flags: string;
  /** The figure, or its whole report, is damaged. */
  damaged: boolean;
}

/** Every observation as an `ObservationRow`: o the observation, r its report, p its place, i its indicator. Conditions and order follow it. */
export const observationsSql = `SELECT o.observation_id, o.report_id, o.place_id, p.township, p.township_pinyin,
  o.indicator_id, i.zh AS indicator_zh, i.en AS indicator_en, i.indicator_order, o.label, o.role,
  o.year, o.year_from, o.month_from, o.month_to, o.value, o.value_max, o.unit, o.bound, o.value_text,
  o.growth_pct, o.growth_max, o.growth_bound, o.growth_basis, o.growth_text, o.change_pp,
  coalesce(array_to_string(o.flags, ' '), '') AS flags, list_contains(o.flags, 'damaged') OR ${damagedSource} AS damaged
FROM observations o
JOIN reports r ON r.report_id = o.report_id
LEFT JOIN places p ON p.place_id = o.place_id
LEFT JOIN (SELECT *, row_number() OVER () AS indicator_order FROM indicators) i ON i.indicator_id = o.indicator_id`;
