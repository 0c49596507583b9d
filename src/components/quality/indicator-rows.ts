import type {NamedReport} from "./names.js";

/** What a report states of an indicator. */
export interface Cell extends NamedReport {
  indicator_id: string;
  zh: string;
  en: string;
  actuals: number;
  targets: number;
  first_actual: string | null;
  first_target: string | null;
}

/** Every indicator that a report states. */
export const matrixSql = `SELECT i.indicator_id, i.zh, i.en, o.report_id, p.township, p.township_pinyin, r.review_year, r.plan_year,
  count(*) FILTER (WHERE o.role = 'actual') AS actuals, count(*) FILTER (WHERE o.role = 'target') AS targets,
  min(CASE WHEN o.role = 'actual' THEN o.observation_id END) AS first_actual,
  min(CASE WHEN o.role = 'target' THEN o.observation_id END) AS first_target
FROM observations o
JOIN (SELECT *, row_number() OVER () AS position FROM indicators) i ON i.indicator_id = o.indicator_id
JOIN reports r ON r.report_id = o.report_id
LEFT JOIN places p ON p.place_id = r.place_id
GROUP BY ALL
ORDER BY min(i.position), o.report_id`;
