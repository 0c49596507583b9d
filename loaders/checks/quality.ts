import type {CleanText, Finding} from "../types.ts";

/**
 * What each kind of damage takes from a report's quality at most, and how much of it takes all of that: `full` findings of the
 * code, or `full` occurrences in 1000 characters.
 */
const deductions: readonly {codes: readonly string[]; most: number; full: number}[] = [
  {codes: ["dating"], most: 0.25, full: 1},
  {codes: ["damaged_numeral"], most: 0.3, full: 5},
  {codes: ["synonym_swap"], most: 0.15, full: 1},
  {codes: ["masked_figure", "lost_figure"], most: 0.2, full: 1},
  {codes: ["masked_year", "undated", "year_sequence"], most: 0.1, full: 2},
  {codes: ["growth_mismatch", "two_values", "share_sum", "list_mismatch", "unit_jump"], most: 0.1, full: 5},
  {codes: ["unclosed_quote", "masked_name"], most: 0.05, full: 2}
];

/**
 * Quality of a report's text, from 1 (sound) to 0, to two decimals: 1 less a deduction for each kind of damage, in proportion to how
 * often it was found, up to the kind's limit; less the share of undecodable characters, times ten; less up to 0.05 for
 * repairs (page markers, watermarks, spaces and line breaks inside figures), all of it at 10 in 1000 characters. The weights
 * are a judgement: what can falsify a figure weighs most. Warnings about dates count half of errors, notes (info) a third. A
 * file without the text of a report has none.
 */
export function textQuality({clean, findings}: {clean: CleanText; findings: readonly Finding[]}): number {
  if (findings.some(({code, severity}) => code === "no_figures" && severity === "error")) return 0;
  const weight = {error: 1, warning: 0.5, info: 0.33};
  let quality = 1;
  for (const {codes, most, full} of deductions) {
    const found = findings.filter(({code}) => codes.includes(code));
    const sum = found.reduce((total, {code, severity}) => total + (code === "dating" ? weight[severity] : 1), 0);
    quality -= most * Math.min(1, sum / full);
  }
  const length = Math.max(1, clean.raw.length);
  const broken = clean.raw.match(/\uFFFD/g)?.length ?? 0;
  const repairs = clean.repairs.filter(({kind}) => kind !== "traditional").length;
  quality -= Math.min(0.5, (10 * broken) / length) + 0.05 * Math.min(1, (1000 * repairs) / length / 10);
  return Math.round(100 * Math.max(0, quality)) / 100;
}
