import {rows} from "../data/rows.js";
import {formatShare} from "../format/number.js";
import type {Language} from "../language/language.js";
import type {NamedReport} from "./names.js";

/** A measure of accuracy: see the table `accuracy` in the codebook. */
export interface AccuracyRow extends NamedReport {
  scope: string;
  subject: string;
  item: string;
  measure: string;
  n: number;
  n_right: number | null;
  estimate: number;
  low: number | null;
  high: number | null;
  item_zh: string | null;
  item_en: string | null;
}

/** Every measure of accuracy, with the names of what it is about. */
export const accuracySql = `SELECT a.*, a.scope AS report_id, p.township, p.township_pinyin, r.review_year, r.plan_year,
  coalesce(i.zh, t.zh) AS item_zh, coalesce(i.en, t.en) AS item_en
FROM (SELECT *, row_number() OVER () AS position FROM accuracy) a
LEFT JOIN reports r ON r.report_id = a.scope
LEFT JOIN places p ON p.place_id = r.place_id
LEFT JOIN indicators i ON a.subject = 'indicator' AND i.indicator_id = a.item
LEFT JOIN themes t ON a.subject = 'theme' AND t.theme_id = a.item
ORDER BY a.position`;

let cached: Promise<AccuracyRow[]> | undefined;

/** The rows of `accuracySql`, read once a page. */
export function accuracyRows(): Promise<AccuracyRow[]> {
  cached ??= rows<AccuracyRow>(accuracySql);
  return cached;
}

/** An estimate: a share in percent, Cohen's kappa as a number. */
export function formatEstimate(x: number, measure: string): string {
  return measure === "kappa" ? x.toFixed(2) : formatShare(x);
}

/** 97.6%（95% 区间 93.2% – 99.1%，168 个中 164 个） */
export function describeEstimate(row: AccuracyRow, language: Language): string {
  const zh = language === "zh";
  const format = (x: number) => formatEstimate(x, row.measure);
  const details: string[] = [];
  if (row.low !== null && row.high !== null)
    details.push(`${zh ? "95% 区间" : "95% interval"} ${format(row.low)} – ${format(row.high)}`);
  details.push(
    row.n_right === null ? `n = ${row.n}` : zh ? `${row.n} 个中 ${row.n_right} 个` : `${row.n_right} of ${row.n}`
  );
  return zh ? `${format(row.estimate)}（${details.join("，")}）` : `${format(row.estimate)} (${details.join(", ")})`;
}
