-- 不是全年的数
-- Figures that are not of a whole year
-- 例如「1—11月」的数，不能当作全年来比；这里列出它们的起止月份。
-- Figures for January to November and the like must not pass for a year; here they are, with their months.
SELECT report_id, label, year, month_from, month_to, value_text, growth_text, observation_id
FROM observations
WHERE list_contains(flags, 'partial_year') OR (month_to IS NOT NULL AND NOT (month_from = 1 AND month_to = 12))
ORDER BY report_id, year, month_to
