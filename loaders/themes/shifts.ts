import type {PriorityRow, PriorityShiftRow, ReportRow} from "../tables/schema.ts";
import {newcombe} from "./interval.ts";

/** What of a report its shifts need. */
export type Dated = Pick<ReportRow, "report_id" | "place_id" | "plan_year">;

interface End {
  report_id: string;
  part: PriorityRow["part"];
}

/**
 * How priorities change: from the review to the plan of one report, and from the plan of one township's report to the plan of its
 * next (by plan year; usually the next year's, and further on when years are missing from the corpus). Reports of one township
 * for one year are not compared with each other: each is compared with those of the next year there is. A change is of shares of
 * sentences; its interval is Newcombe's.
 */
export function priorityShifts(rows: readonly PriorityRow[], reports: readonly Dated[]): PriorityShiftRow[] {
  const byPart = new Map<string, PriorityRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = byPart.get(key);
    if (list) list.push(row);
    else byPart.set(key, [row]);
  }
  const shift = (place_id: string | null, from: End, to: End): PriorityShiftRow[] => {
    const before = byPart.get(keyOf(from)) ?? [];
    const after = new Map(byPart.get(keyOf(to))?.map((row) => [row.theme_id, row]));
    const n = total(before);
    const m = total([...after.values()]);
    return before.flatMap((row) => {
      const other = after.get(row.theme_id);
      if (!other) return [];
      const {change, low, high} = newcombe({count: row.n_sentences, n}, {count: other.n_sentences, n: m});
      return {
        place_id,
        from_report_id: from.report_id,
        from_part: from.part,
        to_report_id: to.report_id,
        to_part: to.part,
        theme_id: row.theme_id,
        change,
        change_low: low,
        change_high: high
      };
    });
  };
  const within = reports.flatMap(({report_id, place_id}) =>
    shift(place_id, {report_id, part: "review"}, {report_id, part: "plan"})
  );
  const between = reports.flatMap((from) =>
    successors(from, reports).flatMap((to) =>
      shift(from.place_id, {report_id: from.report_id, part: "plan"}, {report_id: to.report_id, part: "plan"})
    )
  );
  return [...within, ...between];
}

/** The reports of the same township for the next year that has any. */
function successors(from: Dated, reports: readonly Dated[]): Dated[] {
  if (from.place_id === null || from.plan_year === null) return [];
  const later = reports.filter((to) => to.place_id === from.place_id && (to.plan_year ?? 0) > from.plan_year!);
  const next = Math.min(...later.map((to) => to.plan_year!));
  return later.filter((to) => to.plan_year === next);
}

function keyOf({report_id, part}: End): string {
  return `${part} ${report_id}`;
}

function total(rows: readonly PriorityRow[]): number {
  return rows.reduce((sum, row) => sum + row.n_sentences, 0);
}
