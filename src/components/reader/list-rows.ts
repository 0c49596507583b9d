import type {basisLabels, docKindLabels} from "./head.js";

/** A report, as the list of all shows it. */
export interface ListedReport {
  report_id: string;
  title: string;
  township: string | null;
  township_pinyin: string | null;
  county: string | null;
  doc_kind: keyof typeof docKindLabels;
  published: string | null;
  review_year: number | null;
  plan_year: number | null;
  year_basis: keyof typeof basisLabels;
  actuals: number;
  targets: number;
  problems: number;
  text_quality: number;
}

/** Every report. */
export const reportsSql = `SELECT r.report_id, r.title, p.township, p.township_pinyin, p.county, r.doc_kind,
  CAST(r.published_on AS VARCHAR) AS published, r.review_year, r.plan_year, r.year_basis,
  (SELECT count(*) FROM observations o WHERE o.report_id = r.report_id AND o.role = 'actual') AS actuals,
  (SELECT count(*) FROM observations o WHERE o.report_id = r.report_id AND o.role = 'target') AS targets,
  (SELECT count(*) FROM checks c WHERE c.report_id = r.report_id AND c.severity <> 'info') AS problems,
  r.text_quality
FROM reports r LEFT JOIN places p USING (place_id)
ORDER BY p.township_pinyin, coalesce(r.review_year, r.plan_year), r.report_id`;
