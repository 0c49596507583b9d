import {type ObservationRow, observationsSql} from "../observation/row.js";
import {places} from "./places.js";
import {rows} from "./rows.js";

/** An observation that states a growth rate, with the names that a chart needs. */
export interface GrowthRow extends ObservationRow {
  growth_pct: number;
}

/** Every growth rate in the corpus: what the growth charts draw from, and what their SQL links open. */
export const growthSql = `${observationsSql}
WHERE o.growth_pct IS NOT NULL
ORDER BY o.report_id, o.growth_start`;

let cached: Promise<GrowthRow[]> | undefined;

/** The rows of `growthSql`, read once a page; the townships' colours are fixed when they arrive. */
export function growthRows(): Promise<GrowthRow[]> {
  cached ??= Promise.all([rows<GrowthRow>(growthSql), places()]).then(([found]) => found);
  return cached;
}
