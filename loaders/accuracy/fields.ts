import type {GoldNumber} from "./gold.ts";
import type {Fault} from "./score.ts";
import type {ScoredReport} from "./tables.ts";

/** The fields of a figure that the annotations state. */
export const fields = ["value", "unit", "role", "year", "months", "indicator", "bound", "basis"] as const;
export type Field = (typeof fields)[number];

/** Of the figures that were found, how many have a field right: `n` are those of which the annotation states it. */
export function fieldCounts(reports: readonly ScoredReport[]): {field: Field; n: number; right: number}[] {
  const hits = reports.flatMap((report) => {
    const faults = faultsByNumber(report);
    return report.gold
      .filter(counts)
      .map((number) => ({number, faults: faults.get(number) ?? []}))
      .filter(({faults}) => !faults.includes("missed") && !faults.includes("kind"));
  });
  return fields.map((field) => {
    const stated = hits.filter(({number}) => states(number, field));
    return {field, n: stated.length, right: stated.filter(({faults}) => !faults.includes(field)).length};
  });
}

/** Of the numbers to be found of each indicator, how many were found with every field right; null: outside the catalogue. */
export function indicatorCounts(
  reports: readonly ScoredReport[]
): {indicator_id: string | null; n: number; right: number}[] {
  const found = new Map<string | null, {n: number; right: number}>();
  for (const report of reports) {
    const faults = faultsByNumber(report);
    for (const number of report.gold.filter(counts)) {
      const count = found.get(number.indicator ?? null) ?? {n: 0, right: 0};
      count.n++;
      if (!faults.has(number)) count.right++;
      found.set(number.indicator ?? null, count);
    }
  }
  return Array.from(found, ([indicator_id, count]) => ({indicator_id, ...count})).sort(
    (a, b) => b.n - a.n || ((a.indicator_id ?? "") < (b.indicator_id ?? "") ? -1 : 1)
  );
}

function counts({kind, optional}: GoldNumber): boolean {
  return (kind === "level" || kind === "growth") && !optional;
}

function states({kind, months_open, open}: GoldNumber, field: Field): boolean {
  if (open?.includes(field)) return false;
  if (field === "unit") return kind === "level";
  if (field === "basis") return kind === "growth";
  return field !== "months" || !months_open;
}

function faultsByNumber({score}: ScoredReport): Map<GoldNumber, Fault[]> {
  return new Map(score.misses.flatMap(({gold, faults}) => (gold ? [[gold, faults] as const] : [])));
}
