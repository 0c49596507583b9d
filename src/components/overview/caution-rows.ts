/** A kind of finding in a report, and the first one of it. */
export interface Caution {
  report_id: string;
  township: string | null;
  township_pinyin: string | null;
  review_year: number | null;
  code: string;
  severity: "warning" | "error";
  n: number;
  message: string;
  message_en: string;
}

/** Every kind of finding that is more than a note; the first message of each kind stands for the rest. */
export const cautionsSql = `SELECT c.report_id, p.township, p.township_pinyin, r.review_year, c.code, c.severity,
  count(*) AS n, arg_min(c.message, coalesce(c.start, -1)) AS message, arg_min(c.message_en, coalesce(c.start, -1)) AS message_en
FROM checks c JOIN reports r USING (report_id) LEFT JOIN places p USING (place_id)
WHERE c.severity IN ('warning', 'error')
GROUP BY ALL
ORDER BY severity, n DESC, c.report_id, c.code`;
