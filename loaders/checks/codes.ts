/** Every kind of finding in the table `checks`. The pages have a name for each (src/components/check/names.ts). */
export const checkCodes = [
  "dating",
  "undated",
  "inferred_year",
  "registry_year",
  "year_sequence",
  "masked_year",
  "unregistered",
  "duplicate",
  "near_duplicate",
  "undecodable",
  "no_figures",
  "watermark",
  "page_marker",
  "synonym_swap",
  "damaged_numeral",
  "masked_figure",
  "masked_name",
  "lost_figure",
  "lost_percent",
  "unclosed_quote",
  "unknown_unit",
  "unit_jump",
  "list_count",
  "list_mismatch",
  "share_sum",
  "two_values",
  "growth_mismatch",
  "growth_history"
] as const;

export type CheckCode = (typeof checkCodes)[number];
