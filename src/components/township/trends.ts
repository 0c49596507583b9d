import type {KeyRow} from "./select.js";

/** A level with its year. */
export interface Point extends KeyRow {
  year: number;
  value: number;
}

/** The levels of one indicator in one unit, of two years or more. */
export interface Trend {
  indicator_id: string;
  zh: string;
  en: string;
  unit: string | null;
  points: Point[];
  /** Which points a line may join: both outcomes of whole, consecutive years, neither damaged. */
  joined: [Point, Point][];
}

/** The indicators whose levels are stated, in one unit, for two years or more. Totals over several years are left out. */
export function trends(rows: readonly KeyRow[]): Trend[] {
  const groups = new Map<string, Point[]>();
  for (const row of rows) {
    if (row.year === null || row.value === null || row.year_from !== row.year) continue;
    const key = `${row.indicator_id} ${row.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), row as Point]);
  }
  return [...groups.values()]
    .filter((points) => new Set(points.map(({year}) => year)).size > 1)
    .map((members) => {
      const points = [...members].sort((a, b) => a.year - b.year);
      const first = points[0]!;
      return {
        indicator_id: first.indicator_id,
        zh: first.indicator_zh ?? first.indicator_id,
        en: first.indicator_en ?? first.indicator_id,
        unit: first.unit,
        points,
        joined: joins(points)
      };
    });
}

function joins(points: readonly Point[]): [Point, Point][] {
  const sound = points.filter(
    ({role, damaged, month_from, month_to}) => role === "actual" && !damaged && month_from === 1 && month_to === 12
  );
  return sound.flatMap((from) =>
    sound.filter(({year}) => year === from.year + 1).map((to): [Point, Point] => [from, to])
  );
}
