-- 同一指标，各乡镇的增速
-- One indicator, growth by township
-- 每个指标一行、每个乡镇的每个年份一列，方便横向比较；两个以上乡镇都有的指标才列出。
-- One row an indicator with each township's growth as a list, so that they can be read across; only indicators that two or more townships report.
SELECT i.zh AS indicator, count(DISTINCT c.place_id) AS townships,
  list(p.township || ' ' || c.year || '年 ' || c.growth_pct || '%' ORDER BY c.growth_pct DESC) AS growth
FROM comparable c
JOIN indicators i USING (indicator_id)
JOIN places p USING (place_id)
WHERE c.comparable AND c.role = 'actual' AND c.growth_pct IS NOT NULL
GROUP BY ALL
HAVING count(DISTINCT c.place_id) > 1
ORDER BY townships DESC, indicator
