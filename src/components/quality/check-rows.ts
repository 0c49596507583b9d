import type {Severity} from "../check/names.js";
import type {NamedReport} from "./names.js";

/** A finding of the checks, with whose report it is in. */
export interface CheckRow extends NamedReport {
  check_id: string;
  code: string;
  severity: Severity;
  message: string;
  message_en: string;
  start: number | null;
}

/** Every finding, the gravest first. */
export const checksSql = `SELECT c.check_id, c.report_id, p.township, p.township_pinyin, r.review_year, r.plan_year,
  c.code, c.severity, c.message, c.message_en, c.start
FROM checks c
JOIN reports r ON r.report_id = c.report_id
LEFT JOIN places p ON p.place_id = r.place_id
ORDER BY CASE c.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, c.report_id, c.start`;

/** How many findings of each severity each report has. */
export const countsSql = `SELECT r.report_id, p.township, p.township_pinyin, r.review_year, r.plan_year, r.text_quality,
  count(*) FILTER (WHERE c.severity = 'error') AS error,
  count(*) FILTER (WHERE c.severity = 'warning') AS warning,
  count(*) FILTER (WHERE c.severity = 'info') AS info
FROM reports r
LEFT JOIN checks c ON c.report_id = r.report_id
LEFT JOIN places p ON p.place_id = r.place_id
GROUP BY ALL
ORDER BY error DESC, warning DESC, info DESC, r.report_id`;
