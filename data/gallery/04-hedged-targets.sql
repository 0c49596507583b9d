-- 目标说得多肯定
-- How firmly targets are put
-- 每份报告的目标中，「以上」「力争」「左右」等各占多少：界限也是信息。
-- The share of each report's targets that are bounds (at least, about …): a hedge is information too.
SELECT report_id, coalesce(growth_bound, bound) AS hedge, count(*) AS targets,
  round(100 * count(*) / sum(count(*)) OVER (PARTITION BY report_id), 1) AS percent
FROM observations
WHERE role = 'target'
GROUP BY report_id, hedge
ORDER BY report_id, targets DESC
