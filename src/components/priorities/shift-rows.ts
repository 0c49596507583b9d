import {damagedSource} from "../data/damaged.js";
import {places} from "../data/places.js";
import {rows} from "../data/rows.js";
import type {Part} from "./rows.js";

/** The change of a theme's share between two parts: of one report, or of two reports of one township. */
export interface ShiftRow {
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  from_report_id: string;
  from_part: Part;
  from_year: number | null;
  from_share: number;
  from_n: number;
  from_damaged: boolean;
  to_report_id: string;
  to_part: Part;
  to_year: number | null;
  to_share: number;
  to_n: number;
  to_damaged: boolean;
  theme_id: string;
  theme_zh: string;
  theme_en: string;
  change: number;
  change_low: number;
  change_high: number;
}

/** Every change of a share; `one` report's review to its plan, or from one report to `another`. */
export function shiftsSql(kind: "one" | "another"): string {
  return `SELECT s.place_id, p.township, p.township_pinyin,
  s.from_report_id, s.from_part, CASE s.from_part WHEN 'plan' THEN a.plan_year ELSE a.review_year END AS from_year,
  x.share AS from_share, x.n_sentences AS from_n, ${damagedSource.replace("r.", "a.")} AS from_damaged,
  s.to_report_id, s.to_part, CASE s.to_part WHEN 'plan' THEN b.plan_year ELSE b.review_year END AS to_year,
  y.share AS to_share, y.n_sentences AS to_n, ${damagedSource.replace("r.", "b.")} AS to_damaged,
  s.theme_id, t.zh AS theme_zh, t.en AS theme_en, s.change, s.change_low, s.change_high
FROM priority_shifts s
JOIN reports a ON a.report_id = s.from_report_id
JOIN reports b ON b.report_id = s.to_report_id
JOIN priorities x ON x.report_id = s.from_report_id AND x.part = s.from_part AND x.theme_id = s.theme_id
JOIN priorities y ON y.report_id = s.to_report_id AND y.part = s.to_part AND y.theme_id = s.theme_id
JOIN themes t ON t.theme_id = s.theme_id
LEFT JOIN places p ON p.place_id = s.place_id
WHERE s.from_report_id ${kind === "one" ? "=" : "<>"} s.to_report_id
ORDER BY s.place_id NULLS LAST, from_year, s.from_report_id, s.to_report_id, s.change DESC, t.ordinal`;
}

/** The rows of `shiftsSql`; the townships' colours are fixed when they arrive. */
export function shiftRows(kind: "one" | "another"): Promise<ShiftRow[]> {
  return Promise.all([rows<ShiftRow>(shiftsSql(kind)), places()]).then(([found]) => found);
}

/** Whether a change can be told from chance: its 95 % interval does not hold zero. */
export function distinguishable({change_low, change_high}: Pick<ShiftRow, "change_low" | "change_high">): boolean {
  return change_low > 0 || change_high < 0;
}
