-- 城乡收入差距
-- The gap between town and country
-- 同一份报告同时给出城镇与农村居民人均可支配收入时，两者之比；只有增速时比较增速。
-- Where a report gives disposable income for town and country, their ratio; where it gives growth alone, the growth rates.
SELECT u.report_id, u.role, u.year, u.value_text AS town, r.value_text AS country, round(u.value / r.value, 2) AS ratio,
  u.growth_pct AS town_growth, r.growth_pct AS country_growth, u.observation_id, r.observation_id AS country_observation_id
FROM observations u
JOIN observations r ON r.report_id = u.report_id AND r.role = u.role AND r.year = u.year
JOIN indicators iu ON iu.indicator_id = u.indicator_id
JOIN indicators ir ON ir.indicator_id = r.indicator_id
WHERE iu.zh LIKE '城镇%人均可支配收入' AND ir.zh LIKE '农村%人均%收入'
ORDER BY u.report_id, u.year
