import {damagedSource} from "../data/damaged.js";
import type {GrowthRow} from "../data/growth.js";
import {places} from "../data/places.js";
import {rows, sqlText} from "../data/rows.js";

/** An observation of a township, with the names that a chart needs; it may state no growth. */
export type FigureRow = Omit<GrowthRow, "growth_pct"> & {growth_pct: number | null};

/** Every observation of a township. */
export function figuresSql(placeId: string): string {
  return `SELECT o.observation_id, o.report_id, o.place_id, p.township, p.township_pinyin,
  o.indicator_id, i.zh AS indicator_zh, i.en AS indicator_en, i.indicator_order, o.label, o.role,
  o.year, o.year_from, o.month_from, o.month_to, o.value, o.value_max, o.unit, o.bound, o.value_text,
  o.growth_pct, o.growth_max, o.growth_bound, o.growth_basis, o.growth_text, o.change_pp,
  coalesce(array_to_string(o.flags, ' '), '') AS flags, list_contains(o.flags, 'damaged') OR ${damagedSource} AS damaged
FROM observations o
JOIN reports r ON r.report_id = o.report_id
LEFT JOIN places p ON p.place_id = o.place_id
LEFT JOIN (SELECT *, row_number() OVER () AS indicator_order FROM indicators) i ON i.indicator_id = o.indicator_id
WHERE o.place_id = ${sqlText(placeId)}
ORDER BY i.indicator_order, o.year, o.role, o.observation_id`;
}

const cached = new Map<string, Promise<FigureRow[]>>();

/** The rows of `figuresSql`, read once a page; the townships' colours are fixed when they arrive. */
export function figureRows(placeId: string): Promise<FigureRow[]> {
  let found = cached.get(placeId);
  if (!found) {
    found = Promise.all([rows<FigureRow>(figuresSql(placeId)), places()]).then(([result]) => result);
    cached.set(placeId, found);
  }
  return found;
}
