import type {ComparableRow} from "./comparable.js";

/** An indicator with its growth rates, for a row of the chart. */
export interface IndicatorGroup {
  indicator_id: string;
  zh: string;
  en: string;
  rows: ComparableRow[];
  /** How many townships state it. */
  townships: number;
}

/** Growth rates by indicator: first what most townships state, for there the comparison is; then as in the catalogue. */
export function byIndicator(rows: readonly ComparableRow[]): IndicatorGroup[] {
  const groups = new Map<string, ComparableRow[]>();
  for (const row of rows) groups.set(row.indicator_id, [...(groups.get(row.indicator_id) ?? []), row]);
  return Array.from(groups, ([indicator_id, members]) => ({
    indicator_id,
    zh: members[0]!.indicator_zh ?? indicator_id,
    en: members[0]!.indicator_en ?? indicator_id,
    rows: members,
    townships: new Set(members.map(({place_id}) => place_id)).size
  })).sort(
    (a, b) =>
      b.townships - a.townships ||
      (a.rows[0]!.indicator_order ?? Infinity) - (b.rows[0]!.indicator_order ?? Infinity) ||
      a.indicator_id.localeCompare(b.indicator_id)
  );
}
