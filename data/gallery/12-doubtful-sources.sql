-- 哪些原文有疑点
-- Which sources are doubtful
-- 检查出的问题，最严重的在前：年份对不上、数字被改、前后矛盾等。
-- What the checks found, worst first: years that do not fit, damaged numbers, contradictions.
SELECT c.severity, c.report_id, c.code, c.message, c.message_en, r.text_quality
FROM checks c
JOIN reports r USING (report_id)
ORDER BY list_position(['error', 'warning', 'info'], c.severity), c.report_id, c.start
