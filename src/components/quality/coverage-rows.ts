import type {NamedReport} from "./names.js";

/** How much of a report is read. */
export interface CoverageRow extends NamedReport {
  with_digits: number;
  read: number;
  observations: number;
  with_indicator: number;
}

/** Sentences with digits, and those of them that were read; observations, and those with an indicator. */
export const coverageSql = `SELECT r.report_id, p.township, p.township_pinyin, r.review_year, r.plan_year,
  s.with_digits, s.read, o.observations, o.with_indicator
FROM reports r
LEFT JOIN places p ON p.place_id = r.place_id
JOIN (
  SELECT s.report_id, count(*) FILTER (WHERE regexp_matches(s.text, '[0-9０-９]')) AS with_digits,
    count(*) FILTER (WHERE regexp_matches(s.text, '[0-9０-９]')
      AND s.sentence_id IN (SELECT sentence_id FROM observations)) AS read
  FROM sentences s
  WHERE NOT (s.part = 'other' AND s.theme_id = 'none')
  GROUP BY ALL
) s ON s.report_id = r.report_id
JOIN (
  SELECT r.report_id, count(o.observation_id) AS observations, count(o.indicator_id) AS with_indicator
  FROM reports r LEFT JOIN observations o ON o.report_id = r.report_id
  GROUP BY ALL
) o ON o.report_id = r.report_id
ORDER BY r.place_id, r.review_year, r.report_id`;
