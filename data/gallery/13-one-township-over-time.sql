-- 一个乡镇，不同年份
-- One township, different years
-- 同一乡镇在不同年份都报告过的指标：水平与增速按年列出；口径可能已变，请看原句。
-- Indicators that a township reports for more than one year, with levels and growth in order; definitions may have changed, so read the sentences.
SELECT p.township, i.zh AS indicator, count(DISTINCT o.year) AS years,
  list(o.year || '年 ' || coalesce(o.value_text, '') || coalesce(' 增速 ' || o.growth_text, '') ORDER BY o.year) AS figures
FROM observations o
JOIN indicators i USING (indicator_id)
JOIN places p USING (place_id)
WHERE o.role = 'actual' AND o.year IS NOT NULL
GROUP BY p.township, i.zh
HAVING count(DISTINCT o.year) > 1
ORDER BY years DESC, indicator
