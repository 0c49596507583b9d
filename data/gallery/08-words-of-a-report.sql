-- 每份报告的特征词
-- The words that set a report apart
-- 与其余报告相比，用得特别多的词（带权对数比的 z 值）。
-- Terms used far more often than in the rest of the corpus (z-score of the weighted log-odds ratio).
SELECT report_id, list(term ORDER BY rank) AS terms
FROM keywords
WHERE rank <= 12
GROUP BY report_id
ORDER BY report_id
