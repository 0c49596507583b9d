-- 增长最快的指标
-- Fastest growing indicators
-- 各乡镇已完成的同比增速，从高到低；点编号可看原句。只取可比的数（全年、未损坏、在目录中）。
-- Growth reported as done, year on year, highest first; an identifier opens the sentence. Only figures that compare (whole year, undamaged, in the catalogue).
SELECT p.township, c.year, i.zh AS indicator, c.growth_pct, c.growth_text, c.observation_id
FROM comparable c
JOIN indicators i USING (indicator_id)
LEFT JOIN places p USING (place_id)
WHERE c.comparable AND c.role = 'actual' AND c.growth_pct IS NOT NULL
ORDER BY c.growth_pct DESC
LIMIT 30
