-- 为什么有的数不能比
-- Why some figures do not compare
-- 每份报告中，不可比的观测按原因计数；原因见 comparable 视图。
-- Observations left out of comparisons, by report and reason (see the view comparable).
SELECT report_id, coalesce(reason, '可比 comparable') AS reason, count(*) AS observations
FROM comparable
GROUP BY ALL
ORDER BY report_id, observations DESC
