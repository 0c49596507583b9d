import {damagedSource} from "../data/damaged.js";
import {places} from "../data/places.js";
import {rows} from "../data/rows.js";
import {textLiteral} from "../database/literal.js";

/** Parts of a report that are compared. */
export type Part = "review" | "plan";

/** A theme's share of a part of a report: a cell of the heat map. */
export interface PriorityRow {
  report_id: string;
  title: string;
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  part: Part | "other";
  /** The year that the part is about: the one reviewed, or the one planned for. */
  year: number | null;
  /** The report is damaged as a whole. */
  damaged: boolean;
  theme_id: string;
  theme_zh: string;
  theme_en: string;
  theme_order: number;
  definition_zh: string;
  definition_en: string;
  n_sentences: number;
  /** Sentences of the part that are coded to any theme. */
  n_part: number;
  share: number;
  share_low: number;
  share_high: number;
  rank: number;
  n_observations: number;
  n_targets: number;
}

const select = (where = "") => `SELECT q.report_id, r.title, r.place_id, p.township, p.township_pinyin, q.part,
  CASE q.part WHEN 'plan' THEN r.plan_year WHEN 'review' THEN r.review_year END AS year, ${damagedSource} AS damaged,
  q.theme_id, t.zh AS theme_zh, t.en AS theme_en, t.ordinal AS theme_order, t.definition_zh, t.definition AS definition_en,
  q.n_sentences, sum(q.n_sentences) OVER (PARTITION BY q.report_id, q.part) AS n_part,
  q.share, q.share_low, q.share_high, q.rank, q.n_observations, q.n_targets
FROM priorities q
JOIN reports r ON r.report_id = q.report_id
JOIN themes t ON t.theme_id = q.theme_id
LEFT JOIN places p ON p.place_id = r.place_id${where}
ORDER BY r.place_id NULLS LAST, coalesce(r.review_year, r.plan_year - 1), q.report_id, q.part DESC, t.ordinal`;

/** Every share in the corpus. */
export const prioritiesSql = select();

/** Every share in a township's reports. */
export function placePrioritiesSql(placeId: string): string {
  return select(`\nWHERE r.place_id = ${textLiteral(placeId)}`);
}

let cached: Promise<PriorityRow[]> | undefined;

/** The rows of `prioritiesSql`, read once a page; the townships' colours are fixed when they arrive. */
export function priorityRows(): Promise<PriorityRow[]> {
  cached ??= Promise.all([rows<PriorityRow>(prioritiesSql), places()]).then(([found]) => found);
  return cached;
}

/** The rows of `placePrioritiesSql`; the townships' colours are fixed when they arrive. */
export function placePriorityRows(placeId: string): Promise<PriorityRow[]> {
  return Promise.all([rows<PriorityRow>(placePrioritiesSql(placeId)), places()]).then(([found]) => found);
}
