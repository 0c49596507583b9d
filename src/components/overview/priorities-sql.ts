/** How many themes a township shows. */
export const most = 5;

/** A part shorter than this many sentences says little of priorities. */
const fewest = 10;

/** The foremost themes of each township's latest report: of its plan, or of its review where it has no plan to speak of. */
export const prioritiesSql = `WITH latest AS (
  SELECT * FROM reports WHERE place_id IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY coalesce(plan_year, review_year) DESC, published_on DESC) = 1
), parts AS (
  SELECT report_id, part, sum(n_sentences) AS n FROM priorities WHERE part IN ('plan', 'review') GROUP BY ALL
), chosen AS (
  SELECT report_id, part FROM parts
  QUALIFY row_number() OVER (PARTITION BY report_id ORDER BY part = 'plan' AND n >= ${fewest} DESC, n DESC) = 1
)
SELECT r.place_id, p.township, p.township_pinyin, r.report_id, c.part,
  CASE c.part WHEN 'plan' THEN r.plan_year ELSE r.review_year END AS year,
  q.theme_id, t.zh AS theme_zh, t.en AS theme_en, q.share, q.share_low, q.share_high, q.n_sentences, q.rank
FROM latest r
JOIN chosen c USING (report_id)
JOIN priorities q ON q.report_id = c.report_id AND q.part = c.part
JOIN themes t USING (theme_id)
JOIN places p ON p.place_id = r.place_id
WHERE q.theme_id <> 'none' AND q.n_sentences > 0
QUALIFY row_number() OVER (PARTITION BY r.report_id ORDER BY q.share DESC, t.ordinal) <= ${most}
ORDER BY r.place_id, q.share DESC, t.ordinal`;
