import {damagedSource} from "../data/damaged.js";
import {textLiteral} from "../database/literal.js";

/** What evidence cards tell of observations, with their sentences. */
export function observationsEvidenceSql(ids: readonly string[]): string {
  return `SELECT o.* EXCLUDE (flags), coalesce(array_to_string(o.flags, ' '), '') AS flags, i.zh AS indicator_zh, i.en AS indicator_en,
  p.township, p.township_pinyin, r.title, ${damagedSource} AS damaged, s.text, s.start
FROM observations o JOIN sentences s USING (sentence_id) JOIN reports r ON r.report_id = o.report_id
LEFT JOIN places p ON p.place_id = o.place_id LEFT JOIN indicators i ON i.indicator_id = o.indicator_id
WHERE o.observation_id IN (${ids.map(textLiteral).join(", ")})`;
}

/** What evidence cards tell of sentences. */
export function sentencesEvidenceSql(ids: readonly string[]): string {
  return `SELECT s.sentence_id, s.report_id, s.text, s.start, r.title, p.township, p.township_pinyin
FROM sentences s JOIN reports r USING (report_id) LEFT JOIN places p USING (place_id)
WHERE s.sentence_id IN (${ids.map(textLiteral).join(", ")})`;
}
