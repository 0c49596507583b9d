-- 计划里淡出的主题
-- Themes that a plan dropped
-- 回顾里占比高、计划里明显减少的主题；change 为份额之差，区间不含零的更可信。
-- Themes with a large share of the review and a clearly smaller one of the plan; trust those whose interval excludes zero.
SELECT f.from_report_id AS report_id, t.zh AS theme, round(100 * f.change, 1) AS change_points,
  round(100 * f.change_low, 1) AS low, round(100 * f.change_high, 1) AS high
FROM priority_shifts f
JOIN themes t USING (theme_id)
WHERE f.from_report_id = f.to_report_id AND f.from_part = 'review' AND f.to_part = 'plan' AND f.change < 0
ORDER BY f.change
LIMIT 20
