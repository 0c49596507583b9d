import type {Severity} from "../check/names.js";
import {textLiteral} from "../database/literal.js";

/** A finding of the checks in a township's report. */
export interface CheckRow {
  check_id: string;
  report_id: string;
  title: string;
  review_year: number | null;
  plan_year: number | null;
  code: string;
  severity: Severity;
  message: string;
  message_en: string;
}

/** The findings in a township's reports, the gravest first. */
export function checksSql(placeId: string): string {
  return `SELECT c.check_id, c.report_id, r.title, r.review_year, r.plan_year, c.code, c.severity, c.message, c.message_en
FROM checks c JOIN reports r ON r.report_id = c.report_id
WHERE r.place_id = ${textLiteral(placeId)}
ORDER BY list_position(['error', 'warning', 'info'], c.severity), c.report_id, c.start`;
}
