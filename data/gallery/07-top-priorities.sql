-- 每份计划最重视什么
-- What each plan cares for most
-- 按句数份额，每份报告计划部分的前三个主题，并列的都列出。
-- The three leading themes of every plan, by share of sentences; ties are all listed.
SELECT p.report_id, p.rank, t.zh AS theme, round(100 * p.share, 1) AS percent, p.n_sentences, p.n_targets
FROM priorities p
JOIN themes t USING (theme_id)
WHERE p.part = 'plan' AND p.rank <= 3
ORDER BY p.report_id, p.rank
