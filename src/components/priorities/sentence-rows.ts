import {rows} from "../data/rows.js";
import {textLiteral} from "../database/literal.js";
import type {Part} from "./rows.js";
import type {SentenceSelection} from "./selection.js";

/** A sentence that is listed. */
export interface SentenceRow {
  sentence_id: string;
  report_id: string;
  township: string | null;
  township_pinyin: string | null;
  place_id: string | null;
  part: Part | "other";
  year: number | null;
  heading: string | null;
  text: string;
  theme_zh: string;
  theme_en: string;
  second_zh: string | null;
  second_en: string | null;
  theme_score: number;
  n_observations: number;
}

/**
 * The sentences that a selection asks for, in the order of the reports; of the townships `place` alone, if there are any.
 * Page furniture is never among them.
 */
export function sentencesSql({report, part, theme, word}: SentenceSelection, place: readonly string[] = []): string {
  const among = (column: string, values: readonly string[]) =>
    values.length ? [`${column} IN (${values.map(textLiteral).join(", ")})`] : [];
  const where = [
    "s.theme_id <> 'none'",
    ...among("r.place_id", place),
    ...among("s.report_id", report),
    // words are told of whole reports, themes of their review and plan
    part === "all" ? (word.length ? null : "s.part IN ('review', 'plan')") : `s.part = ${textLiteral(part)}`,
    ...among("s.theme_id", theme),
    word.length ? `(${word.map((term) => `contains(s.text, ${textLiteral(term)})`).join(" OR ")})` : null
  ].filter((condition) => condition !== null);
  return `SELECT s.sentence_id, s.report_id, r.place_id, p.township, p.township_pinyin, s.part,
  CASE s.part WHEN 'plan' THEN r.plan_year WHEN 'review' THEN r.review_year END AS year,
  c.heading, s.text, t.zh AS theme_zh, t.en AS theme_en, u.zh AS second_zh, u.en AS second_en, s.theme_score,
  (SELECT count(*) FROM observations o WHERE o.sentence_id = s.sentence_id) AS n_observations
FROM sentences s
JOIN reports r ON r.report_id = s.report_id
JOIN sections c ON c.section_id = s.section_id
JOIN themes t ON t.theme_id = s.theme_id
LEFT JOIN themes u ON u.theme_id = s.theme_second
LEFT JOIN places p ON p.place_id = r.place_id
WHERE ${where.join("\n  AND ")}
ORDER BY r.place_id NULLS LAST, coalesce(r.review_year, r.plan_year - 1), s.report_id, s.ordinal`;
}

/** The rows of `sentencesSql`. */
export function sentenceRows(selection: SentenceSelection, place?: readonly string[]): Promise<SentenceRow[]> {
  return rows<SentenceRow>(sentencesSql(selection, place));
}
