-- 没有数字的目标
-- Targets without figures
-- 计划部分里提到要实现、力争、确保，却没有给出任何数字的句子，按报告列出。
-- Sentences of the plan that promise (力争, 确保, 实现 …) but give no figure.
SELECT s.report_id, t.zh AS theme, s.text, s.sentence_id
FROM sentences s
JOIN themes t USING (theme_id)
WHERE s.part = 'plan'
  AND regexp_matches(s.text, '力争|确保|实现|达到|完成')
  AND NOT regexp_matches(s.text, '[0-9０-９]')
  AND s.sentence_id NOT IN (SELECT sentence_id FROM observations)
ORDER BY s.report_id, s.ordinal
