-- 上年实绩与当年目标的差距
-- Growth claimed against growth aimed at
-- 同一份报告中，同一指标上年完成的增速与当年要达到的增速；gap 为正表示计划加速。
-- Within one report, the growth reported for last year and that aimed at for this; a positive gap means a plan to speed up.
SELECT a.report_id, i.zh AS indicator, a.year AS done_in, a.growth_pct AS done, t.year AS planned_for, t.growth_pct AS planned,
  t.growth_bound, round(t.growth_pct - a.growth_pct, 2) AS gap, a.observation_id, t.observation_id AS target_observation_id
FROM observations a
JOIN observations t ON t.report_id = a.report_id AND t.indicator_id = a.indicator_id AND t.role = 'target' AND t.year > a.year
JOIN indicators i ON i.indicator_id = a.indicator_id
WHERE a.role = 'actual' AND a.growth_pct IS NOT NULL AND t.growth_pct IS NOT NULL
ORDER BY abs(t.growth_pct - a.growth_pct) DESC
