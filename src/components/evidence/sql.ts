import {damagedSource} from "../data/damaged.js";
import {textLiteral} from "../database/literal.js";

/** What evidence cards tell of an observation, with its sentence; of every one without `id`. */
export function observationEvidenceSql(id?: string): string {
  return `SELECT o.* EXCLUDE (flags), coalesce(array_to_string(o.flags, ' '), '') AS flags, i.zh AS indicator_zh, i.en AS indicator_en,
  p.township, p.township_pinyin, r.title, ${damagedSource} AS damaged, s.text, s.start
FROM observations o JOIN sentences s USING (sentence_id) JOIN reports r ON r.report_id = o.report_id
LEFT JOIN places p ON p.place_id = o.place_id LEFT JOIN indicators i ON i.indicator_id = o.indicator_id${only("o.observation_id", id)}`;
}

/** What evidence cards tell of a sentence; of every one without `id`. */
export function sentenceEvidenceSql(id?: string): string {
  return `SELECT s.sentence_id, s.report_id, s.text, s.start, r.title, p.township, p.township_pinyin
FROM sentences s JOIN reports r USING (report_id) LEFT JOIN places p USING (place_id)${only("s.sentence_id", id)}`;
}

function only(column: string, id: string | undefined): string {
  return id === undefined ? "" : `\nWHERE ${column} = ${textLiteral(id)}`;
}
