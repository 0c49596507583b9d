import {damagedSource} from "../data/damaged.js";
import type {ReportRow} from "../data/report-row.js";
import {rows} from "../data/rows.js";
import {textLiteral} from "../database/literal.js";

/** A report of a township. */
export interface TownshipReport extends ReportRow {
  doc_kind: string;
  published: string | null;
  /** Outcomes that cover part of a year. */
  partials: number;
  /** Sentences that are coded to a theme. */
  reviewed: number;
  planned: number;
  problems: number;
}

/** The reports of a township, the oldest first. */
export function reportsSql(placeId: string): string {
  const count = (condition: string) =>
    `(SELECT count(*) FROM observations o WHERE o.report_id = r.report_id AND ${condition})`;
  const sentences = (part: string) =>
    `(SELECT coalesce(sum(q.n_sentences), 0) FROM priorities q WHERE q.report_id = r.report_id AND q.part = '${part}')`;
  return `SELECT r.report_id, r.title, r.doc_kind, CAST(r.published_on AS VARCHAR) AS published, r.review_year, r.plan_year,
  r.year_basis, r.text_quality, ${damagedSource} AS damaged,
  ${count("o.role = 'actual'")} AS actuals,
  ${count("o.role = 'target'")} AS targets,
  ${count("o.growth_pct IS NOT NULL")} AS growths,
  ${count("o.role = 'actual' AND list_contains(o.flags, 'partial_year')")} AS partials,
  ${sentences("review")} AS reviewed,
  ${sentences("plan")} AS planned,
  (SELECT count(*) FROM checks c WHERE c.report_id = r.report_id AND c.severity <> 'info') AS problems
FROM reports r
WHERE r.place_id = ${textLiteral(placeId)}
ORDER BY coalesce(r.review_year, r.plan_year - 1), r.report_id`;
}

const cached = new Map<string, Promise<TownshipReport[]>>();

/** The rows of `reportsSql`, read once a page. */
export function townshipReports(placeId: string): Promise<TownshipReport[]> {
  let found = cached.get(placeId);
  if (!found) {
    found = rows<TownshipReport>(reportsSql(placeId));
    cached.set(placeId, found);
  }
  return found;
}
