/** A township, with what its reports hold. */
export interface ListedTownship {
  place_id: string;
  township: string;
  township_pinyin: string;
  county: string;
  county_pinyin: string;
  prefecture: string;
  prefecture_pinyin: string;
  province: string;
  province_pinyin: string;
  reports: number;
  years: string;
  observations: number;
  targets: number;
  growths: number;
  problems: number;
  theme_zh: string | null;
  theme_en: string | null;
  share: number | null;
}

/** Every township that has a report. */
export const listSql = `WITH latest AS (
  SELECT r.place_id, q.theme_id, q.share FROM priorities q JOIN reports r ON r.report_id = q.report_id
  WHERE q.part = 'plan' AND r.place_id IS NOT NULL AND q.n_sentences > 0
  QUALIFY row_number() OVER (PARTITION BY r.place_id ORDER BY r.plan_year DESC NULLS LAST, r.report_id, q.rank, q.theme_id) = 1
), counts AS (
  SELECT place_id, count(*) AS observations, count(*) FILTER (WHERE role = 'target') AS targets, count(growth_pct) AS growths
  FROM observations GROUP BY place_id
), doubts AS (
  SELECT r.place_id, count(*) AS problems FROM checks c JOIN reports r ON r.report_id = c.report_id
  WHERE c.severity <> 'info' GROUP BY r.place_id
), held AS (
  SELECT place_id, count(*) AS reports,
    string_agg(CAST(coalesce(review_year, plan_year) AS VARCHAR), ' ' ORDER BY coalesce(review_year, plan_year)) AS years
  FROM reports WHERE place_id IS NOT NULL GROUP BY place_id
)
SELECT p.*, held.reports, coalesce(held.years, '') AS years, coalesce(counts.observations, 0) AS observations,
  coalesce(counts.targets, 0) AS targets, coalesce(counts.growths, 0) AS growths, coalesce(doubts.problems, 0) AS problems,
  t.zh AS theme_zh, t.en AS theme_en, latest.share
FROM held
JOIN places p ON p.place_id = held.place_id
LEFT JOIN counts ON counts.place_id = held.place_id
LEFT JOIN doubts ON doubts.place_id = held.place_id
LEFT JOIN latest ON latest.place_id = held.place_id
LEFT JOIN themes t ON t.theme_id = latest.theme_id
ORDER BY p.province_pinyin, p.prefecture_pinyin, p.county_pinyin, p.township_pinyin`;
