import type {ObservationRow} from "../../tables/schema.ts";
import type {CheckedReport} from "../corpus-check.ts";

/** A township's levels of one indicator in one unit, for like months, one a report and year, in the order of the years. */
export type Series = ObservationRow[];

/** The series of actual, unhedged levels in the corpus that have at least two years. */
export function seriesOf(analyses: readonly CheckedReport[]): Series[] {
  const series = new Map<string, Map<number, ObservationRow>>();
  for (const {place_id, report_id, observations} of analyses)
    for (const observation of observations) {
      const {indicator_id, label, role, year, year_from, month_from, month_to, unit, value, value_max, flags} =
        observation;
      if (!indicator_id || role !== "actual" || year === null || year_from !== year || !value || value_max !== null)
        continue;
      if (observation.value_start === null || flags.includes("benchmark") || flags.includes("damaged")) continue;
      const key = JSON.stringify([place_id ?? report_id, indicator_id, label, month_from, month_to, unit]);
      const years = series.get(key);
      if (!years) series.set(key, new Map([[year, observation]]));
      else if (!years.has(year)) years.set(year, observation);
    }
  return [...series.values()]
    .filter((years) => years.size > 1)
    .map((years) => [...years.values()].sort((a, b) => a.year! - b.year!));
}
