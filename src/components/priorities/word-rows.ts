import {places} from "../data/places.js";
import {rows} from "../data/rows.js";

/** A term that sets a report apart from the others. */
export interface WordRow {
  report_id: string;
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  review_year: number | null;
  plan_year: number | null;
  rank: number;
  term: string;
  n: number;
  n_rest: number;
  score: number;
}

export const wordsSql = `SELECT k.report_id, r.place_id, p.township, p.township_pinyin, r.review_year, r.plan_year,
  k.rank, k.term, k.n, k.n_rest, k.score
FROM keywords k
JOIN reports r ON r.report_id = k.report_id
LEFT JOIN places p ON p.place_id = r.place_id
ORDER BY r.place_id NULLS LAST, coalesce(r.review_year, r.plan_year - 1), k.report_id, k.rank`;

/** The rows of `wordsSql`; the townships' colours are fixed when they arrive. */
export function wordRows(): Promise<WordRow[]> {
  return Promise.all([rows<WordRow>(wordsSql), places()]).then(([found]) => found);
}
