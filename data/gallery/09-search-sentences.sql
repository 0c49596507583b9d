-- 在原文里查找
-- Search the text
-- 把「招商」换成任何词：列出含它的句子及其主题，点编号看上下文。
-- Put any word in the place of 招商: the sentences with it and their themes; an identifier opens the context.
SELECT s.report_id, s.part, t.zh AS theme, s.text, s.sentence_id
FROM sentences s
JOIN themes t USING (theme_id)
WHERE s.text LIKE '%招商%'
ORDER BY s.report_id, s.ordinal
