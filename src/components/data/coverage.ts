import {damagedSource} from "./damaged.js";
import {places} from "./places.js";
import type {ReportRow} from "./report-row.js";
import {rows} from "./rows.js";

/** A report, with its place and what it holds. */
export interface CoverageRow extends ReportRow {
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  county: string | null;
  county_pinyin: string | null;
}

/** Every report with the number of its observations. */
export const coverageSql = `SELECT r.report_id, r.title, r.place_id, p.township, p.township_pinyin, p.county, p.county_pinyin,
  r.review_year, r.plan_year, r.year_basis, r.text_quality, ${damagedSource} AS damaged,
  count(*) FILTER (WHERE o.role = 'actual') AS actuals,
  count(*) FILTER (WHERE o.role = 'target') AS targets,
  count(o.growth_pct) AS growths
FROM reports r
LEFT JOIN places p USING (place_id)
LEFT JOIN observations o ON o.report_id = r.report_id
GROUP BY ALL
ORDER BY r.place_id, r.review_year, r.report_id`;

let cached: Promise<CoverageRow[]> | undefined;

/** The rows of `coverageSql`, read once a page; the townships' colours are fixed when they arrive. */
export function coverageRows(): Promise<CoverageRow[]> {
  cached ??= Promise.all([rows<CoverageRow>(coverageSql), places()]).then(([found]) => found);
  return cached;
}
